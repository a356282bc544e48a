package no.sitat.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void oneIsOneAndNoneIsMany() {
    assertEquals(new LocalText("0 steder", "0 places"), Counted.PLACES.of(0));
    assertEquals(new LocalText("1 koding", "1 coding"), Counted.CODINGS.of(1));
    assertEquals(new LocalText("2 underkoder", "2 sub-codes"), Counted.SUBCODES.of(2));
  }
}
