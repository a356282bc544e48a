package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.search.query.NamedPeople;
import org.junit.jupiter.api.Test;

class NamedPeopleTest {
  private static List<String> naming(String... queries) {
    return Stream.of(queries).filter(query -> NamedPeople.in(read(query))).toList();
  }

  private static List<String> toldBySex(String... queries) {
    return Stream.of(queries)
        .filter(query -> NamedPeople.isToldBy(read(query), List.of("sex")))
        .toList();
  }

  @Test
  void aFieldThatNamesSomebodyDoesSoByEveryNameItHas() {
    var naming =
        new String[] {
          "speaker:R1",
          "taler = R1",
          "SPEAKER!=R1",
          "document:R1",
          "dokument in (R1, R2)",
          "thread:x",
          "tråd:x",
          "post:17",
          "innlegg=17",
          "code:SOS[coder=Ida]",
          "kode:SOS[koder in (Ida)]"
        };
    assertEquals(List.of(naming), naming(naming));
  }

  @Test
  void aNameIsFoundHoweverDeepItStands() {
    var naming =
        new String[] {
          "venner AND (barn OR NOT speaker:R1)",
          "venner NEAR/5 (code:SOS[coder=Ida])",
          "(venner AND taler:R1) WITHIN document"
        };
    assertEquals(List.of(naming), naming(naming));
  }

  @Test
  void wordsAndGroupsNameNobody() {
    assertEquals(
        List.of(),
        naming(
            "speaker", "\"speaker: R1\"", "sex=woman AND code:SOS", "kind:post", "role:informant"));
  }

  @Test
  void onlyWhatWasChosenTellsNoMore() {
    assertEquals(
        List.of("sex=woman", "venner AND NOT sex=man", "code:SOS", "role:informant"),
        toldBySex(
            "sex=woman",
            "venner AND NOT sex=man",
            "code:SOS",
            "role:informant",
            "age>30",
            "sex=woman AND age>30",
            "study:latvians",
            "language:se",
            "speaker:R1",
            "code:SOS[coder=Ida]",
            "time<2020"));
  }
}
