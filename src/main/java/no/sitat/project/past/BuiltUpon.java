package no.sitat.project.past;

import java.util.List;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.HistoryItem;

/// The refusal to take an edit back, or make it again, because others have gone on from there.
///
/// Nothing was changed. It tells what came later and what is still possible.
public final class BuiltUpon extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient HistoryItem step;
  private final transient List<HistoryItem> later;
  private final transient Set<UndoChoice> choices;
  private final int count;
  private final boolean redo;

  /// @param step what could not be taken back
  /// @param later the newest first, perhaps not all
  /// @param count how many came later in all
  BuiltUpon(
      HistoryItem step, List<HistoryItem> later, int count, Set<UndoChoice> choices, boolean redo) {
    super("history " + step.id() + " has " + count + " later edits built on it");
    this.step = step;
    this.later = List.copyOf(later);
    this.count = count;
    this.choices = Set.copyOf(choices);
    this.redo = redo;
  }

  public HistoryItem step() {
    return step;
  }

  public List<HistoryItem> later() {
    return later;
  }

  public int count() {
    return count;
  }

  public Set<UndoChoice> choices() {
    return choices;
  }

  /// Who stands in the way with what, in both languages; never a document's text.
  public LocalText words() {
    var last = later.getFirst();
    var nb = redo ? " kan ikke gjøres om igjen: " : " kan ikke angres alene: ";
    var en = redo ? " cannot be redone: " : " cannot be undone alone: ";
    var others = count - 1;
    return new LocalText(
        "«"
            + step.text().nb()
            + "»"
            + nb
            + last.coder()
            + " har siden gjort «"
            + last.text().nb()
            + "»"
            + (others == 0
                ? ""
                : others == 1 ? ", og det er én endring til" : ", og det er " + others + " til")
            + ".",
        "“"
            + step.text().en()
            + "”"
            + en
            + last.coder()
            + " has since made “"
            + last.text().en()
            + "”"
            + (others == 0
                ? ""
                : others == 1 ? ", and there is one more" : ", and there are " + others + " more")
            + ".");
  }
}
