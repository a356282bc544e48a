package no.sitat.exchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import no.sitat.codebook.LocalText;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static List<Refusal> rows(int number) {
    var wrong = new LocalText("feil", "wrong");
    return IntStream.rangeClosed(1, number)
        .mapToObj(line -> Refusal.ofLine("codings.csv", line, Reason.BAD_VALUE, wrong))
        .toList();
  }

  @Test
  void aListOfAThousandIsWhole() {
    assertEquals(rows(1000), Refusal.listed(rows(1000)));
  }

  @Test
  void ofALongerListTheLastLineSaysHowManyMore() {
    var listed = Refusal.listed(rows(1234));
    assertEquals(rows(1000), listed.subList(0, 1000));
    assertEquals("codings.csv: and 234 more rows", listed.get(1000).in("en"));
    assertEquals("codings.csv: og 234 rader til", listed.getLast().in("nb"));
  }
}
