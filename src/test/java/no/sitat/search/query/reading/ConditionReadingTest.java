package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.Reading.all;
import static no.sitat.search.query.reading.Reading.any;
import static no.sitat.search.query.reading.Reading.assertError;
import static no.sitat.search.query.reading.Reading.inflected;
import static no.sitat.search.query.reading.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.search.query.Moments;
import no.sitat.search.query.Query;
import no.sitat.search.query.TurnTest;
import org.junit.jupiter.api.Test;

class ConditionReadingTest {
  private static Query group(String variable, Integer... groups) {
    return turn(new TurnTest.InGroup(variable, Set.of(groups)));
  }

  private static Query turn(TurnTest test) {
    return new Query.OfTurn(test);
  }

  private static Instant day(String text) {
    return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Query published(Instant from, Instant until) {
    return turn(new TurnTest.Published(new Moments(from, until)));
  }

  @Test
  void aVariableAsksForAGroup() {
    assertEquals(group("sex", 0), read("sex=woman"));
    assertEquals(group("sex", 0), read("SEX:Woman"));
    assertEquals(group("sex", 0), read("sex = woman"));
    assertEquals(group("place of birth", 1), read("\"place of birth\"=\"tromsø\""));
  }

  @Test
  void aVariableIsAskedForRolledUpAndAtAMoment() {
    assertEquals(group("age@age-bands", 1), read("age@age-bands:30–39"));
    assertEquals(group("age@age-bands", 0), read("AGE@Age-Bands = \"under 18\""));
    assertEquals(group("age@age-bands", 0), read("\"age@age-bands:group\"=\"Under 18\""));
    assertEquals(group("sex@emigration", 0), read("sex@emigration=woman"));
    assertEquals(
        group("place of birth@eu-eea", 0), read("\"place of birth@eu-eea\"=\"(unmapped)\""));
    assertEquals(group("age@2019-06-01@age-bands", 1), read("age@2019-06-01@age-bands=30–39"));
  }

  @Test
  void aNameTypedWithItsAccentApartIsTheSame() {
    assertEquals(read("språk:nb"), read("spra\u030Ak:nb"));
  }

  @Test
  void inAsksForSeveralGroups() {
    assertEquals(group("place of birth", 0, 1), read("\"place of birth\" in (Oslo, «Tromsø»)"));
    assertEquals(group("sex", 0, 1), read("sex i (woman,man)"));
  }

  @Test
  void differentAsksForEveryOtherValueAndNotForThoseWithoutOne() {
    assertEquals(group("sex", 1), read("sex!=woman"));
    assertEquals(group("sex", 0, 1), read("sex!=unknown"));
  }

  @Test
  void numbersHaveSizes() {
    assertEquals(group("age", 1, 2), read("age>=30"));
    assertEquals(group("age", 2), read("age > 30"));
    assertEquals(group("age", 0), read("age<30"));
    assertEquals(group("age", 0, 1), read("age<=30"));
    assertEquals(group("age", 1, 2), read("age=30..40,5"));
    assertEquals(group("age", 1), read("age=30.0"));
    assertEquals(group("age"), read("age=31"));
    assertEquals(group("age", 0, 2), read("age!=30"));
    assertEquals(group("age", 0, 2), read("age in (9, 40..50)"));
  }

  @Test
  void datesHaveSizesToo() {
    assertEquals(group("arrived", 1, 2), read("arrived=2020"));
    assertEquals(group("arrived", 1), read("arrived=2020-01"));
    assertEquals(group("arrived", 0), read("arrived<2020"));
    assertEquals(group("arrived", 3), read("arrived>2020"));
    assertEquals(group("arrived", 0, 1), read("arrived=2019..2020-01-01"));
  }

  @Test
  void namesHaveNone() {
    var message =
        "Only numbers and dates have <, > and ranges; sex has names: write sex in (…, …).";
    assertError("sex<3", 4, message);
    assertError("sex=a..b", 4, message);
    assertError("age>x", 4, "“x” is no number; write 30, or 30..40 for a range.");
    assertError("age=1..x", 7, "“x” is no number; write 30, or 30..40 for a range.");
    assertError("age=40..30", 4, "The first number is larger than the last.");
  }

  @Test
  void whyThereIsNoValueCanBeAskedFor() {
    assertEquals(group("sex", 2), read("sex=unknown"));
    assertEquals(group("sex", 2), read("sex=ukjent"));
    assertEquals(group("sex", 2), read("sex=\"(unknown)\""));
    assertEquals(group("age", 3), read("age=empty"));
    assertEquals(group("age", 3), read("age=tom"));
    assertEquals(group("sex"), read("sex=\"not asked\""));
    assertEquals(group("sex"), read("sex=\"ikke aktuelt\""));
  }

  @Test
  void whatThereIsNotIsAnErrorThatListsWhatThereIs() {
    assertError("sex=cat", 4, "Nobody has “cat” as sex; there are: woman, man.");
    assertError("sex in (man, cat)", 13, "Nobody has “cat” as sex; there are: woman, man.");
    assertError(
        "a hair=red",
        2,
        "There is no variable “hair”; there are: code, kind, language, speaker, role, document,"
            + " study, post, time, sex, place of birth, age, arrived, remark.");
    assertError("sex=", 4, "A value should follow after “sex”.");
    assertError("sex==man", 4, "One sign is enough here: sex=….");
    assertError(
        "sex in (man woman)",
        7,
        "Values with commas between should stand in these brackets; one with a space needs"
            + " quotation marks.");
  }

  @Test
  void aVariableCalledAsAFieldTakesTheEqualsSign() {
    assertEquals(group("kind", 0), read("kind=young"));
    assertEquals(turn(new TurnTest.OfKind(DocumentKind.POST)), read("kind:post"));
    assertEquals(turn(new TurnTest.OfKind(DocumentKind.INTERVIEW)), read("art=intervju"));
  }

  @Test
  void documentsAndSpeakersHaveFields() {
    assertEquals(turn(new TurnTest.InLanguage("nn")), read("språk:NN"));
    assertEquals(turn(new TurnTest.SpokenBy("R 1")), read("speaker=\"R 1\""));
    assertEquals(turn(new TurnTest.OfRole(SpeakerRole.INTERVIEWER)), read("role:intervjuer"));
    assertEquals(turn(new TurnTest.InDocument("anna")), read("thread:anna"));
    assertEquals(turn(new TurnTest.InReplyTo("17")), read("innlegg:17"));
    assertEquals(
        any(turn(new TurnTest.InLanguage("nb")), turn(new TurnTest.InLanguage("nn"))),
        read("language in (nb, nn)"));
    assertEquals(new Query.Not(turn(new TurnTest.SpokenBy("X"))), read("speaker!=X"));
    assertError("kind:letter", 5, "The kind is interview, post or repost, not “letter”.");
    assertError("role:boss", 5, "The role is interviewer or informant, not “boss”.");
    assertError("a language>nb", 2, "Here write language:… or language in (…, …).");
  }

  @Test
  void aSubStudyIsAskedForByItsKeyOrByWhatItIsCalled() {
    var latvians = turn(new TurnTest.InStudy("latvians", Set.of(1, 2), Set.of(7)));
    assertEquals(latvians, read("study:latvians"));
    assertEquals(latvians, read("delstudie=Latviere"));
    assertEquals(new Query.Not(latvians), read("study!=LATVIANS"));
    assertError("study:swedes", 6, "There is no sub-study “swedes”; there are: latvians.");
    assertError("study>latvians", 0, "Here write study:… or study in (…, …).");
  }

  @Test
  void timesAreYearsMonthsOrDays() {
    assertEquals(published(day("2021-01-01"), day("2022-01-01")), read("time=2021"));
    assertEquals(published(day("2020-03-01"), day("2022-01-01")), read("tid=2020-03..2021"));
    assertEquals(published(day("2020-01-01"), Instant.MAX), read("time>=2020"));
    assertEquals(published(day("2020-02-01"), Instant.MAX), read("time>2020-01"));
    assertEquals(published(Instant.MIN, day("2020-05-17")), read("time<2020-05-17"));
    assertEquals(published(Instant.MIN, day("2020-05-18")), read("time<=2020-05-17"));
    assertError("time=May", 5, "“May” is no time; write 2026, 2026-10 or 2026-10-05.");
    assertError("time=2020..x", 11, "“x” is no time; write 2026, 2026-10 or 2026-10-05.");
    assertError("time=2021..2020", 5, "The first time is after the last.");
    assertError(
        "time!=2020",
        0,
        "Times are compared with =, <, <=, >, >= or as a range: 2026-01..2026-03.");
  }

  @Test
  void namesWithoutAComparisonAreWords() {
    assertEquals(all(inflected("sex"), inflected("in"), inflected("oslo")), read("sex in Oslo"));
    assertEquals(all(inflected("age"), inflected("kind")), read("age kind"));
  }
}
