package no.sitat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

/// A query that was written down is read when people and codes have come.
class LaterStudyTest {
  private static final List<String> PIECES =
      List.of(
          "sex=woman",
          "sex!=man",
          "sex in (man, woman)",
          "sex=unknown",
          "age>=30",
          "age<10",
          "age>40,5",
          "age in (9, 20..41)",
          "age!=30",
          "age=-5",
          "age=77",
          "age=empty",
          "arrived=2020",
          "arrived>2020-06",
          "arrived!=2019-05-17",
          "arrived<=2018",
          "remark=e",
          "remark!=a",
          "\"place of birth\"!=\"Oslo\"",
          "kind=old",
          "code:SOS",
          "code:=SOS",
          "code:ØK",
          "code:=ØK",
          "code:=\"SOS.VENN\"",
          "code in (ØK, =SOS.BARN)",
          "code:Venner[direction=push]",
          "code:*");

  @Test
  void whatWasAskedStandsAndNotWhatItFound() {
    for (var text :
        List.of(
            "age>=30", "sex!=woman", "age<9", "remark=x", "code:=\"ØK\"", "age in (9, 30..40)")) {
      assertEquals(text.replace("\"", ""), Reading.canonical(text));
    }
  }

  @Test
  void aConditionOnPeopleFindsThoseWhoComeLater() {
    var earlier = QueriedStudy.study();
    var later = QueriedStudy.later();
    var written = QueryText.of(Query.parse("age>=41", earlier), earlier);
    assertEquals("age>=41", written);
    var column = later.respondents().column("age").orElseThrow();
    var test = (TurnTest.InGroup) ((Query.OfTurn) Query.parse(written, later)).test();
    assertEquals(
        List.of("77"), test.groups().stream().map(group -> column.groups().get(group)).toList());
  }

  @Test
  void subCodesThatComeLaterAreMeantOnlyIfTheyWereAskedFor() {
    var earlier = QueriedStudy.study();
    var later = QueriedStudy.later();
    assertEquals(
        List.of(QueriedStudy.ECONOMY),
        codes(QueryText.of(Query.parse("code:=ØK", earlier), earlier)));
    assertEquals(
        List.of(QueriedStudy.ECONOMY, QueriedStudy.ECONOMY_DEBT),
        codes(QueryText.of(Query.parse("code:ØK", earlier), earlier)));
    assertEquals("code:\"none\"", QueryText.of(Query.parse("code:\"none\"", later), later));
  }

  private static List<Integer> codes(String query) {
    var read = (Query.Coded) Query.parse(query, QueriedStudy.later());
    return read.test().codes().stream().sorted().toList();
  }

  @Test
  void writtenOnOneStudyItIsTheSameQueryOnTheNextAsIfItWasTypedThere() {
    var earlier = QueriedStudy.study();
    var later = QueriedStudy.later();
    var random = new Random(Seed.fresh(LaterStudyTest.class));
    for (int round = 0; round < 3000; round++) {
      var text = text(random);
      var written = QueryText.of(Query.parse(text, earlier), earlier);
      assertEquals(
          Query.parse(text, later),
          Query.parse(written, later),
          () -> text + "\nis written as\n" + written);
      assertEquals(written, QueryText.of(Query.parse(written, later), later), text);
    }
  }

  private static String text(Random random) {
    var parts = new ArrayList<String>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      var piece = PIECES.get(random.nextInt(PIECES.size()));
      parts.add(random.nextInt(4) == 0 ? "NOT " + piece : piece);
    }
    return String.join(random.nextBoolean() ? " AND " : " OR ", parts);
  }
}
