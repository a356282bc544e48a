package no.sitat.language.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of the dictionaries, as stems and the ways they go on.
///
/// A form is looked up by trying every place where its stem may end: the stem must be known, and
/// one of its paradigms must have the rest as an ending. Immutable.
final class Lexicon {
  private final Map<String, Integer> endings;
  private final List<Paradigm> paradigms;
  private final Stems stems;

  /// Of each stem its first entry, and one more.
  private final int[] entries;

  private final Entries columns;

  Lexicon(
      Map<String, Integer> endings,
      List<Paradigm> paradigms,
      Stems stems,
      int[] entries,
      Entries columns) {
    this.endings = new HashMap<>(endings);
    this.paradigms = List.copyOf(paradigms);
    this.stems = stems;
    this.entries = entries;
    this.columns = columns;
  }

  /// The words with one of their stems, as columns.
  ///
  /// @param paradigms which one
  /// @param varieties 1 bokmål, 2 nynorsk, 3 both
  /// @param weights how often the word is met, on the scale of [Scale]
  /// @param words key without its class, empty when it is the lemma
  record Entries(short[] paradigms, byte[] varieties, byte[] weights, String[] words) {}

  /// Everything a form may be a form of, in no order.
  List<Candidate> find(String form) {
    var found = new ArrayList<Candidate>(4);
    int hash = 0;
    for (int length = 0; length <= form.length(); length++) {
      int stem = stems.find(form, length, hash);
      if (stem >= 0) {
        var ending = endings.get(form.substring(length));
        if (ending != null) {
          collect(stem, ending, found);
        }
      }
      if (length < form.length()) {
        hash = Stems.next(hash, form.charAt(length));
      }
    }
    return found;
  }

  private void collect(int stem, int ending, List<Candidate> into) {
    for (int entry = entries[stem]; entry < entries[stem + 1]; entry++) {
      var paradigm = paradigms.get(columns.paradigms()[entry]);
      int slot = paradigm.first(ending);
      while (slot >= 0 && slot < paradigm.endings().length && paradigm.endings()[slot] == ending) {
        into.add(candidate(stem, entry, paradigm, slot));
        slot++;
      }
    }
  }

  private Candidate candidate(int stem, int entry, Paradigm paradigm, int slot) {
    var lemma = stems.get(stem).concat(paradigm.lemma());
    var word = columns.words()[entry];
    var reading =
        new Reading(
            lemma,
            PartOfSpeech.of(paradigm.parts()[slot]),
            (word.isEmpty() ? lemma : word) + "/" + paradigm.kind());
    return new Candidate(
        reading,
        columns.varieties()[entry],
        Scale.frequency(columns.weights()[entry] + paradigm.weights()[slot]));
  }
}
