package no.sitat.language.inflection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.sitat.language.Folding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lemmas against the Norwegian treebanks of Universal Dependencies.
///
/// Counted are all tokens but punctuation, symbols and foreign words (`PUNCT`, `SYM`, `X`); form
/// and lemma in the exact form, so in lower case. *With part of speech* takes the first reading
/// with the treebank's part of speech (auxiliaries are verbs); if there is none, the first of its
/// class (noun or name, verb, adjective, all others); else the first reading. *Without* takes the
/// first reading. The word list was learned without these sentences, and without those of the
/// development files, which were looked at while it was made.
class TreebankLemmasTest {
  private static final Path TREEBANKS = Path.of("../shared/data/norwegian");
  private static final Set<String> NO_WORDS = Set.of("PUNCT", "SYM", "X");

  private record Gold(String form, String lemma, String part) {}

  @ParameterizedTest
  @CsvSource({
    "BOKMAAL, UD_Norwegian-Bokmaal/no_bokmaal-ud-test.conllu, 0.96, 0.95",
    "NYNORSK, UD_Norwegian-Nynorsk/no_nynorsk-ud-test.conllu, 0.975, 0.965",
    "NYNORSK, UD_Norwegian-NynorskLIA/no_nynorsklia-ud-test.conllu, 0.96, 0.95"
  })
  void lemmasAgreeWithTheTreebank(Variety variety, String file, double floor, double floorWithout)
      throws IOException {
    var path = TREEBANKS.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "skipped: the treebank " + file + " is not here");
    var norwegian = Norwegian.shared().preferring(variety);
    var gold = gold(path);
    double with = share(gold, word -> reading(norwegian, word));
    double without = share(gold, word -> norwegian.readings(word.form()).getFirst());
    System.out.printf(
        Locale.ROOT,
        "%s: %d words, lemma with part of speech %.4f, without %.4f%n",
        file,
        gold.size(),
        with,
        without);
    assertTrue(with >= floor, file + " " + with);
    assertTrue(without >= floorWithout, file + " " + without);
  }

  /// Picks one of the readings of a word.
  private interface Choice {
    Reading of(Gold word);
  }

  private static double share(List<Gold> gold, Choice choice) {
    long right = gold.stream().filter(word -> choice.of(word).lemma().equals(word.lemma())).count();
    return right / (double) gold.size();
  }

  private static Reading reading(Norwegian norwegian, Gold word) {
    var readings = norwegian.readings(word.form());
    var part = word.part().equals("AUX") ? "VERB" : word.part();
    return readings.stream()
        .filter(reading -> part(reading).equals(part))
        .findFirst()
        .or(() ->
            readings.stream().filter(reading -> kind(part(reading)).equals(kind(part))).findFirst())
        .orElse(readings.getFirst());
  }

  private static String part(Reading reading) {
    return reading.pos() == PartOfSpeech.AUX ? "VERB" : reading.pos().name();
  }

  private static String kind(String part) {
    return switch (part) {
      case "NOUN", "PROPN" -> "noun";
      case "VERB", "ADJ" -> part;
      default -> "other";
    };
  }

  private static List<Gold> gold(Path path) throws IOException {
    var gold = new ArrayList<Gold>();
    for (var line : Files.readAllLines(path)) {
      var fields = line.split("\t", -1);
      if (fields.length > 3 && fields[0].matches("\\d+") && !NO_WORDS.contains(fields[3])) {
        gold.add(new Gold(Folding.exact(fields[1]), Folding.exact(fields[2]), fields[3]));
      }
    }
    return gold;
  }
}
