package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.Reading.all;
import static no.sitat.search.query.reading.Reading.anything;
import static no.sitat.search.query.reading.Reading.assertError;
import static no.sitat.search.query.reading.Reading.choice;
import static no.sitat.search.query.reading.Reading.inflected;
import static no.sitat.search.query.reading.Reading.one;
import static no.sitat.search.query.reading.Reading.pattern;
import static no.sitat.search.query.reading.Reading.read;
import static no.sitat.search.query.reading.Reading.repeated;
import static no.sitat.search.query.reading.Reading.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Constraint.Attribute;
import no.sitat.search.query.Query;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.TokenPattern.Named;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Anything;
import no.sitat.search.query.WordTest.Tagged;
import org.junit.jupiter.api.Test;

class RowReadingTest {
  private static final int UNBOUNDED = TokenPattern.UNBOUNDED;

  @Test
  void wordsBesideEachOtherAreARowIfOneIsABracketOrRepeated() {
    assertEquals(row(one("ikke"), one("venn")), pattern("[ikke] [venn]"));
    assertEquals(
        row(one("ikke"), repeated(anything(), 0, 3), one("venner")),
        pattern("ikke []{0,3} venner"));
    assertEquals(row(one("ja"), repeated(one("ja"), 2, 2)), pattern("ja ja{2}"));
  }

  @Test
  void otherwiseEachIsAskedForOnItsOwn() {
    assertEquals(all(inflected("ikke"), inflected("venner")), read("ikke venner"));
  }

  @Test
  void aWordBetweenTwoQueriesEndsARow() {
    assertEquals(
        all(new Query.Words(row(one("a"), one("b"))), inflected("c")), read("[a] b AND c"));
  }

  @Test
  void parenthesesWithWordsAreAGroupInARow() {
    assertEquals(
        row(choice(one("venn"), one("kamerat")), anything(), one("her")),
        pattern("(venn | kamerat) [] her"));
    assertEquals(
        row(choice(row(one("god"), one("venn")), one("kamerat")), anything()),
        pattern("(god venn | kamerat) []"));
    assertEquals(row(one("a"), one("b"), anything()), pattern("(a b) []"));
  }

  @Test
  void aRepeatedGroupIsARowByItself() {
    assertEquals(repeated(row(one("ja"), one("og")), 1, 2), pattern("(ja [og]){1,2}"));
    assertEquals(repeated(row(one("ja"), one("og")), 2, UNBOUNDED), pattern("(ja og){2,}"));
  }

  @Test
  void alternativesOutsideARowAreSingleWords() {
    assertEquals(choice(one("venn"), one("kamerat")), pattern("venn | kamerat"));
    assertEquals(
        all(new Query.Words(choice(one("a"), one("b"))), inflected("c")), read("(a | b) c"));
    assertError(
        "god venn | kamerat",
        4,
        "One word or phrase can stand on each side of |: write \"…\" around words in a row, or"
            + " brackets around the alternatives.");
    assertError(
        "venn | sex=man",
        7,
        "A word should stand on each side of |; between other things write OR.");
  }

  @Test
  void onlyWordsCanStandInAGroupOfARow() {
    var message =
        "Only words can stand in brackets within a row of words, with | between alternatives;"
            + " write AND beside the brackets if no row is meant.";
    assertError("[det] (a OR b)", 9, message);
    assertError("(NOT a) [b]", 1, message);
    assertError("(sex=man) [b]", 1, message);
    assertError("(a WITHIN b)+", 3, message);
    assertEquals(
        all(read("a OR b"), new Query.Words(row(one("c"), one("d")))), read("(a OR b) AND [c] d"));
  }

  @Test
  void signsAfterABracketAQuoteOrAnExpressionRepeat() {
    assertEquals(row(repeated(anything(), 0, UNBOUNDED), one("a")), pattern("[]* a"));
    assertEquals(row(repeated(anything(), 0, 1), one("a")), pattern("[]? a"));
    assertEquals(repeated(anything(), 1, UNBOUNDED), pattern("[]+"));
    assertEquals(
        repeated(new TokenPattern.One(new WordTest.Form("a", WordTest.Letters.LOWER)), 1, 1000),
        pattern("\"a\"{1,1000}"));
  }

  @Test
  void aRepetitionThatCannotBeIsFoundWhereItStands() {
    assertError("[]{0,1001}", 5, "The largest number of repetitions is 1000.");
    assertError("[]{3,2}", 2, "The second number must be at least 1, and at least the first.");
    assertError("[]{x}", 2, "In braces stands how often: {2}, {0,3} or {1,}.");
    assertError(
        "(a{1000} b){1000}",
        0,
        "The row is longer than 10000 words when its repetitions are written out.");
  }

  @Test
  void aRowOfNoWordIsRefused() {
    var message = "This would find places without any word: at least one word must be there.";
    assertError("[]*", 0, message);
    assertError("a AND []{0,3} []?", 6, message);
    assertError("(a | []?) []*", 0, message);
  }

  @Test
  void namedWordsAreCompared() {
    var adjective = new Tagged("ADJ");
    assertEquals(
        new Query.Words(
            row(new Named("A", adjective), one("og"), new Named("B", adjective)),
            List.of(
                new Constraint("A", "B", Attribute.LEMMA, true),
                new Constraint("A", "B", Attribute.WORD, false))),
        read("A:[pos=ADJ] og B:[pos=ADJ] :: A.lemma = B.lemma & A.word!=B.word"));
    assertEquals(
        all(
            new Query.Words(
                row(new Named("A", new Anything()), new Named("B", new Anything())),
                List.of(new Constraint("A", "B", Attribute.POS, true))),
            inflected("c")),
        read("(A:[] B:[] :: A.pos = B.pos) c"));
  }

  @Test
  void whatIsNamedMustBeThereOnceAndForSure() {
    assertError(
        "A:[] :: A.word = B.word",
        17,
        "No word of this row is called “B”; write B:[…] for the word.");
    assertError(
        "A:[]+ b", 0, "The word called A is repeated, so that it is unclear which is meant.");
    assertError(
        "(a A:[])? b", 3, "The word called A is repeated, so that it is unclear which is meant.");
    assertError(
        "(A:[] | b) c :: A.word = A.word",
        1,
        "The word called A stands in one of several alternatives, so that it may not be there.");
    assertError("A:[] A:[] :: A.word = A.word", 5, "There are two words called A.");
    assertError(
        "A:[] B:[] :: A.word = B.lemma",
        22,
        "The same must be compared on both sides: word, lemma or pos.");
    assertError("A:[] B:[] :: A.form = B.form", 15, "What is compared is word, lemma or pos.");
    assertError(
        "A:[] ::",
        7,
        "A comparison of two captured words should stand here, such as A.lemma = B.lemma.");
  }
}
