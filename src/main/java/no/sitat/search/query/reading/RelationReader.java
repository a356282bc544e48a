package no.sitat.search.query.reading;

import java.util.Locale;
import java.util.Optional;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.Relation;
import no.sitat.search.query.Unit;

/// Reads how one place stands to another: `WITHIN`, `NOT NEAR/5`, `SAME sentence`.
final class RelationReader {
  /// How far *near* is when no number says so.
  private static final Relation.Distance NEAR = new Relation.Distance(5, Relation.Measure.WORD);

  /// Further than anything reaches: a turn is shorter.
  static final Relation.Distance ANYWHERE =
      new Relation.Distance(1_000_000_000, Relation.Measure.WORD);

  private static final int FURTHEST = 10_000;

  private final Cursor cursor;

  /// What has been read.
  sealed interface Link {
    /// Another place follows.
    record To(Relation relation, boolean isNegated) implements Link {}

    /// It was a unit.
    record In(Unit unit) implements Link {}
  }

  private enum Verb {
    WITHIN,
    CONTAINING,
    OVERLAPS,
    NEAR,
    BEFORE,
    AFTER,
    SAME;

    /// @param word without a distance
    static Optional<Verb> named(String word) {
      return switch (word) {
        case "WITHIN", "INNENFOR", "within", "innenfor" -> Optional.of(WITHIN);
        case "CONTAINING", "INNEHOLDER", "containing", "inneholder" -> Optional.of(CONTAINING);
        case "OVERLAPS", "OVERLAPPER" -> Optional.of(OVERLAPS);
        case "SAME", "SAMME" -> Optional.of(SAME);
        default -> measured(word);
      };
    }

    private static Optional<Verb> measured(String word) {
      int slash = word.indexOf('/');
      return switch (slash < 0 ? word : word.substring(0, slash)) {
        case "NEAR", "NÆR" -> Optional.of(NEAR);
        case "BEFORE", "FØR" -> Optional.of(BEFORE);
        case "AFTER", "ETTER" -> Optional.of(AFTER);
        default -> Optional.empty();
      };
    }
  }

  RelationReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /// Whether a relation begins here, something standing before it.
  boolean isNext() {
    int start = cursor.at();
    Joint.NOT.take(cursor);
    cursor.skipSpace();
    var word = cursor.word();
    boolean isNext = Verb.named(word).isPresent() && (!isLowerCase(word) || isFollowed(word));
    cursor.moveTo(start);
    return isNext;
  }

  /// Whether a relation in upper case begins here, where it should not.
  boolean isMisplaced() {
    var word = cursor.word();
    return !isLowerCase(word) && Verb.named(word).isPresent();
  }

  private static boolean isLowerCase(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  /// In lower case it is a word, unless something follows that it can stand before.
  private boolean isFollowed(String word) {
    cursor.moveTo(cursor.at() + word.length());
    cursor.skipSpace();
    boolean isOver = cursor.isAtEnd() || ")]}|:".indexOf(cursor.next()) >= 0;
    return !isOver && Joint.named(cursor.word()).isEmpty();
  }

  Link read() {
    boolean isNegated = Joint.NOT.take(cursor);
    cursor.skipSpace();
    int start = cursor.at();
    var word = cursor.word();
    cursor.moveTo(start + word.length());
    var verb = Verb.named(word).orElseThrow();
    if (verb == Verb.WITHIN) {
      return within(isNegated);
    }
    return new Link.To(relation(verb, word, start), isNegated);
  }

  private Relation relation(Verb verb, String word, int start) {
    return switch (verb) {
      case WITHIN -> new Relation.Inside();
      case CONTAINING -> new Relation.Containing();
      case OVERLAPS -> new Relation.Overlapping();
      case NEAR -> new Relation.Near(distance(word, start, NEAR));
      case BEFORE -> new Relation.Before(distance(word, start, ANYWHERE));
      case AFTER -> new Relation.After(distance(word, start, ANYWHERE));
      case SAME -> new Relation.Same(unit());
    };
  }

  private Link within(boolean isNegated) {
    cursor.skipSpace();
    int start = cursor.at();
    var word = cursor.word();
    var unit = UnitName.of(word);
    if (unit.isEmpty()) {
      return new Link.To(new Relation.Inside(), isNegated);
    }
    if (unit.get() == Unit.RESPONDENT) {
      throw new QueryError(
          start,
          "What a respondent says is not one piece of text; write SAME respondent and what else"
              + " the same person says.",
          "Det en respondent sier, er ikke ett stykke tekst; skriv SAMME respondent og hva samme"
              + " person også sier.");
    }
    if (isNegated) {
      throw new QueryError(
          start,
          "Everything stands in some " + word + "; write WITHIN without NOT.",
          "Alt står i " + word + "; skriv INNENFOR uten IKKE.");
    }
    cursor.moveTo(start + word.length());
    return new Link.In(unit.get());
  }

  private Unit unit() {
    cursor.skipSpace();
    int start = cursor.at();
    var word = cursor.word();
    cursor.moveTo(start + word.length());
    return UnitName.of(word)
        .orElseThrow(() ->
            new QueryError(
                start,
                "After SAME one of these should stand: " + UnitName.ALL_EN + ", respondent.",
                "Etter SAMME skal ett av disse stå: " + UnitName.ALL_NB + ", respondent."));
  }

  /// What stands after the slash of `NEAR/5`, `NEAR/2s`, `NEAR/1t`.
  private static Relation.Distance distance(String word, int start, Relation.Distance usual) {
    int slash = word.indexOf('/');
    if (slash < 0) {
      return usual;
    }
    int end = slash + 1;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    int digits = end - slash - 1;
    var measure = measure(word.substring(end));
    if (digits == 0 || digits > 5 || measure.isEmpty()) {
      throw badDistance(start + slash + 1);
    }
    int count = Integer.parseInt(word.substring(slash + 1, end));
    if (count > FURTHEST) {
      throw badDistance(start + slash + 1);
    }
    return new Relation.Distance(count, measure.get());
  }

  private static Optional<Relation.Measure> measure(String letter) {
    return switch (letter) {
      case "", "w", "o" -> Optional.of(Relation.Measure.WORD);
      case "s" -> Optional.of(Relation.Measure.SENTENCE);
      case "t", "r" -> Optional.of(Relation.Measure.TURN);
      default -> Optional.empty();
    };
  }

  private static QueryError badDistance(int position) {
    return new QueryError(
        position,
        "A number up to "
            + FURTHEST
            + " should stand after the slash, and then w for words, s for"
            + " sentences or t for turns: NEAR/5w.",
        "Etter skråstreken skal det stå et tall opp til "
            + FURTHEST
            + ", og så o for ord, s for"
            + " setninger eller r for replikker: NÆR/5o.");
  }
}
