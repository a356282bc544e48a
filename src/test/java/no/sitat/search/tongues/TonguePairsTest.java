package no.sitat.search.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.language.Folding;
import no.sitat.language.inflection.Reading;
import org.junit.jupiter.api.Test;

/// Which words of the informants' languages meet, and which must not. A line of `pairs.txt` has a
/// language, a sign and words: after `+` who asks for the first finds each of the others, after `-`
/// none of them, in neither direction; after `!` stand misses that are known and told in the
/// decision.
class TonguePairsTest {
  private final Inflections inflections = new Inflections();

  /// @param sign what shall hold of the two words
  private record Pair(String language, String sign, String one, String two) {
    Pair turned() {
      return new Pair(language, sign, /* one= */ two, /* two= */ one);
    }

    @Override
    public String toString() {
      return language + " " + one + " " + sign + " " + two;
    }
  }

  @Test
  void formsOfTheSameWordMeet() throws IOException {
    assertEquals(List.of(), signed("+").filter(pair -> !finds(pair)).toList());
  }

  @Test
  void lookAlikesDoNotMeet() throws IOException {
    var met = signed("-").filter(pair -> finds(pair) || finds(pair.turned())).toList();
    assertEquals(List.of(), met);
  }

  @Test
  void whatIsKnownToBeMissedIsStillMissed() throws IOException {
    assertEquals(List.of(), signed("!").filter(this::finds).toList());
  }

  @Test
  void everyLanguageHasItsPairs() throws IOException {
    var few = new TreeSet<String>();
    for (var tongue : Tongue.values()) {
      var code = tongue.code();
      boolean own = tongue.compareTo(Tongue.ENGLISH) > 0 && tongue != Tongue.OTHER;
      if (own && (count("+", code) < 10 || count("-", code) < 5)) {
        few.add(code);
      }
    }
    assertEquals(new TreeSet<>(), few);
  }

  private static long count(String sign, String language) throws IOException {
    return signed(sign).filter(pair -> pair.language().equals(language)).count();
  }

  private boolean finds(Pair pair) {
    var one = Folding.exact(pair.one());
    var two = Folding.exact(pair.two());
    var inflection = inflections.of(Tongue.of(pair.language()));
    var words = inflection.readings(two).stream().map(Reading::word).collect(Collectors.toSet());
    words.retainAll(inflection.asked(one));
    return !words.isEmpty() || Folding.foldedFromExact(one).equals(Folding.foldedFromExact(two));
  }

  private static Stream<Pair> signed(String sign) throws IOException {
    return pairs().stream().filter(pair -> pair.sign().equals(sign));
  }

  private static List<Pair> pairs() throws IOException {
    var all = new ArrayList<Pair>();
    var stream = Objects.requireNonNull(TonguePairsTest.class.getResourceAsStream("pairs.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" "))
          .forEach(parts ->
              Stream.of(parts)
                  .skip(3)
                  .forEach(two -> all.add(new Pair(parts[0], parts[1], parts[2], two))));
    }
    return all;
  }
}
