package no.sitat.language;

/// Whether two touching pieces of text are parts of one word.
///
/// The lexer cuts by English habits (*do|n't*, *rom|-*, *_|latter|_*); these rules look at the few
/// characters around a cut and say when it is wrong.
final class Joints {
  private Joints() {}

  /// @param at where the second piece begins, greater than 0 and less than the text's length
  static boolean joins(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean wordBefore = CharKinds.isWordly(text, at - 1);
    boolean wordAfter = CharKinds.isWordly(text, at);
    if (wordBefore) {
      return wordAfter
          || apostropheInside(text, at)
          || hyphenAfterWord(text, at)
          || (CharKinds.isMarker(after) && endsMarked(text, at));
    }
    return wordAfter
        && ((CharKinds.isApostrophe(before) && CharKinds.isWordly(text, at - 2))
            || hyphenBeforeWord(text, at)
            || (CharKinds.isMarker(before) && startsMarked(text, at - 1))
            || isSign(before, text, at));
  }

  private static boolean apostropheInside(String text, int at) {
    return CharKinds.isApostrophe(text.charAt(at)) && CharKinds.isWordly(text, at + 1);
  }

  /// *rød-hvit*, *rom- og*, a word broken off: *n-*; not *ja -- nei* without its spaces.
  private static boolean hyphenAfterWord(String text, int at) {
    boolean doubled = at + 1 < text.length() && CharKinds.isHyphen(text.charAt(at + 1));
    return CharKinds.isHyphen(text.charAt(at)) && !doubled;
  }

  /// *rød-hvit*, and an ending that hangs on nothing: *NRK -en*; not a dash that opens a reply.
  private static boolean hyphenBeforeWord(String text, int at) {
    return CharKinds.isHyphen(text.charAt(at - 1))
        && (CharKinds.isWordly(text, at - 2)
            || (CharKinds.isSpace(text, at - 2) && Character.isLowerCase(text.charAt(at))));
  }

  /// A marker on the right side only: *ja\**; stars on both sides are emphasis.
  private static boolean endsMarked(String text, int at) {
    if (!CharKinds.isSpace(text, at + 1)) {
      return false;
    }
    int start = at;
    while (!CharKinds.isSpace(text, start - 1)) {
      start--;
    }
    return text.charAt(start) != text.charAt(at);
  }

  /// A marker on the left side only.
  private static boolean startsMarked(String text, int at) {
    if (!CharKinds.isSpace(text, at - 1)) {
      return false;
    }
    int end = at + 1;
    while (!CharKinds.isSpace(text, end)) {
      if (text.charAt(end) == text.charAt(at)) {
        return false;
      }
      end++;
    }
    return true;
  }

  /// The sign of a tag or a name: *#oslo*, *@kari*.
  private static boolean isSign(char before, String text, int at) {
    return (before == '#' || before == '@') && !CharKinds.isWordly(text, at - 2);
  }
}
