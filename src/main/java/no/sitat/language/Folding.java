package no.sitat.language;

import java.text.Normalizer;
import java.util.Locale;

/// The forms under which a word is found.
///
/// *Exact* is the word in lower case, composed (NFC), so that an `å` typed as one character or as
/// two is the same letter; ligatures of type, as a PDF has them, are the letters they show. Of
/// Turkish `ı` and `i` one is the other in capitals, so they are one. *Folded* also drops accents
/// and the signs that stick to a word, so that *én*, *idé* and *#oslo* are found as *en*, *ide* and
/// *oslo*; `å`, `ø` and `æ` are letters of their own and stay, and so are Cyrillic `й` and `ї`.
/// `ł`, `đ` and their like become the letters they are drawn from and `ß` *ss*; wide, raised and
/// lowered signs become plain ones (NFKC); the forms of one Arabic letter become one, whichever
/// keyboard they were typed on; joiners are left out. In scripts whose vowels are marks nothing is
/// dropped.
public final class Folding {
  /// Longer forms are cut: nobody searches for them, and an index cannot hold them.
  private static final int LONGEST = 200;

  private static final char RING = '\u030A';
  private static final char BREVE = '\u0306';
  private static final char DIAERESIS = '\u0308';

  /// Soft hyphen, and spaces of no width that join or part.
  private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

  /// From `ﬀ` to `ﬆ`.
  private static final char FIRST_LIGATURE = '\uFB00';

  private static final char LAST_LIGATURE = '\uFB06';

  private static final char DOT_ABOVE = '\u0307';

  /// From here on marks are vowels of scripts of India and its neighbours.
  private static final char INDIAN = '\u0900';

  private Folding() {}

  /// As written, but composed; the apostrophes and hyphens of typography become those of the
  /// keyboard, and what nobody sees is left out.
  public static String written(String word) {
    if (word.length() > LONGEST) {
      return written(word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)));
    }
    return isPlain(word, true) ? word : typed(Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  private static String typed(String composed) {
    var form = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at++) {
      char unit = composed.charAt(at);
      if (CharKinds.isApostrophe(unit)) {
        form.append('\'');
      } else if (CharKinds.isHyphen(unit)) {
        form.append('-');
      } else if (unit >= FIRST_LIGATURE && unit <= LAST_LIGATURE) {
        form.append(Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC));
      } else if (UNSEEN.indexOf(unit) < 0) {
        form.append(unit);
      }
    }
    return form.toString();
  }

  /// [#written(String)] in lower case.
  public static String exact(String word) {
    return isPlain(word, false) ? word : exactFromWritten(written(word));
  }

  /// [#exact(String)] of a word that is as written already.
  public static String exactFromWritten(String written) {
    return isPlain(written, false)
        ? written
        : Normalizer.normalize(lower(written), Normalizer.Form.NFC);
  }

  /// `İ` in lower case is an `i` with a second dot.
  private static String lower(String written) {
    return written.toLowerCase(Locale.ROOT).replace("i" + DOT_ABOVE, "i").replace('ı', 'i');
  }

  /// The exact form without accents and without the signs at its edges.
  public static String folded(String word) {
    return foldedFromExact(exact(word));
  }

  /// [#folded(String)] of a word that is in its exact form already.
  public static String foldedFromExact(String exact) {
    var bare = withoutSigns(exact);
    return isPlain(bare, false) ? bare : withoutAccents(bare);
  }

  private static String withoutSigns(String exact) {
    int start = 0;
    int end = exact.length();
    while (start < end - 1 && isSign(exact.charAt(start))) {
      start++;
    }
    while (end > start + 1 && isSign(exact.charAt(end - 1))) {
      end--;
    }
    return exact.substring(start, end);
  }

  private static boolean isSign(char unit) {
    return CharKinds.isMarker(unit) || unit == '#' || unit == '@';
  }

  private static String withoutAccents(String exact) {
    var parts = Normalizer.normalize(exact, Normalizer.Form.NFKD);
    var form = new StringBuilder(parts.length());
    for (int at = 0; at < parts.length(); at++) {
      char unit = parts.charAt(at);
      boolean accent = Character.getType(unit) == Character.NON_SPACING_MARK;
      if (!accent || isKept(unit, form)) {
        append(unit, form);
      } else if (unit == RING && form.length() > 0 && form.charAt(form.length() - 1) == 'a') {
        form.setCharAt(form.length() - 1, 'å');
      }
    }
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  /// Whether a mark makes another letter: *й*, *ї*, and the vowels of Indian and Thai scripts.
  private static boolean isKept(char mark, StringBuilder before) {
    if (before.isEmpty()) {
      return false;
    }
    char base = before.charAt(before.length() - 1);
    return (mark == BREVE && base == 'и') || (mark == DIAERESIS && base == 'і') || mark >= INDIAN;
  }

  private static void append(char unit, StringBuilder form) {
    switch (unit) {
      case 'ł' -> form.append('l');
      case 'đ', 'ð' -> form.append('d');
      case 'ħ' -> form.append('h');
      case 'ŋ' -> form.append('n');
      case 'ŧ' -> form.append('t');
      case 'ß' -> form.append("ss");
      case 'ى', 'ی' -> form.append('ي');
      case 'ک' -> form.append('ك');
      case 'ة' -> form.append('ه');
      case '\u0640', '\u200C', '\u200D', ' ' -> {}
      default -> form.append(unit);
    }
  }

  /// Whether a word consists of nothing but a–z, æ, ø, å and digits, and so is all its forms.
  ///
  /// @param capitals whether A–Z may be there too
  private static boolean isPlain(String word, boolean capitals) {
    if (word.length() > LONGEST) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      boolean plain =
          (unit >= 'a' && unit <= 'z')
              || (unit >= '0' && unit <= '9')
              || unit == 'å'
              || unit == 'ø'
              || unit == 'æ'
              || (capitals && unit >= 'A' && unit <= 'Z');
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
