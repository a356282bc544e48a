package no.sitat.search.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sitat.search.index.IndexedWords;
import no.sitat.search.index.Lexicon;

/// Numbers the forms that hits have: a single word keeps its number in the lexicon, a phrase gets
/// one below -1. Safe for concurrent use.
public final class MatchedForms {
  private static final int FIRST_PHRASE = -2;

  private final Lexicon lexicon;
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> phrases = new ArrayList<>();

  MatchedForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Enters the forms of the hits from `from` on, which stand in these words.
  void enter(HitTable hits, int from, IndexedWords words) {
    for (int hit = from; hit < hits.size(); hit++) {
      var row = hits.get(hit);
      if (row.words() == 1) {
        hits.setForm(hit, words.form(row.word()));
      } else if (row.words() > 1) {
        hits.setForm(hit, phrase(words, row));
      }
    }
  }

  private int phrase(IndexedWords words, HitTable.Row row) {
    var forms = new ArrayList<Integer>(row.words());
    for (int word = row.word(); word < row.word() + row.words(); word++) {
      forms.add(words.form(word));
    }
    return number(forms);
  }

  private synchronized int number(List<Integer> forms) {
    return numbers.computeIfAbsent(
        forms,
        added -> {
          phrases.add(added);
          return FIRST_PHRASE - (phrases.size() - 1);
        });
  }

  /// No number in use is lower.
  synchronized int lowest() {
    return FIRST_PHRASE - phrases.size() + 1;
  }

  /// The words behind a number.
  public synchronized String text(int number) {
    if (number >= 0) {
      return lexicon.form(number);
    }
    return phrases.get(FIRST_PHRASE - number).stream()
        .map(lexicon::form)
        .collect(Collectors.joining(" "));
  }
}
