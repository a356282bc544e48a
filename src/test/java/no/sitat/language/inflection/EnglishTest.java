package no.sitat.language.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
  private final English english = new English();

  @ParameterizedTest
  @CsvSource({
    "friend, friends", "friends, friend", "go, went", "go, going", "child, children",
    "good, better", "be, were", "move, moved", "woman, women", "family, families",
    "live, living", "lonely, lonely", "immigrant, immigrants", "leave, left", "country, countries",
    "think, thought", "authority, authorities", "friend, friend's", "not, not", "they, they"
  })
  void whoAsksForOneFormFindsAnother(String query, String form) {
    assertTrue(meet(query, form), english.asked(query) + " " + english.readings(form));
  }

  @ParameterizedTest
  @CsvSource({"friend, friendly", "work, worker", "house, horse", "immigrant, immigration"})
  void otherWordsAreNotFound(String query, String form) {
    assertFalse(meet(query, form), english.asked(query) + " " + english.readings(form));
  }

  @Test
  void everyFormHasAReading() {
    for (var form : new String[] {"a", "é", "42", "x-y", "'s", "n't", "covid-19", "åse"}) {
      assertFalse(english.readings(form).isEmpty(), form);
    }
  }

  @Test
  void manyThreadsReadTheSame() {
    var expected = english.readings("authorities");
    var all =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(_ -> english.readings("authorities"))
            .collect(Collectors.toSet());
    assertEquals(Collections.singleton(expected), all);
  }

  private boolean meet(String query, String form) {
    var words = english.readings(form).stream().map(Reading::word).collect(Collectors.toSet());
    return !Collections.disjoint(english.asked(query), words);
  }
}
