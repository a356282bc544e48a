package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.Reading.all;
import static no.sitat.search.query.reading.Reading.any;
import static no.sitat.search.query.reading.Reading.assertError;
import static no.sitat.search.query.reading.Reading.inflected;
import static no.sitat.search.query.reading.Reading.read;
import static no.sitat.search.query.reading.Reading.related;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.Relation;
import no.sitat.search.query.Relation.Distance;
import no.sitat.search.query.Relation.Measure;
import no.sitat.search.query.Unit;
import org.junit.jupiter.api.Test;

class QueryReadingTest {
  private static final Query A = inflected("a");
  private static final Query B = inflected("b");
  private static final Query C = inflected("c");

  @Test
  void notBindsClosestThenAndThenOr() {
    assertEquals(any(all(new Query.Not(A), B), C), read("NOT a AND b OR c"));
    assertEquals(any(all(new Query.Not(A), B), C), read("IKKE a b ELLER c"));
    assertEquals(new Query.Not(any(A, B)), read("NOT (a OR b)"));
    assertEquals(all(A, new Query.Not(B), C), read("a NOT b OG c"));
  }

  @Test
  void whatIsAskedForTwiceIsAskedForOnce() {
    assertEquals(A, read("a AND a OR a"));
    assertEquals(all(A, B), read("a b a"));
  }

  @Test
  void operatorsInLowerCaseAreWords() {
    assertEquals(all(A, inflected("og"), B), read("a og b"));
  }

  @Test
  void aRelationBindsTheWordsNextToIt() {
    var inside = related(B, new Relation.Inside(), C);
    assertEquals(all(A, inside), read("a b WITHIN c"));
    assertEquals(all(inside, A), read("b WITHIN c a"));
    assertEquals(all(new Query.Not(inside), A), read("NOT b WITHIN c a"));
    assertEquals(related(all(A, B), new Relation.Inside(), C), read("(a b) INNENFOR c"));
  }

  @Test
  void relationsAreReadFromLeftToRight() {
    assertEquals(
        related(related(A, new Relation.Overlapping(), B), new Relation.Containing(), C),
        read("a OVERLAPPER b INNEHOLDER c"));
  }

  @Test
  void distancesAreCountedInWordsSentencesOrTurns() {
    assertEquals(related(A, near(5, Measure.WORD), B), read("a NEAR b"));
    assertEquals(related(A, near(0, Measure.WORD), B), read("a NEAR/0w b"));
    assertEquals(related(A, near(2, Measure.SENTENCE), B), read("a NÆR/2s b"));
    assertEquals(related(A, near(1, Measure.TURN), B), read("a NEAR/1t b"));
    assertEquals(read("a NEAR/1t b"), read("a NÆR/1r b"));
  }

  private static Relation near(int count, Measure measure) {
    return new Relation.Near(new Distance(count, measure));
  }

  @Test
  void beforeAndAfterReachAsFarAsTheScopeUnlessANumberSaysLess() {
    var anywhere = new Distance(1_000_000_000, Measure.WORD);
    assertEquals(related(A, new Relation.Before(anywhere), B), read("a FØR b"));
    assertEquals(
        related(A, new Relation.After(new Distance(3, Measure.WORD)), B), read("a ETTER/3 b"));
  }

  @Test
  void notBeforeARelationTurnsItRound() {
    assertEquals(new Query.Related(A, new Relation.Inside(), B, true), read("a NOT WITHIN b"));
    assertEquals(new Query.Related(A, near(5, Measure.WORD), B, true), read("a IKKE NÆR b"));
  }

  @Test
  void withinAUnitIsAScope() {
    assertEquals(new Query.Scoped(all(A, B), Unit.SENTENCE), read("(a b) WITHIN sentence"));
    assertEquals(new Query.Scoped(A, Unit.DOCUMENT), read("a innenfor tråd"));
    assertEquals(related(A, new Relation.Inside(), inflected("turn")), read("a WITHIN [turn]"));
  }

