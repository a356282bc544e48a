package no.sitat.search.query.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.search.query.Clause;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.ConditionHead.Head;

/// Reads what is asked of codings, of people and of documents: `code:SOS`, `age>=30`, `kind:post`.
final class ConditionReader {
  private final Cursor cursor;
  private final Study study;
  private final ConditionHead heads;
  private final CodingReader codings;

  ConditionReader(Cursor cursor, Limits limits, Study study) {
    this.cursor = cursor;
    this.study = study;
    heads = new ConditionHead(cursor, this::isKnown);
    codings = new CodingReader(cursor, limits, study);
  }

  private boolean isKnown(String name) {
    return FieldName.of(name).isPresent() || study.respondents().column(name).isPresent();
  }

  /// Whether a name with a comparison begins here.
  boolean isNext() {
    int start = cursor.at();
    boolean isNext = heads.take().isPresent();
    cursor.moveTo(start);
    return isNext;
  }

  /// Reads the condition that begins here.
  ///
  /// If a variable has the name of a field, a colon asks for the field.
  Query read() {
    var head = heads.take().orElseThrow();
    var field = FieldName.of(head.name());
    var column = study.respondents().column(head.name());
    boolean isField = field.filter(each -> isColon(head, each)).isPresent();
    if (column.isPresent() && !isField) {
      return new VariableTests(column.get()).read(condition(head));
    }
    return field(field.orElseThrow(() -> unknown(head)), head);
  }

  /// The condition that was read from there, as it was typed. Does not move.
  Clause.Field typed(int start) {
    int end = cursor.at();
    cursor.moveTo(start);
    var head = heads.take().orElseThrow();
    var column = study.respondents().column(head.name());
    var field = FieldName.of(head.name()).filter(each -> column.isEmpty() || isColon(head, each));
    var name = field.map(FieldName::key).orElseGet(() -> column.orElseThrow().variable().key());
    var values = heads.values(head, "");
    var conditions =
        cursor.next() == '[' && cursor.at() < end ? codings.typed() : List.<Clause.Field>of();
    cursor.moveTo(end);
    return head.typed(name, field.isEmpty(), values, conditions);
  }

  private static boolean isColon(Head head, FieldName field) {
    return head.comparison() == Comparison.COLON && !field.isOfCoding();
  }

  private Query field(FieldName field, Head head) {
    if (field.isOfCoding()) {
      throw ofCoding(field, head);
    }
    return field == FieldName.CODE
        ? codings.read(head, heads)
        : new DocumentTests(study).read(field, condition(head));
  }

  private Condition condition(Head head) {
    var condition = head.with(heads.values(head, ""));
    condition.values().stream()
        .filter(Condition.Wanted::isExact)
        .findFirst()
        .ifPresent(wanted -> {
          throw new QueryError(
              wanted.position() - 1,
              "One sign is enough here: " + head.name() + "=….",
              "Ett tegn er nok her: " + head.name() + "=….");
        });
    return condition;
  }

  /// `code:SOS direction:push` could be two codings, so it must be said which coding is meant.
  private static QueryError ofCoding(FieldName field, Head head) {
    return new QueryError(
        head.position(),
        "“"
            + head.name()
            + "” is asked of a coding, in brackets directly after its code: code:*["
            + field.key()
            + "=…].",
        "«"
            + head.name()
            + "» spørres det om ved en koding, i klammer rett etter koden: code:*["
            + field.key()
            + "=…].");
  }

  private QueryError unknown(Head head) {
    var derived = study.respondents().missing(head.name());
    if (derived.isPresent()) {
      return new QueryError(
          head.position(), sentence(derived.get().en()), sentence(derived.get().nb()));
    }
    var known = new LinkedHashSet<String>();
    Arrays.stream(FieldName.values())
        .filter(field -> !field.isOfCoding())
        .forEach(field -> known.add(field.key()));
    study.respondents().variables().forEach(variable -> known.add(variable.key()));
    var all = String.join(", ", known);
    return new QueryError(
        head.position(),
        "There is no variable “" + head.name() + "”; there are: " + all + ".",
        "Det finnes ingen variabel «" + head.name() + "»; det finnes: " + all + ".");
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
