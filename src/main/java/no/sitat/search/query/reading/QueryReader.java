package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.search.query.Clause;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.text.Span;

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
public final class QueryReader {
  private final Cursor cursor;
  private final Limits limits = new Limits();
  private final Outline outline;
  private final RowReader rows;
  private final RelationReader relations;
  private final ConditionReader conditions;

  private QueryReader(String text, Study study) {
    Limits.check(text);
    cursor = new Cursor(text);
    outline = new Outline(text);
    relations = new RelationReader(cursor);
    conditions = new ConditionReader(cursor, limits, study);
    rows =
        new RowReader(
            cursor, limits, outline, new RowReader.Surroundings(this::isOther, this::parentheses));
  }

  /// Reads a query.
  ///
  /// @throws QueryError if it cannot be read, or names a code or variable the study does not have
  public static Query query(String text, Study study) {
    return new QueryReader(text, study).whole().query();
  }

  /// Reads a query as it was typed.
  ///
  /// @throws QueryError as [#query(String, Study)] does
  public static Clause clause(String text, Study study) {
    var reader = new QueryReader(text, study);
    var whole = reader.whole();
    whole.query();
    return reader.outline.one(whole);
  }

  private Part whole() {
    cursor.skipSpace();
    if (cursor.isAtEnd()) {
      throw new QueryError(0, "The query is empty.", "Søket er tomt.");
    }
    var whole = any();
    whole.queries();
    if (!cursor.isAtEnd()) {
      throw new QueryError(
          cursor.at(), "This bracket closes nothing.", "Denne parentesen lukker ingenting.");
    }
    return whole;
  }

  private Part any() {
    var first = all();
    int position = cursor.at();
    if (!Joint.OR.isAt(cursor)) {
      return first;
    }
    var sides = new ArrayList<Query>();
    var parts = new ArrayList<Part>();
    for (var side = first; ; side = all()) {
      sides.add(side.query());
      parts.add(side);
      if (!Joint.OR.take(cursor)) {
        break;
      }
    }
    var different = sides.stream().distinct().toList();
    return outline.any(
        parts,
        new Part.Asked(
            position, different.size() == 1 ? different : List.of(new Query.Any(different))));
  }

  private Part all() {
    var first = factor();
    if (!continues()) {
      return first;
    }
    int position = cursor.at();
    var sides = new ArrayList<>(first.queries());
    var parts = new ArrayList<>(List.of(first));
    while (continues()) {
      Joint.AND.take(cursor);
      var side = factor();
      sides.addAll(side.queries());
      parts.add(side);
    }
    return outline.all(parts, new Part.Asked(position, sides));
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
    var inside = limits.deeper(position, this::factor);
    var sides = new ArrayList<>(inside.queries());
    sides.set(0, new Query.Not(sides.getFirst()));
    return outline.negated(position, inside, new Part.Asked(position, sides));
  }

  private Part related() {
    var first = operand();
    cursor.skipSpace();
    if (!relations.isNext()) {
      return first;
    }
    int position = cursor.at();
    var sides = new ArrayList<>(first.queries());
    var clauses = new ArrayList<>(outline.of(first));
    for (int links = 1; relations.isNext(); links++) {
      Limits.checkDepth(cursor.at(), links);
      sides.addAll(linked(sides.removeLast(), clauses));
      cursor.skipSpace();
    }
    return outline.part(new Part.Asked(position, sides), clauses);
  }

  /// What stands so to `left`, and the words after it that belong to nothing yet.
  ///
  /// @param clauses those so far, of which `left` is the last; changed likewise
  private List<Query> linked(Query left, List<Clause> clauses) {
    var before = clauses.removeLast();
    int start = before.span().start();
    return switch (relations.read()) {
      case RelationReader.Link.In(var unit) -> {
        clauses.add(new Clause.Scoped(outline.span(start, cursor.at()), before, unit));
        yield List.of(new Query.Scoped(left, unit));
      }
      case RelationReader.Link.To(var relation, var isNegated) -> {
        var other = operand();
        var sides = new ArrayList<>(other.queries());
        sides.set(0, new Query.Related(left, relation, sides.getFirst(), isNegated));
        var after = new ArrayList<>(outline.of(other));
        var right = after.getFirst();
        var span = new Span(start, right.span().end());
        after.set(0, new Clause.Related(span, before, relation, isNegated, right));
        clauses.addAll(after);
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
      var stretch = UnitName.takeTag(cursor);
      return asked(stretch, new Clause.Stretch(outline.span(start, cursor.at()), stretch.unit()));
    }
    if (isUncoded()) {
      cursor.moveTo(start + cursor.word().length());
      return asked(new Query.Uncoded(), new Clause.Uncoded(outline.span(start, cursor.at())));
    }
    if (conditions.isNext()) {
      limits.part(start);
      var query = conditions.read();
      var span = outline.span(start, cursor.at());
      return asked(query, new Clause.Asked(span, conditions.typed(start)));
    }
    return rows.read();
  }

  private Part asked(Query query, Clause clause) {
    var part = new Part.Asked(clause.span().start(), List.of(query));
    return outline.part(part, List.of(clause));
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
