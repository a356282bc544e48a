package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.exchange.moving.MoveNote;

/// Everything that was read otherwise than it stood, counted as it is found.
public final class Ledger {
  private static final int MOST_EXAMPLES = 5;
  private static final int LONGEST_EXAMPLE = 80;

  private record Line(Finding finding, String element) {}

  private static final class Tally {
    private int count;
    private final Set<String> examples = new LinkedHashSet<>();
  }

  private final Map<Line, Tally> lines = new LinkedHashMap<>();

  /// @param example a name of a code, a source, a person's label; empty for none
  public void note(Finding finding, String example) {
    note(finding, finding.element(), example);
  }

  /// @param element as the format calls it, where that is not always the same
  public void note(Finding finding, String element, String example) {
    var tally = lines.computeIfAbsent(new Line(finding, element), _ -> new Tally());
    tally.count++;
    if (!example.isBlank() && tally.examples.size() < MOST_EXAMPLES) {
      tally.examples.add(shortened(example));
    }
  }

  private static String shortened(String example) {
    int end = Math.min(example.length(), LONGEST_EXAMPLE);
    return example.length() == end ? example : example.substring(0, end) + "…";
  }

  /// The gravest first.
  public List<MoveNote> notes() {
    var notes = new ArrayList<MoveNote>();
    lines.forEach((line, tally) ->
        notes.add(
            new MoveNote(
                line.finding().grade(),
                line.element(),
                tally.count,
                line.finding().text(),
                List.copyOf(tally.examples))));
    notes.sort(Comparator.comparing(note -> order(note.grade())));
    return notes;
  }

  private static int order(MoveNote.Grade grade) {
    return switch (grade) {
      case DROPPED -> 0;
      case KEPT -> 1;
      case REPAIRED -> 2;
      case CONVERTED -> 3;
    };
  }
}
