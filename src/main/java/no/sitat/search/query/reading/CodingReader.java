package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.search.query.Clause;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;
import no.sitat.search.query.reading.ConditionHead.Head;

/// Reads which codings are meant: `code:SOS`, `code:=SOS`, `code:*[direction=push, weight>=50]`.
final class CodingReader {
  private final Cursor cursor;
  private final Limits limits;
  private final Study study;

  CodingReader(Cursor cursor, Limits limits, Study study) {
    this.cursor = cursor;
    this.limits = limits;
    this.study = study;
  }

  /// @param head `code:`, `code=` or `code in`
  Query read(Head head, ConditionHead heads) {
    checkComparison(head);
    var wanted = heads.values(head, "");
    if (wanted.stream().anyMatch(CodingReader::isNone)) {
      return uncoded(wanted);
    }
    var codes = new HashSet<Integer>();
    if (wanted.stream().noneMatch(each -> each.isBare("*"))) {
      wanted.forEach(each -> codes.addAll(codes(each)));
    }
    return new Query.Coded(cursor.next() == '[' ? conditions().test(codes) : CodingTest.of(codes));
  }

  private static boolean isNone(Wanted wanted) {
    return wanted.isBare("none") || wanted.isBare("ingen");
  }

  private Query uncoded(List<Wanted> wanted) {
    if (wanted.size() > 1 || cursor.next() == '[') {
      throw new QueryError(
          wanted.getFirst().position(),
          "What is not coded has neither codes nor conditions; write uncoded OR code:….",
          "Det som ikke er kodet, har verken koder eller vilkår; skriv ukodet ELLER code:….");
    }
    return new Query.Uncoded();
  }

  private static void checkComparison(Head head) {
    if (head.comparison() == Comparison.DIFFERENT || head.comparison().isOfSize()) {
      throw new QueryError(
          head.position(),
          "A code is asked for with code:…; write NOT code:… for what has another or none.",
          "En kode spørres det om med code:…; skriv IKKE code:… for det som har en annen eller"
              + " ingen.");
    }
  }

  private Set<Integer> codes(Wanted wanted) {
    var name = wanted.text();
    var code =
        study
            .codebook()
            .find(name)
            .orElseThrow(() ->
                new QueryError(
                    wanted.position(),
                    "There is no code “" + name + "”.",
                    "Det finnes ingen kode «" + name + "»."));
    return wanted.isExact()
        ? Set.of(code.id())
        : Set.copyOf(study.codebook().withSubcodes(code).stream().map(Code::id).toList());
  }

  private CodingConditions conditions() {
    int start = cursor.at();
    cursor.take('[');
    var heads = new ConditionHead(cursor, name -> FieldName.of(name).isPresent());
    var conditions = new CodingConditions(study);
    do {
      cursor.skipSpace();
      conditions.add(condition(heads));
      cursor.skipSpace();
    } while (cursor.take(',') || cursor.take('&'));
    if (!cursor.take(']')) {
      throw new QueryError(
          cursor.isAtEnd() ? start : cursor.at(),
          "A comma, or ] to close the conditions of the coding, is missing.",
          "Et komma, eller ] som lukker vilkårene for kodingen, mangler.");
    }
    return conditions;
  }

  /// The conditions that were read from here, as they were typed.
  List<Clause.Field> typed() {
    var heads = new ConditionHead(cursor, name -> FieldName.of(name).isPresent());
    var fields = new ArrayList<Clause.Field>();
    cursor.take('[');
    do {
      cursor.skipSpace();
      var head = heads.take().orElseThrow();
      var name = FieldName.of(head.name()).orElseThrow().key();
      fields.add(head.typed(name, false, heads.values(head, ",&"), List.of()));
      cursor.skipSpace();
    } while (cursor.take(',') || cursor.take('&'));
    return fields;
  }

  private Condition condition(ConditionHead heads) {
    limits.part(cursor.at());
    var head =
        heads
            .take()
            .orElseThrow(() ->
                new QueryError(
                    cursor.at(),
                    "What the coding must be should stand here: " + CodingConditions.NAMES + ".",
                    "Her skal det stå hva kodingen må være: " + CodingConditions.NAMES + "."));
    return head.with(heads.values(head, ",&"));
  }
}
