package no.sitat.language.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which words of the field meet, and which must not, in both directions: who asks for either finds
/// the other.
class PairsTest {
  private static final int ENOUGH = 300;

  /// @param meets false for two words that must be kept apart
  /// @param bothWays whether who asks for the second finds the first, too
  private record Pair(String one, String two, boolean meets, boolean bothWays) {}

  @Test
  void formsOfTheSameWordMeet() throws IOException {
    var apart = pairs().stream().filter(Pair::meets).filter(pair -> !find(pair)).toList();
    assertEquals(List.of(), apart);
  }

  @Test
  void lookAlikesDoNotMeet() throws IOException {
    var met =
        pairs().stream()
            .filter(pair -> !pair.meets())
            .filter(pair -> finds(pair.one(), pair.two()) || finds(pair.two(), pair.one()))
            .toList();
    assertEquals(List.of(), met);
  }

  @Test
  void thereAreEnoughPairs() throws IOException {
    assertTrue(pairs().stream().filter(Pair::meets).count() >= ENOUGH);
    assertTrue(pairs().stream().filter(pair -> !pair.meets()).count() >= ENOUGH / 3);
  }

  private static boolean find(Pair pair) {
    return finds(pair.one(), pair.two()) && (!pair.bothWays() || finds(pair.two(), pair.one()));
  }

  private static boolean finds(String query, String form) {
    var norwegian = Norwegian.shared();
    var words = norwegian.readings(form).stream().map(Reading::word).collect(Collectors.toSet());
    return !Collections.disjoint(norwegian.asked(query), words);
  }

  private static List<Pair> pairs() throws IOException {
    var stream = Objects.requireNonNull(PairsTest.class.getResourceAsStream("pairs.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var pairs = new ArrayList<Pair>();
      for (var line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          pairs(line.split(" ", -1), pairs);
        }
      }
      return pairs;
    }
  }

  private static void pairs(String[] fields, List<Pair> into) {
    for (int at = 2; at < fields.length; at++) {
      into.add(new Pair(fields[1], fields[at], !fields[0].equals("!"), !fields[0].equals(">")));
    }
  }
}
