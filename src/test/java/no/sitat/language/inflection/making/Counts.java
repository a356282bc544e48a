package no.sitat.language.inflection.making;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.language.inflection.making.FullForms.Slot;
import no.sitat.language.inflection.making.FullForms.Word;

/// How often the treebank has a word, and what part of the words of a kind stand in which slot.
final class Counts {
  private static final double UNSEEN = 1e-4;

  private final Map<Word, Integer> words = new HashMap<>();
  private final Map<Character, Map<Slot, Double>> slots = new HashMap<>();
  private final Map<Character, Double> totals = new HashMap<>();

  void count(Treebank.Token token, FullForms forms) {
    var word = new Word(token.lemma(), kind(token));
    var known = forms.words().get(word);
    if (known == null) {
      return;
    }
    words.merge(word, 1, Integer::sum);
    var fitting = known.getOrDefault(token.form(), Set.of());
    for (var slot : fitting) {
      slots
          .computeIfAbsent(word.kind(), _ -> new HashMap<>())
          .merge(slot, 1.0 / fitting.size(), Double::sum);
    }
    if (!fitting.isEmpty()) {
      totals.merge(word.kind(), 1.0, Double::sum);
    }
  }

  /// The last letter of the key of a word.
  static char kind(Treebank.Token token) {
    return switch (token.part()) {
      case NOUN -> 'n';
      case VERB, AUX -> 'v';
      case ADJ -> token.isParticiple() ? 'v' : 'a';
      case PROPN -> 'p';
      default -> 'f';
    };
  }

  int of(Word word) {
    return words.getOrDefault(word, 0);
  }

  /// What part of the occurrences of a word a form with these slots is, by part of speech, on the
  /// scale of the word list.
  Map<Character, Integer> shares(char kind, Set<Slot> fitting) {
    var shares = new TreeMap<Character, Double>();
    for (var slot : fitting) {
      shares.merge(slot.part(), share(kind, slot), Double::sum);
    }
    var steps = new TreeMap<Character, Integer>();
    shares.forEach((part, share) -> steps.put(part, step(Math.min(1, share))));
    return steps;
  }

  private double share(char kind, Slot slot) {
    if (kind == 'f' || kind == 'p') {
      return 1;
    }
    var counted = slots.getOrDefault(kind, Map.of()).getOrDefault(slot, 0.0);
    return counted / totals.getOrDefault(kind, 1.0) + UNSEEN;
  }

  /// Four steps for a doubling, as the word list counts.
  static int step(double frequency) {
    return (int) Math.round(4 * Math.log(frequency) / Math.log(2));
  }
}
