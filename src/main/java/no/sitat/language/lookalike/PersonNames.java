package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.language.LanguageGuess;
import no.sitat.text.Span;

/// Names of people: a given name of the list, with what is written in capitals after it; a title
/// with a name; two words in capitals within a sentence, of which the second ends as surnames do.
///
/// It knows no places and no organisations, so it keeps to what these three show.
final class PersonNames {
  private static final GivenNames NAMES = GivenNames.LISTED;
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]*+)*+");
  private static final Set<String> TITLES =
      Set.of(
          "fru", "frøken", "frk", "herr", "hr", "dr", "mr", "mrs", "ms", "miss", "пан", "пані",
          "kungs", "kundze");
  private static final Pattern SURNAME =
      Pattern.compile(
          ".{2,}(?:sen|sson|sdatter|sdottir|enko|енко|chuk|чук|skyj|ський|ська|skis|ska|ski|iņš|iņa"
              + "|kalns|bergs|vičs|stad|haug|rud|seth|strøm)s?",
          Pattern.UNICODE_CASE);
  private static final Set<String> NO_SURNAME =
      Set.of("iversen", "universitetssen", "polska", "svenska", "norska");
  private static final int MOST_WORDS = 4;

  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();
  private String language = "";

  private PersonNames(String text) {
    this.text = text;
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
  }

  static List<Span> in(String text) {
    var names = new PersonNames(text);
    int at = 0;
    while (at < names.words.size()) {
      at = names.read(at);
    }
    return names.found;
  }

  /// Whether the whole of a label is one: one given name, or several words with one among them.
  static boolean isName(String label) {
    var words = label.strip().split("\\s+");
    return words.length <= MOST_WORDS
        && label.chars().noneMatch(Character::isDigit)
        && NAMES.isAny(words[0])
        && List.of(words).stream().allMatch(PersonNames::isCapitalised);
  }

  /// Reads the name that begins with this word, if one does, and answers the next word.
  private int read(int at) {
    if (!isCapitalised(word(at))) {
      return isTitle(at) ? titled(at) : at + 1;
    }
    if (isTitle(at)) {
      return titled(at);
    }
    int end = end(at);
    if (isTitleOfThing(at, end)) {
      return end;
    }
    boolean isName =
        NAMES.isPlain(word(at))
            || (NAMES.isAny(word(at))
                && !isMany(at)
                && (!beginsSentence(at) || endsAsName(at, end)))
            || (end == at + 2 && !beginsSentence(at) && isSurname(word(at + 1)));
    if (isName) {
      found.add(new Span(words.get(at).start(), words.get(end - 1).end()));
      return end;
    }
    return at + 1;
  }

  /// In English a genitive has its apostrophe, so that `Finns` are many and `Marks` a shop.
  private boolean isMany(int at) {
    return NAMES.isWordWithS(word(at)) && isEnglish();
  }

  /// Two that are words both, of which nobody English is called by the first, are the title of
  /// something in English: `Per Una`.
  private boolean isTitleOfThing(int at, int end) {
    return end == at + 2
        && NAMES.isWord(word(at))
        && NAMES.isWord(word(at + 1))
        && !NAMES.isEnglish(word(at))
        && isEnglish();
  }

  /// Asked for seldom, and found out once.
  private boolean isEnglish() {
    if (language.isEmpty()) {
      language = LanguageGuess.of(text);
    }
    return language.equals("en");
  }

  private int titled(int at) {
    int end = at + 1 < words.size() && isCapitalised(word(at + 1)) && isNear(at) ? end(at + 1) : 0;
    if (end == 0) {
      return at + 1;
    }
    found.add(new Span(words.get(at + 1).start(), words.get(end - 1).end()));
    return end;
  }

  private boolean endsAsName(int at, int end) {
    return end > at + 1 && (isSurname(word(end - 1)) || NAMES.isAny(word(at + 1)));
  }

  /// The word after the last of those in capitals that stand side by side from here.
  private int end(int at) {
    int end = at + 1;
    while (end < words.size()
        && end - at < MOST_WORDS
        && isCapitalised(word(end))
        && text.substring(words.get(end - 1).end(), words.get(end).start()).equals(" ")) {
      end++;
    }
    return end;
  }

  private boolean isTitle(int at) {
    return TITLES.contains(word(at).toLowerCase(Locale.ROOT));
  }

  /// Whether only a space, or the full stop of a title, stands before the next word.
  private boolean isNear(int at) {
    var between = text.substring(words.get(at).end(), words.get(at + 1).start());
    return between.equals(" ") || between.equals(". ");
  }

  private static boolean isSurname(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return SURNAME.matcher(lower).matches() && !NO_SURNAME.contains(lower);
  }

  private boolean beginsSentence(int at) {
    for (int before = words.get(at).start() - 1; before >= 0; before--) {
      char c = text.charAt(before);
      if (c == '\n' || ".!?…:–—".indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && "\"«»“”'‘’()[]*-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private String word(int at) {
    return text.substring(words.get(at).start(), words.get(at).end());
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase);
  }
}
