package no.sitat.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.sitat.search.index.ForwardIndex.Ints;
import org.jspecify.annotations.Nullable;

/// The words of one document as the forward index has them; valid until its reader moves on.
public final class IndexedWords {
  private final Ints forms;
  private final Ints turns;
  private final ForwardIndex.Column offsetColumn;
  private @Nullable Ints offsets;

  IndexedWords(Ints forms, Ints turns, ForwardIndex.Column offsets) {
    this.forms = forms;
    this.turns = turns;
    this.offsetColumn = offsets;
  }

  public int size() {
    return forms.size();
  }

  /// Number of the word's exact form in the lexicon.
  public int form(int word) {
    return forms.get(word);
  }

  /// The first word from `start` on, before `end`, whose form is in the set; else `end`.
  public int next(FormSet set, int start, int end) {
    return forms.next(set, start, end);
  }

  public int start(int word) {
    return offsets().get(2 * word);
  }

  public int end(int word) {
    return offsets().get(2 * word + 1);
  }

  /// How many turns have words.
  int runs() {
    return turns.size() / 2;
  }

  /// Number of the turn that has the run's words.
  public int turn(int run) {
    return turns.get(2 * run);
  }

  public int firstWord(int run) {
    return turns.get(2 * run + 1);
  }

  /// Word after the run's last.
  public int lastWord(int run) {
    return run + 1 < runs() ? firstWord(run + 1) : size();
  }

  private Ints offsets() {
    var read = offsets;
    if (read == null) {
      try {
        read = offsetColumn.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      offsets = read;
    }
    return read;
  }
}
