package no.sitat.exchange.othertools.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveNote.Grade;

/// Counts what was converted, mended, kept aside or left behind, by what is to be said of it.
public final class MoveNotes {
  private static final int MOST_EXAMPLES = 5;

  private record Said(Grade grade, String element, LocalText text) {}

  private static final class Tally {
    private final List<String> examples = new ArrayList<>();
    private int count;
  }

  private final Map<Said, Tally> tallies = new LinkedHashMap<>();

  /// One more.
  public void add(Grade grade, String element, LocalText text) {
    tally(grade, element, text).count++;
  }

  /// One more, with its name; never with words that somebody said.
  public void add(Grade grade, String element, LocalText text, String name) {
    var tally = tally(grade, element, text);
    tally.count++;
    boolean isNew = tally.examples.size() < MOST_EXAMPLES && !tally.examples.contains(name);
    if (isNew && !name.isBlank()) {
      tally.examples.add(name.length() > 100 ? name.substring(0, 100) + "…" : name);
    }
  }

  /// So many more; nothing for none.
  public void addAll(Grade grade, String element, LocalText text, long count) {
    if (count > 0) {
      tally(grade, element, text).count += (int) Math.min(count, Integer.MAX_VALUE / 2);
    }
  }

  private Tally tally(Grade grade, String element, LocalText text) {
    return tallies.computeIfAbsent(new Said(grade, element, text), _ -> new Tally());
  }

  /// What matters most comes first: dropped, kept, mended, converted.
  List<MoveNote> inOrder() {
    var notes = new ArrayList<MoveNote>();
    tallies.forEach((said, tally) ->
        notes.add(
            new MoveNote(said.grade(), said.element(), tally.count, said.text(), tally.examples)));
    notes.sort(Comparator.comparing(MoveNote::grade).reversed());
    return notes;
  }
}
