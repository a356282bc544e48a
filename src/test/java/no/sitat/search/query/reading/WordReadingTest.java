package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.Reading.assertError;
import static no.sitat.search.query.reading.Reading.forms;
import static no.sitat.search.query.reading.Reading.one;
import static no.sitat.search.query.reading.Reading.pattern;
import static no.sitat.search.query.reading.Reading.row;
import static no.sitat.search.query.reading.Reading.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.language.Words;
import no.sitat.search.query.Constraint.Attribute;
import no.sitat.search.query.WordTest.Anything;
import no.sitat.search.query.WordTest.Both;
import no.sitat.search.query.WordTest.Either;
import no.sitat.search.query.WordTest.Form;
import no.sitat.search.query.WordTest.Inflected;
import no.sitat.search.query.WordTest.Lemma;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.search.query.WordTest.Like;
import no.sitat.search.query.WordTest.Otherwise;
import no.sitat.search.query.WordTest.PartOf;
import no.sitat.search.query.WordTest.ReadingLike;
import no.sitat.search.query.WordTest.Spelt;
import no.sitat.search.query.WordTest.Tagged;
import no.sitat.search.query.WordTest.Wild;
import org.junit.jupiter.api.Test;

class WordReadingTest {
  @Test
  void aBareWordStandsForItsInflectedForms() {
    assertEquals(new Inflected("én"), word("ÉN"));
    assertEquals(new Inflected("h&m"), word("H&M"));
  }

  @Test
  void aBareWordThatTheTextsCutIsARow() {
    assertEquals(row(one("han"), one("hun")), pattern("han/hun"));
  }

  @Test
  void quotationMarksAskForTheseForms() {
    assertEquals(forms(Letters.LOWER, "det", "er"), pattern("\"Det, er\""));
    assertEquals(forms(Letters.LOWER, "det", "er"), pattern("«det er»%c"));
    assertEquals(forms(Letters.FOLDED, "en", "venn"), pattern("“Én venn”%d"));
    assertEquals(forms(Letters.CASE, "Det", "er"), pattern("=\"Det er\""));
    assertEquals(new Form("Venn", Letters.CASE), word("=Venn"));
  }

  @Test
  void starsAndQuestionMarksStandForLetters() {
    assertEquals(new Wild("ven*"), word("Vén*"));
    assertEquals(new Wild("*stat*"), word("**stat***"));
    assertEquals(new Wild("v?nn"), word("v?nn"));
    assertError("*", 0, "A star stands for letters beside others; write [] for any word.");
    assertError("a =V*n", 2, "A star cannot follow =; write a regular expression: =/Ven.*/");
  }

  @Test
  void slashesEncloseRegularExpressions() {
    assertEquals(new Like("venn(er)?", Letters.LOWER), word("/Venn(er)?/"));
    assertEquals(new Like("en|to", Letters.FOLDED), word("/én|to/%d"));
    assertEquals(new Like("V\\w+", Letters.CASE), word("=/V\\w+/"));
    assertEquals(new Like("a/\\Wb", Letters.LOWER), word("/A\\/\\Wb/"));
  }

  @Test
  void aBadRegularExpressionIsFoundWhereItIsBad() {
    assertError("a /b", 2, "The regular expression is opened here and never closed with /.");
    assertError("/ve)n/", 3, "This bracket closes nothing.");
    assertError(
        "/v[en/",
        2,
        "“[” stands here in the regular expression, and what belongs to it is missing.");
    assertError(
        "/v*{x}/",
        1,
        "This is no regular expression; write \\ before a sign that stands for itself.");
    assertError("//", 1, "The regular expression is empty.");
  }

  @Test
  void aRegularExpressionThatWouldFillTheMemoryIsRefused() {
    var message =
        "This regular expression is too complex, alone or with those before it; use fewer"
            + " repetitions.";
    assertError("/((a{99}){99}){99}/", 1, message);
    assertError("/(a|b)*a(a|b){30}/", 1, message);
    assertError("/" + "(".repeat(20) + "a" + "+)".repeat(20) + "/", 1, message);
    assertError("/(){9999}/", 1, message);
    assertError("/a{900}/ /b{900}/", 10, message);
  }

