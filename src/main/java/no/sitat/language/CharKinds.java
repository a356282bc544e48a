package no.sitat.language;

/// What a character is to the rules that cut text into words.
final class CharKinds {
  private CharKinds() {}

  /// A letter, a digit, a combining mark or an underscore at an offset; half a pair counts as the
  /// whole character. Outside the text nothing is.
  static boolean isWordly(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char unit = text.charAt(at);
    if (unit < 0x80) {
      return isAsciiAlphanumeric(unit) || unit == '_';
    }
    int point = codePoint(text, at);
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isAsciiAlphanumeric(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }

  private static int codePoint(CharSequence text, int at) {
    char unit = text.charAt(at);
    if (Character.isLowSurrogate(unit) && at > 0) {
      return Character.codePointAt(text, at - 1);
    }
    return Character.codePointAt(text, at);
  }

  /// Combining accents; joiners and variation selectors of emoji are none.
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !(point >= 0xFE00 && point <= 0xFE0F);
  }

  static boolean isLetterOrDigit(CharSequence text, int at) {
    return Character.isLetterOrDigit(codePoint(text, at));
  }

  static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '’' || unit == '´' || unit == '`' || unit == 'ʼ';
  }

  /// A hyphen inside or at the edge of a word; a dash between words is none.
  static boolean isHyphen(char unit) {
    return unit == '-' || unit == '‐' || unit == '‑';
  }

  static boolean isSpace(CharSequence text, int at) {
    return at < 0 || at >= text.length() || isSpace(text.charAt(at));
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /// A mark of transcription that can stick to one side of a word: overlap or break.
  static boolean isMarker(char unit) {
    return unit == '*' || unit == '|';
  }
}
