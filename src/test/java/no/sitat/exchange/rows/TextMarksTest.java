package no.sitat.exchange.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class TextMarksTest {
  /// The twin is a map that keeps the texts.
  @Test
  void aTextHasTheNumberItWasGiven() {
    var random = new Random(Seed.fresh(TextMarksTest.class));
    var marks = new TextMarks();
    var twin = new HashMap<String, Integer>();
    for (int i = 0; i < 200_000; i++) {
      var text = "t3_" + Integer.toString(random.nextInt(150_000), 36);
      if (random.nextInt(10) == 0) {
        marks.put(text, i);
        twin.put(text, i);
      } else {
        assertEquals(number(twin, text), marks.putIfAbsent(text, i));
        twin.putIfAbsent(text, i);
      }
    }
    twin.keySet().forEach(text -> assertEquals(number(twin, text), marks.get(text)));
    assertEquals(OptionalInt.empty(), marks.get("never seen"));
  }

  private static OptionalInt number(Map<String, Integer> twin, String text) {
    var known = Optional.ofNullable(twin.get(text));
    return known.isPresent() ? OptionalInt.of(known.get()) : OptionalInt.empty();
  }
}
