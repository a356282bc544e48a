package no.sitat.search.query;

import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;

/// Reads a query and looks its names up in a study.
///
/// ```
/// any     = all { OR all }
/// all     = factor { [AND] factor }
/// factor  = NOT factor | related
/// related = operand { [NOT] relation operand | WITHIN unit }
/// operand = condition | <unit> | uncoded | row
/// ```
///
/// Words beside each other are read by [RowReader] before it is known whether they are a row; if
/// they are none, a relation binds the last of them.
final class QueryParser {
  private final Cursor cursor;
  private final Limits limits = new Limits();
  private final RowReader rows;
  private final RelationReader relations;
  private final ConditionReader conditions;

  QueryParser(String text, Study study) {
    Limits.check(text);
    cursor = new Cursor(text);
    relations = new RelationReader(cursor);
    conditions = new ConditionReader(cursor, limits, study);
    rows = new RowReader(cursor, limits, this::isOther, this::parentheses);
  }

  Query parse() {
    cursor.skipSpace();
    if (cursor.isAtEnd()) {
      throw new QueryError(0, "The query is empty.", "Søket er tomt.");
    }
    var query = any().query();
    if (!cursor.isAtEnd()) {
      throw new QueryError(
          cursor.at(), "This bracket closes nothing.", "Denne parentesen lukker ingenting.");
    }
    return query;
  }

  private Part any() {
    var first = all();
    int position = cursor.at();
    if (!Joint.OR.isAt(cursor)) {
      return first;
    }
    var sides = new ArrayList<Query>();
    sides.add(first.query());
    while (Joint.OR.take(cursor)) {
      sides.add(all().query());
    }
    var different = sides.stream().distinct().toList();
    return new Part.Asked(
        position, different.size() == 1 ? different : List.of(new Query.Any(different)));
  }

  private Part all() {
    var first = factor();
    if (!continues()) {
      return first;
    }
    int position = cursor.at();
    var sides = new ArrayList<>(first.queries());
    while (continues()) {
      Joint.AND.take(cursor);
      sides.addAll(factor().queries());
    }
    return new Part.Asked(position, sides);
  }

  private boolean continues() {
    cursor.skipSpace();
    return !cursor.isAtEnd() && cursor.next() != ')' && !Joint.OR.isAt(cursor);
  }

  private Part factor() {
    cursor.skipSpace();
    int position = cursor.at();
    if (!Joint.NOT.take(cursor)) {
      return related();
    }
    var sides = new ArrayList<>(limits.deeper(position, this::factor).queries());
    sides.set(0, new Query.Not(sides.getFirst()));
    return new Part.Asked(position, sides);
  }

  private Part related() {
    var first = operand();
    cursor.skipSpace();
    if (!relations.isNext()) {
      return first;
    }
    int position = cursor.at();
    var sides = new ArrayList<>(first.queries());
    for (int links = 1; relations.isNext(); links++) {
      Limits.checkDepth(cursor.at(), links);
      sides.addAll(linked(sides.removeLast()));
      cursor.skipSpace();
    }
    return new Part.Asked(position, sides);
  }

  /// What stands so to `left`, and the words after it that belong to nothing yet.
  private List<Query> linked(Query left) {
    return switch (relations.read()) {
      case RelationReader.Link.In(var unit) -> List.of(new Query.Scoped(left, unit));
      case RelationReader.Link.To(var relation, var isNegated) -> {
        var sides = new ArrayList<>(operand().queries());
        sides.set(0, new Query.Related(left, relation, sides.getFirst(), isNegated));
        yield sides;
      }
    };
  }

  private Part operand() {
    cursor.skipSpace();
    int start = cursor.at();
    checkOperand();
    if (rows.isCapture()) {
      return rows.read();
    }
    if (UnitName.isTagAt(cursor)) {
      return new Part.Asked(start, List.of(UnitName.takeTag(cursor)));
    }
    if (isUncoded()) {
      cursor.moveTo(start + cursor.word().length());
      return new Part.Asked(start, List.of(new Query.Uncoded()));
    }
    if (conditions.isNext()) {
      limits.part(start);
      return new Part.Asked(start, List.of(conditions.read()));
    }
    return rows.read();
  }

  private void checkOperand() {
    if (cursor.isAtEnd() || cursor.next() == ')' || Joint.named(cursor.word()).isPresent()) {
      throw new QueryError(
          cursor.at(),
          "A word, a phrase in quotation marks, a field or a bracket should stand here.",
          "Her skal det stå et ord, en frase i anførselstegn, et felt eller en parentes.");
    }
    if (relations.isMisplaced()) {
      throw new QueryError(
          cursor.at(),
          "Something should stand before and after " + cursor.word() + ".",
          "Det skal stå noe både før og etter " + cursor.word() + ".");
    }
  }

  private boolean isUncoded() {
    return switch (cursor.word()) {
      case "uncoded", "ukodet" -> !conditions.isNext();
      default -> false;
    };
  }

  /// Whether a run of words ends here, at something else.
  private boolean isOther(Cursor place) {
    var word = place.word();
    return Joint.named(word).isPresent()
        || UnitName.isTagAt(place)
        || word.equals("uncoded")
        || word.equals("ukodet")
        || relations.isMisplaced()
        || relations.isNext()
        || conditions.isNext();
  }

  private Part parentheses() {
    int start = cursor.at();
    cursor.take('(');
    var inside = limits.deeper(start, this::any);
    if (!cursor.take(')')) {
      throw new QueryError(
          start,
          "The bracket is opened here and never closed.",
          "Parentesen åpnes her og lukkes aldri.");
    }
    return inside;
  }
}
