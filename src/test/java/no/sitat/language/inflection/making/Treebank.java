package no.sitat.language.inflection.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.language.Folding;
import no.sitat.language.inflection.PartOfSpeech;

/// The Norwegian Dependency Treebank, without the sentences of files that are for testing.
///
/// Sentences are told by their letters and digits, for the two publications space them otherwise.
public record Treebank(Path folder, Set<String> heldOut) {
  static final Set<String> AUXILIARIES =
      Set.of(
          "være", "vere", "bli", "verte", "ha", "kunne", "skulle", "ville", "vilje", "måtte",
          "burde");

  /// A word of a sentence.
  ///
  /// @param isParticiple an adjective that is a form of the verb that is its lemma
  public record Token(String form, String lemma, PartOfSpeech part, boolean isParticiple) {}

  static Treebank without(Path folder, List<Path> tests) throws IOException {
    var heldOut = new HashSet<String>();
    for (var test : tests) {
      for (var line : Files.readAllLines(test)) {
        if (line.startsWith("# text = ")) {
          heldOut.add(letters(line.substring("# text = ".length())));
        }
      }
    }
    return new Treebank(folder, heldOut);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// @param variety `nob` or `nno`
  void read(String variety, Consumer<Token> into) throws IOException {
    try (var files = Files.list(folder.resolve(variety))) {
      for (var file : files.sorted().toList()) {
        sentences(file, into);
      }
    }
  }

  private void sentences(Path file, Consumer<Token> into) throws IOException {
    var sentence = new ArrayList<String[]>();
    for (var line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        take(sentence, into);
        sentence.clear();
      } else {
        sentence.add(line.split("\t", -1));
      }
    }
    take(sentence, into);
  }

  private void take(List<String[]> sentence, Consumer<Token> into) {
    var letters = letters(sentence.stream().map(row -> row[1]).collect(Collectors.joining()));
    if (!heldOut.contains(letters)) {
      sentence.stream().flatMap(Treebank::token).forEach(into);
    }
  }

  private static Stream<Token> token(String[] row) {
    var about = row[5];
    boolean participle = row[3].equals("adj") && about.matches(".*(perf|pres)-part.*");
    var lemma = Folding.exact(row[2]);
    return part(row[3], about, lemma).stream()
        .map(part -> new Token(Folding.exact(row[1]), lemma, part, participle));
  }

  private static Optional<PartOfSpeech> part(String tag, String about, String lemma) {
    return Optional.ofNullable(
        switch (tag) {
          case "subst" -> about.startsWith("prop") ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
          case "verb" -> AUXILIARIES.contains(lemma) ? PartOfSpeech.AUX : PartOfSpeech.VERB;
          case "adj" -> PartOfSpeech.ADJ;
          case "adv" -> PartOfSpeech.ADV;
          case "prep" -> PartOfSpeech.ADP;
          case "konj" -> PartOfSpeech.CCONJ;
          case "sbu" -> PartOfSpeech.SCONJ;
          case "inf-merke" -> PartOfSpeech.PART;
          case "interj" -> PartOfSpeech.INTJ;
          case "pron" -> PartOfSpeech.PRON;
          case "det" -> PartOfSpeech.DET;
          default -> null;
        });
  }
}
