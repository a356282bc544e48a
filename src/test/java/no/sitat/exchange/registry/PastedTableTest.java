package no.sitat.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sitat.exchange.registry.PastedTable.Loose;
import no.sitat.exchange.registry.PastedTable.Pair;
import org.junit.jupiter.api.Test;

class PastedTableTest {
  @Test
  void aNumberThatThePdfTookFromItsLabelIsPairedByOrderOnlyAsAGuess() {
    var pasted =
        PastedTable.of(
            """
            Asyl 256 (12%)

            487 (22%)

            IB 76 (3%)
            Dublin
            """);
    assertEquals(
        List.of(
            new Pair(1, "Asyl", "256", "12", false),
            new Pair(5, "IB", "76", "3", false),
            new Pair(3, "Dublin", "487", "22", true)),
        pasted.pairs());
  }

  @Test
  void whatCannotBePairedStaysAlone() {
    var pasted =
        PastedTable.of("Destinasjon\n1127 (52%)\n1046 (48%)\nSchengen\nUtenfor Schengen\n");
    assertEquals(List.of(), pasted.pairs());
    assertEquals(List.of(new Loose(2, "1127", "52"), new Loose(3, "1046", "48")), pasted.numbers());
    assertEquals(3, pasted.labels().size());
  }

  @Test
  void percentsWithDecimalsAndNumbersInGroupsAreRead() {
    var pasted = PastedTable.of("Romania 153 21,9 %\nI alt 12 345 100,0 %\n");
    assertEquals(
        List.of(
            new Pair(1, "Romania", "153", "21,9", false),
            new Pair(2, "I alt", "12 345", "100,0", false)),
        pasted.pairs());
  }
}
