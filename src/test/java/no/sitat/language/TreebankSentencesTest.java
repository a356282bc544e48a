package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentence boundaries against the Norwegian treebanks of Universal Dependencies.
class TreebankSentencesTest {
  private static final Path TREEBANKS = Path.of("../shared/data/norwegian");
  private static final double GOAL = 0.95;

  @ParameterizedTest
  @CsvSource({
    "Bokmaal, UD_Norwegian-Bokmaal/no_bokmaal-ud-test.conllu",
    "Nynorsk, UD_Norwegian-Nynorsk/no_nynorsk-ud-test.conllu"
  })
  void boundariesAgreeWithTheTreebank(String name, String file) throws IOException {
    var path = TREEBANKS.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "skipped: the treebank " + file + " is not here");
    var gold = gold(path);
    var text = gold.stream().collect(Collectors.joining(" "));
    var expected = new HashSet<Integer>();
    int at = 0;
    for (var sentence : gold.subList(0, gold.size() - 1)) {
      at += sentence.length() + 1;
      expected.add(at);
    }
    var found = Sentences.of(text).stream().skip(1).map(Span::start).collect(Collectors.toSet());
    double f1 = f1(expected, found);
    System.out.printf(
        Locale.ROOT,
        "%s: %d sentences, %d found, boundary F1 %.4f%n",
        name,
        gold.size(),
        found.size() + 1,
        f1);
    assertTrue(f1 >= GOAL, name + " " + f1);
  }

  private static double f1(Set<Integer> expected, Set<Integer> found) {
    long right = found.stream().filter(expected::contains).count();
    return 2.0 * right / (expected.size() + found.size());
  }

  private static List<String> gold(Path path) throws IOException {
    var sentences = new ArrayList<String>();
    for (var line : Files.readAllLines(path)) {
      if (line.startsWith("# text = ")) {
        sentences.add(line.substring("# text = ".length()));
      }
    }
    return sentences;
  }
}