  @Test
  void aTildeAsksForOtherSpellingsAndAPlusForCompounds() {
    assertEquals(new Spelt("tromsoe"), word("~Tromsoe"));
    assertEquals(new Spelt("tromsoe"), word("~\"Tromsoe\""));
    assertEquals(new PartOf("stat", true), word("+stat"));
    assertEquals(new PartOf("stat", false), word("stat+"));
    assertError(
        "+stat+",
        0,
        "The sign + stands before the last part of a compound, or after the first; write *stat*"
            + " for any place.");
  }

  @Test
  void emptyBracketsAreAnyWord() {
    assertEquals(new Anything(), word("[ ]"));
  }

  @Test
  void aBracketTakesWhateverStandsForOneWord() {
    assertEquals(new Inflected("venn"), word("[ venn ]"));
    assertEquals(new Form("venn", Letters.LOWER), word("[\"Venn\"]"));
    assertEquals(new Form("Venn", Letters.CASE), word("[=Venn]"));
    assertEquals(new Like("ve+", Letters.LOWER), word("[/ve+/]"));
    assertError(
        "[han/hun]",
        1,
        "One word can stand in a bracket; write several beside each other: [det] [er].");
    assertError(
        "[god venn]",
        5,
        "One word is described within […]: a & or | should stand here, or the closing ].");
  }

  @Test
  void attributesAreComparedAsTheirNamesSay() {
    assertEquals(new Form("venn", Letters.LOWER), word("[word=\"Venn\"]"));
    assertEquals(new Form("Venn", Letters.CASE), word("[form = Venn]"));
    assertEquals(new Form("en", Letters.FOLDED), word("[folded=\"én\"]"));
    assertEquals(new Lemma("venn"), word("[lemma=Venn]"));
    assertEquals(new Tagged("NOUN"), word("[pos=noun]"));
    assertEquals(new Otherwise(new Tagged("NOUN")), word("[ordklasse!=\"NOUN\"]"));
  }

  @Test
  void aValueWithSignsIsARegularExpression() {
    assertEquals(new Like("ven.*", Letters.LOWER), word("[word=\"Ven.*\"]"));
    assertEquals(new ReadingLike(Attribute.LEMMA, "ven+"), word("[lemma=\"Ven+\"]"));
    assertEquals(new ReadingLike(Attribute.POS, "NOUN|PROPN"), word("[pos=\"noun|propn\"]"));
    assertEquals(new Lemma("f.eks"), word("[lemma=f.eks]"));
  }

  @Test
  void andBindsTighterThanOrInABracket() {
    var noun = new Tagged("NOUN");
    var venn = new Inflected("venn");
    assertEquals(
        new Either(List.of(new Both(List.of(venn, noun)), new Otherwise(new Tagged("VERB")))),
        word("[venn & pos=NOUN | !pos=VERB]"));
    assertEquals(
        new Both(List.of(new Otherwise(new Either(List.of(venn, noun))), new Lemma("x"))),
        word("[!(venn | pos=NOUN) & lemma=x]"));
  }

  @Test
  void anUnknownAttributeOrPartOfSpeechListsThoseThereAre() {
    assertError("[tone=\"a\"]", 1, "A word has no “tone”; it has word, form, folded, lemma, pos.");
    assertError(
        "[pos=\"SUBST\"]",
        6,
        "There is no part of speech “SUBST”; there are: ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ,"
            + " NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB, X.");
  }

  @Test
  void aWordOfLettersIsNeverCut() {
    var random = new Random(Seed.of(WordReadingTest.class, 7));
    var letters = "abcdefghijklmnopqrstuvwxyzæøåäöéüßÆØÅÉABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int round = 0; round < 2000; round++) {
      var word = new StringBuilder();
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(1, Words.of(word.toString()).size(), word::toString);
    }
    for (var word : List.of("cannot", "gonna", "wanna", "dunno", "gimme", "lemme", "dont")) {
      assertEquals(1, Words.of(word).size(), word);
    }
  }

  @Test
  void whatIsNoWordIsAnError() {
    var noWord = "There is no word here: a word has a letter or a digit.";
    assertError("...", 0, noWord);
    assertError("a \"…\"", 2, noWord);
    assertError("venn ]", 5, "“]” cannot stand here; write quotation marks around what is meant.");
    assertError("x".repeat(151), 0, "No word has more than 150 characters.");
    assertError(
        "\"a\"%x",
        4, "After % stands d (accents do not matter) or c (upper and lower case do not matter).");
  }
}
