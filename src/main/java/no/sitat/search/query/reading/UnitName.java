package no.sitat.search.query.reading;

import java.util.Locale;
import java.util.Optional;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.Unit;

/// The names of the units in which things stand together, in both languages.
final class UnitName {
  static final String ALL_EN = "sentence, paragraph, turn, document";
  static final String ALL_NB = "setning, avsnitt, replikk, dokument";

  private UnitName() {}

  static Optional<Unit> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "sentence", "setning" -> Optional.of(Unit.SENTENCE);
      case "paragraph", "avsnitt" -> Optional.of(Unit.PARAGRAPH);
      case "turn", "replikk" -> Optional.of(Unit.TURN);
      case "document", "dokument", "thread", "tråd", "interview", "intervju" ->
          Optional.of(Unit.DOCUMENT);
      case "respondent" -> Optional.of(Unit.RESPONDENT);
      default -> Optional.empty();
    };
  }

  /// The canonical name.
  static String key(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /// Whether what begins here can be nothing but the name of a unit.
  static boolean isTagAt(Cursor cursor) {
    return cursor.next() == '<';
  }

  /// Whether the name of a unit stands here, which begins with a sign of comparison.
  static boolean seesTag(Cursor cursor) {
    int start = cursor.at();
    boolean isTag = cursor.take('<') && of(cursor.takeName()).isPresent() && cursor.next() == '>';
    cursor.moveTo(start);
    return isTag;
  }

  /// Reads `<sentence>`.
  static Query.Stretch takeTag(Cursor cursor) {
    int start = cursor.at();
    cursor.take('<');
    var name = cursor.takeName();
    var unit = of(name).filter(found -> found != Unit.RESPONDENT);
    if (!cursor.take('>') || unit.isEmpty()) {
      throw new QueryError(
          start,
          "After < one of these should stand, and then >: " + ALL_EN + ".",
          "Etter < skal ett av disse stå, og så >: " + ALL_NB + ".");
    }
    return new Query.Stretch(unit.get());
  }
}
