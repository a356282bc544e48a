package no.sitat.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a sentence ends before a token; the rules, in words of tokens and characters.
final class SentenceRules {
  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

  /// Words that open a sentence when they have a capital letter, and that no name begins with.
  private static final Set<String> OPENERS =
      Set.of(
          "Alle", "At", "Av", "Bare", "Berre", "Ble", "Blei", "Blir", "Både", "Da", "De", "Dei",
          "Den", "Denne", "Der", "Derfor", "Derimot", "Dermed", "Dersom", "Desse", "Det", "Dette",
          "Disse", "Du", "Då", "Eg", "Ei", "Ein", "Eit", "En", "Er", "Et", "Etter", "For", "Fordi",
          "Fra", "Fredag", "Frå", "Før", "Først", "Gjennom", "Han", "Har", "Ho", "Hos", "Hun",
          "Hva", "Hvem", "Hvis", "Hvor", "Hvordan", "Hvorfor", "I", "Ifølge", "Ikke", "Ikkje",
          "Ingen", "Ja", "Jeg", "Jo", "Kan", "Kanskje", "Kor", "Korleis", "Kva", "Kven", "Kvifor",
          "Laurdag", "Likevel", "Lørdag", "Man", "Mandag", "Mange", "Med", "Mellom", "Men", "Mens",
          "Mot", "Må", "Måndag", "Nei", "Noen", "Nokre", "Nå", "Når", "Nær", "Og", "Også", "Om",
          "Onsdag", "Over", "Seinare", "Senere", "Sidan", "Siden", "Skal", "Slik", "Som", "Sundag",
          "Så", "Søndag", "Til", "Tirsdag", "Torsdag", "Tysdag", "Under", "Utan", "Uten", "Utover",
          "Var", "Vart", "Ved", "Vi", "Vil", "Å");

  /// After these an opener is part of a name: *i Den norske kirke*, *De grønne*.
  private static final Set<String> NAMED_SO =
      Set.of(
          "norske",
          "internasjonale",
          "europeiske",
          "nasjonale",
          "kongelige",
          "kongelege",
          "grønne",
          "forente",
          "katolske",
          "hvite",
          "røde",
          "gamle",
          "nye",
          "demokratiske",
          "dominikanske");

  private static final Set<String> CAPTIONS = Set.of("Foto", "Tekst", "Illustrasjon", "Kilde");

  private static final char PAUSE = '#';

  private final String text;
  private final Tokens tokens;
  private @Nullable Boolean isEnglish;

