package no.sitat.search.query.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.search.query.Clause;
import no.sitat.search.query.QueryError;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class ClauseTest {
  private static final Pattern EXAMPLE = Pattern.compile("\\| `(.+?)` \\|.*");
  private static final Study STUDY = QueriedStudy.study();

  /// What each part says, as it stands in the text.
  private static List<String> parts(String text) {
    var clause = QueryReader.clause(text, STUDY);
    var sides = clause instanceof Clause.Joined joined ? joined.sides() : List.of(clause);
    return sides.stream().map(side -> JoinedClauses.cut(text, side.span())).toList();
  }

  @Test
  void partsStandWhereTheyWereTyped() {
    assertEquals(
        List.of("venn", "sex=woman", "IKKE kode:SOS"), parts("venn OG sex=woman  IKKE kode:SOS "));
    assertEquals(List.of("a b", "c"), parts("a b ELLER c"));
    assertEquals(List.of("(a OR b)", "c"), parts("(a OR b) c"));
    assertEquals(List.of("\"det er\"", "~tromsoe", "+stat"), parts("\"det er\" ~tromsoe +stat"));
  }

  @Test
  void aRelationTakesTheWordBesideIt() {
    assertEquals(
        List.of("a", "b NEAR/5 c WITHIN sentence", "d"), parts("a b NEAR/5 c WITHIN sentence d"));
    var related = assertInstanceOf(Clause.Related.class, QueryReader.clause("a NOT NEAR b", STUDY));
    assertEquals(true, related.isNegated());
    assertEquals(new Span(0, 1), related.left().span());
    assertEquals(new Span(11, 12), related.right().span());
    assertEquals(List.of("NOT a", "b WITHIN c"), parts("NOT a b WITHIN c"));
  }

  @Test
  void aRowIsOnePart() {
    assertEquals(List.of("[ikke] []{0,3} venn"), parts(" [ikke] []{0,3} venn "));
    assertEquals(List.of("(det er){1,2} dyrt"), parts("(det er){1,2} dyrt"));
    assertEquals(
        List.of("A:[] og B:[] :: A.word = B.word"), parts("A:[] og B:[] :: A.word = B.word"));
    assertEquals(List.of("jeg | eg"), parts("jeg | eg"));
  }

  @Test
  void aConditionIsToldAsItWasTyped() {
    var text = "kode in (=SOS, \"Name of ØK\")[retning=push, weight>=50 & coder in (Ida)]";
    var asked = assertInstanceOf(Clause.Asked.class, QueryReader.clause(text, STUDY));
    var field = asked.field();
    assertEquals("code", field.name());
    assertEquals("in", field.sign());
    assertEquals(
        List.of(new Clause.Value("SOS", false, true), new Clause.Value("Name of ØK", true, false)),
        field.values());
    assertEquals(
        List.of("direction = push", "weight >= 50", "coder in Ida"),
        field.conditions().stream()
            .map(each -> each.name() + " " + each.sign() + " " + each.values().getFirst().text())
            .toList());
  }

  @Test
  void aVariableIsToldByItsKey() {
    var asked = assertInstanceOf(Clause.Asked.class, QueryReader.clause("AGE = 30..40", STUDY));
    assertEquals("age", asked.field().name());
    assertEquals(true, asked.field().isVariable());
    assertEquals("=", asked.field().sign());
  }

  @Test
  void partsJoinedAgainAskTheSame() {
    for (var text :
        List.of(
            "((a) IKKE (b c)) ELLER NOT (d OR e) f",
            "NOT a b WITHIN c NEAR/2s (d e) f",
            "(a OR b) NEAR/5 c NOT WITHIN <sentence> AND d BEFORE (e WITHIN turn)",
            "NOT NOT a OR (NOT b)",
            "code:*[direction in (pull, push), coder=\"Ola Nordmann\", made=2026] uncoded x")) {
      var clause = QueryReader.clause(text, STUDY);
      var query = QueryReader.query(text, STUDY);
      assertEquals(query, QueryReader.query(JoinedClauses.of(text, clause), STUDY), text);
    }
  }

  @Test
  void whatCannotBeReadIsTheSameError() throws IOException {
    var page = Files.readString(Path.of("docs/query.md"));
    page.substring(page.indexOf("## When it cannot be read"))
        .lines()
        .map(EXAMPLE::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1).replace("\\|", "|"))
        .forEach(text -> {
          var expected = assertThrows(QueryError.class, () -> QueryReader.query(text, STUDY));
          var error = assertThrows(QueryError.class, () -> QueryReader.clause(text, STUDY));
          assertEquals(expected.position(), error.position(), text);
        });
  }
}
