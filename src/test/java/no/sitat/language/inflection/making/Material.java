package no.sitat.language.inflection.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.language.inflection.making.FullForms.Word;

/// What the word list is made of, and the two first parts of it.
public final class Material {
  private final FullForms bokmaal;
  private final FullForms nynorsk;
  private final Bridge bridge;
  private final Treebank treebank;

  private Material(FullForms bokmaal, FullForms nynorsk, Bridge bridge, Treebank treebank) {
    this.bokmaal = bokmaal;
    this.nynorsk = nynorsk;
    this.bridge = bridge;
    this.treebank = treebank;
  }

  /// @param dictionaries folder of the package's compiled dictionaries
  /// @param byHand lines as `eg f jeg`: what the dictionaries do not bridge
  public static Material read(Path dictionaries, Path treebank, List<Path> tests, Path byHand)
      throws IOException {
    var bokmaal =
        FullForms.read(
            dictionaries.resolve("nno-nob.autogen.bin"),
            dictionaries.resolve("nob-nno.automorf.bin"));
    var nynorsk =
        FullForms.read(
            dictionaries.resolve("nob-nno.autogen.bin"),
            dictionaries.resolve("nno-nob.automorf.bin"));
    var bank = Treebank.without(treebank, tests);
    var counts = new Counts();
    bank.read("nob", token -> counts.count(token, bokmaal));
    var bridge = new Bridge(bokmaal, counts, nynorsk, hand(byHand));
    bridge.read(
        dictionaries.resolve("nob-nno.autobil.bin"), dictionaries.resolve("nno-nob.autobil.bin"));
    return new Material(bokmaal, nynorsk, bridge, bank);
  }

  private static Map<Word, String> hand(Path file) throws IOException {
    var hand = new HashMap<Word, String>();
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var fields = line.split(" ", -1);
        hand.put(new Word(fields[0], fields[1].charAt(0)), fields[2]);
      }
    }
    return hand;
  }

  public List<String> sheet() throws IOException {
    var sheet = new Sheet();
    add(sheet, bokmaal, 1);
    add(sheet, nynorsk, 2);
    return sheet.lines();
  }

  private void add(Sheet sheet, FullForms forms, int variety) throws IOException {
    var counts = new Counts();
    treebank.read(variety == 1 ? "nob" : "nno", token -> counts.count(token, forms));
    var common = commonForms();
    forms
        .words()
        .forEach((word, all) -> {
          if (word.kind() != 'p' || !common.contains(word.lemma())) {
            sheet.add(word, key(word, variety), all, counts, variety);
          }
        });
  }

  /// In lower case a name that is also a word cannot be told from it.
  private Set<String> commonForms() {
    var common = new HashSet<String>();
    for (var forms : List.of(bokmaal, nynorsk)) {
      forms
          .words()
          .forEach((word, all) -> {
            if (word.kind() != 'p') {
              common.addAll(all.keySet());
            }
          });
    }
    return common;
  }

  private String key(Word word, int variety) {
    return variety == 1 ? bridge.ofBokmaal(word) : bridge.ofNynorsk(word);
  }

  /// Takes every word of the treebank that is not held out.
  public interface Tokens {
    /// @param word key of the word
    void token(Treebank.Token token, int variety, String word);
  }

  public void tokens(Tokens into) throws IOException {
    for (int variety : new int[] {1, 2}) {
      treebank.read(
          variety == 1 ? "nob" : "nno",
          token -> {
            char kind = Counts.kind(token);
            var word = new Word(token.lemma(), kind);
            into.token(token, variety, key(word, variety) + "/" + kind);
          });
    }
  }
}