  SentenceRules(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// @param first the first token of the sentence so far
  /// @param next a later token
  boolean endsBefore(int next, int first) {
    int gap = gap(next);
    if (gap == 0) {
      return false;
    }
    if (gap > 1) {
      return true;
    }
    int last = lastBeforeClosers(next - 1, first);
    return switch (text.charAt(tokens.start(last))) {
      case '.', '…' -> endsWithStop(last, next, first);
      case '!', '?' -> !isLower(next) && !tokens.isWord(last);
      case ':' -> endsWithColon(last, next, first);
      case PAUSE -> isPause(last) && !isPause(next) && hasWord(first, last);
      default -> opens(next);
    };
  }

  /// A sign that stands alone, as transcripts of speech without full stops have it.
  private boolean isPause(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    return end - start == 1
        && text.charAt(start) == PAUSE
        && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
  }

  private boolean hasWord(int first, int last) {
    for (int at = first; at <= last; at++) {
      if (tokens.isWord(at)) {
        return true;
      }
    }
    return false;
  }

  /// 0: nothing between the tokens; 1: white space; 2: a blank line.
  private int gap(int next) {
    int lines = 0;
    for (int at = tokens.end(next - 1); at < tokens.start(next); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    boolean touching = tokens.end(next - 1) == tokens.start(next);
    return touching ? 0 : (lines > 1 ? 2 : 1);
  }

  private int lastBeforeClosers(int last, int first) {
    int at = last;
    while (at > first && isCloser(at) && tokens.end(at - 1) == tokens.start(at)) {
      at--;
    }
    return at;
  }

  private boolean isCloser(int token) {
    return !tokens.isWord(token) && "»”“’'\")]".indexOf(text.charAt(tokens.start(token))) >= 0;
  }

  private boolean isLower(int token) {
    return Character.isLowerCase(text.codePointAt(firstLetter(token)));
  }

  /// Where the word at or after a token begins, past opening marks that touch it and a dash.
  private int firstLetter(int token) {
    int at = token;
    while (at + 1 < tokens.size() && !tokens.isWord(at) && at < token + 3) {
      at++;
    }
    return tokens.start(at);
  }

  private boolean endsWithStop(int stop, int next, int first) {
    if (isLower(next) || stop == first) {
      return false;
    }
    boolean single = tokens.end(stop) - tokens.start(stop) == 1;
    if (!single || !tokens.isWord(stop - 1) || tokens.end(stop - 1) != tokens.start(stop)) {
      return true;
    }
    var before = text.substring(tokens.start(stop - 1), tokens.end(stop - 1));
    return !isUnfinished(before, isCapital(next), stop - 1 == first);
  }

  /// Whether the word before a full stop makes it no end.
  private static boolean isUnfinished(
      String before, boolean capitalFollows, boolean opensSentence) {
    var lower = before.toLowerCase(Locale.ROOT);
    if (ABBREVIATIONS.inside().contains(lower)) {
      return true;
    }
    if (ABBREVIATIONS.either().contains(lower)) {
      return !capitalFollows;
    }
    boolean isInitial =
        before.length() == 1 && Character.isLetter(before.charAt(0)) && !before.equals("i");
    boolean isInitials = before.length() == 3 && before.charAt(1) == '.';
    boolean isNumbering = opensSentence && before.chars().allMatch(Character::isDigit);
    return isInitial || isInitials || isNumbering;
  }

  /// A colon ends what introduces a sentence, not the first half of a title: *«Terminator 2: …»*.
  private boolean endsWithColon(int colon, int next, int first) {
    boolean single = tokens.end(colon) - tokens.start(colon) == 1;
    return single
        && colon > first
        && isCapital(next)
        && !isInsideQuotation(colon, first)
        && !isCaption(colon);
  }

  /// *Foto: Kari Nordmann*.
  private boolean isCaption(int colon) {
    return CAPTIONS.contains(text.substring(tokens.start(colon - 1), tokens.end(colon - 1)));
  }

  private boolean isInsideQuotation(int token, int first) {
    for (int at = token; at >= first; at--) {
      char unit = text.charAt(tokens.start(at));
      if (unit == '«' || unit == '»') {
        return unit == '«';
      }
    }
    return false;
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(text.codePointAt(firstLetter(token)));
  }

  /// Whether a line without a full stop, a heading, ends before a word that opens sentences, or
  /// before the dash of a reply.
  private boolean opens(int next) {
    if (!tokens.isWord(next - 1)) {
      return false;
    }
    boolean opens =
        tokens.isWord(next)
            ? isOpener(next) && !isName(next)
            : isDash(next) && isCapital(next) && isLower(next - 1);
    return opens && !isEnglish();
  }

  private boolean isOpener(int token) {
    return OPENERS.contains(text.substring(tokens.start(token), tokens.end(token)));
  }

  /// Found out when it is first asked for: it costs as much as all the rest.
  private boolean isEnglish() {
    if (isEnglish == null) {
      isEnglish = LanguageGuess.of(text, tokens).equals("en");
    }
    return isEnglish;
  }

  /// A dash that stands alone.
  private boolean isDash(int token) {
    return tokens.end(token) - tokens.start(token) == 1
        && "-–—".indexOf(text.charAt(tokens.start(token))) >= 0
        && gap(token + 1) == 1;
  }

  private boolean isName(int opener) {
    return opener + 1 < tokens.size()
        && NAMED_SO.contains(text.substring(tokens.start(opener + 1), tokens.end(opener + 1)));
  }
}
