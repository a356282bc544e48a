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
  private final Endings endings;
  private final Paradigm[] paradigms;

  /// Of each paradigm the number of the ending of the dictionary form.
  private final int[] lemmas;

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
    var all = new HashMap<>(endings);
    this.paradigms = paradigms.toArray(Paradigm[]::new);
    lemmas =
        paradigms.stream()
            .mapToInt(each -> all.computeIfAbsent(each.lemma(), _ -> all.size()))
            .toArray();
    this.endings = new Endings(all);
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
    var ending = endings.in(form);
    int hash = 0;
    for (int length = 0; length <= form.length(); length++) {
      if (ending[length] >= 0) {
        int stem = stems.find(form, length, hash);
        if (stem >= 0) {
          collect(stem, ending[length], found);
        }
      }
      if (length < form.length()) {
        hash = Stems.next(hash, form.charAt(length));
      }
    }
    return found;
  }

  /// Whether a form may be one of a word with this dictionary form; much faster than to find all.
  ///
  /// @param lemma begins with the form
  boolean has(String form, String lemma) {
    var ending = endings.in(form);
    var ofLemma = form.length() == lemma.length() ? ending : endings.in(lemma);
    int hash = 0;
    for (int length = 0; length <= form.length(); length++) {
      if (ending[length] >= 0 && ofLemma[length] >= 0) {
        int stem = stems.find(form, length, hash);
        if (stem >= 0 && has(stem, ending[length], ofLemma[length])) {
          return true;
        }
      }
      if (length < form.length()) {
        hash = Stems.next(hash, form.charAt(length));
      }
    }
    return false;
  }

  private boolean has(int stem, int ending, int lemma) {
    for (int entry = entries[stem]; entry < entries[stem + 1]; entry++) {
      int paradigm = columns.paradigms()[entry];
      if (lemmas[paradigm] == lemma && paradigms[paradigm].first(ending) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void collect(int stem, int ending, List<Candidate> into) {
    for (int entry = entries[stem]; entry < entries[stem + 1]; entry++) {
      var paradigm = paradigms[columns.paradigms()[entry]];
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