  @Test
  void sameAsksForTheSameUnit() {
    assertEquals(related(A, new Relation.Same(Unit.SENTENCE), B), read("a SAMME setning b"));
    assertEquals(related(A, new Relation.Same(Unit.RESPONDENT), B), read("a SAME respondent b"));
  }

  @Test
  void aUnitInAngleBracketsIsAQuery() {
    var sentence = new Query.Stretch(Unit.SENTENCE);
    assertEquals(related(sentence, new Relation.Containing(), A), read("<setning> containing a"));
    assertEquals(related(A, new Relation.Inside(), sentence), read("a within <sentence>"));
    assertError(
        "a <word>",
        2,
        "After < one of these should stand, and then >: sentence, paragraph, turn, document.");
  }

  @Test
  void withinInLowerCaseIsAWordWhenNothingStandsBesideIt() {
    assertEquals(inflected("within"), read("within"));
    assertEquals(all(A, inflected("within")), read("a within"));
    assertEquals(any(all(A, inflected("innenfor")), B), read("a innenfor OR b"));
  }

  @Test
  void aRelationNeedsBothSidesAndAKnownUnit() {
    var missing = "A word, a phrase in quotation marks, a field or a bracket should stand here.";
    assertError("WITHIN a", 0, "Something should stand before and after WITHIN.");
    assertError("a NEAR", 6, missing);
    assertError("a NEAR NOT b", 7, missing);
    assertError(
        "a SAME b",
        7,
        "After SAME one of these should stand: sentence, paragraph, turn, document, respondent.");
    assertError(
        "a NEAR/x b",
        7,
        "A number up to 10000 should stand after the slash, and then w for words, s for sentences"
            + " or t for turns: NEAR/5w.");
    assertError(
        "a NOT WITHIN turn", 13, "Everything stands in some turn; write WITHIN without NOT.");
    assertError(
        "a WITHIN respondent",
        9,
        "What a respondent says is not one piece of text; write SAME respondent and what else the"
            + " same person says.");
  }

  @Test
  void anErrorPointsAtWhatIsMissingOrTooMuch() {
    var missing = "A word, a phrase in quotation marks, a field or a bracket should stand here.";
    assertError(" ", 0, "The query is empty.");
    assertError("a AND", 5, missing);
    assertError("OR a", 0, missing);
    assertError("()", 1, missing);
    assertError("a (b", 2, "The bracket is opened here and never closed.");
    assertError("a) b", 1, "This bracket closes nothing.");
    assertError("a \"b", 2, "The quotation mark is opened here and never closed.");
    assertError("a [b", 2, "The bracket is opened here and never closed.");
  }

  @Test
  void anErrorIsToldInNorwegianAsWell() {
    var error = assertThrows(QueryError.class, () -> read("(a"));
    assertEquals("Parentesen åpnes her og lukkes aldri.", error.messageNb());
  }

  @Test
  void whatNobodySeesIsNamed() {
    assertError(
        "ab\u202Ec",
        2,
        "An invisible character stands here, U+202E (RIGHT-TO-LEFT OVERRIDE); delete it.");
    assertError("\u0000", 0, "An invisible character stands here, U+0000 (NULL); delete it.");
    assertError(
        "a\u200F",
        1,
        "An invisible character stands here, U+200F (RIGHT-TO-LEFT MARK); delete it.");
  }

  @Test
  void aQueryHasLimits() {
    assertError("x".repeat(4001), 4000, "The query is longer than 4000 characters.");
    assertError("a ".repeat(501), 1000, "The query has more than 500 words, phrases and fields.");
    var deep = "Brackets, NOT and relations lie more than 50 deep here.";
    assertError("(".repeat(51) + "a", 50, deep);
    assertError("NOT ".repeat(51) + "a", 200, deep);
    assertError("a" + " WITHIN turn".repeat(51), 602, deep);
    assertError("[" + "!".repeat(51) + "a]", 51, deep);
    assertEquals(A, read("(".repeat(50) + "a" + ")".repeat(50)));
  }
}
