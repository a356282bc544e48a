package no.sitat.project.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.sitat.codebook.LocalText;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.LeftBehind;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Shift;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Finds out how an edit can be taken back or made again, in the transaction that will do it.
public final class TakingBack {
  private final Handle handle;
  private final Obstacles obstacles;
  private final String reader;

  /// @param reader name of the person for whom it is done
  public TakingBack(Handle handle, String reader) {
    this.handle = handle;
    this.reader = reader;
    obstacles = new Obstacles(handle);
  }

  /// An edit that takes others back, and what becomes of those.
  public record Several(Edit edit, List<Shift> shifts) {}

  /// @throws BuiltUpon if somebody has built on it since
  public void checkUndo(Entry entry) {
    var later = obstacles.toUndo(entry);
    if (!later.isEmpty()) {
      throw builtUpon(entry);
    }
    checkThere(entry, entry.applied(), false);
  }

  /// @throws BuiltUpon if somebody has changed since what it would change
  public void checkRedo(Entry entry) {
    long since = undoneAt(entry);
    var later = obstacles.toRedo(entry, since);
    if (!later.isEmpty()) {
      throw refusal(entry, obstacles.items(later), later.size(), true);
    }
    checkThere(entry, since, true);
  }

  private void checkThere(Entry entry, long since, boolean redo) {
    if (!obstacles.missing(entry, !redo).isEmpty()) {
      throw refusal(entry, since, redo).get();
    }
  }

  private long undoneAt(Entry entry) {
    return handle
        .createQuery("SELECT revision FROM history WHERE id = ?")
        .bind(0, entry.takenBy())
        .mapTo(Long.class)
        .findOne()
        .orElse(entry.applied());
  }

  private BuiltUpon builtUpon(Entry entry) {
    var all = obstacles.allBuiltOn(entry);
    all.remove(entry.id());
    var choices = EnumSet.of(UndoChoice.TOGETHER, UndoChoice.LEAVE);
    if (untouched(entry).isPresent()) {
      choices.add(UndoChoice.PART);
    }
    return new BuiltUpon(obstacles.item(entry), obstacles.items(all), all.size(), choices, false);
  }

  private BuiltUpon refusal(Entry entry, List<HistoryItem> later, int count, boolean redo) {
    return new BuiltUpon(obstacles.item(entry), later, count, EnumSet.of(UndoChoice.LEAVE), redo);
  }

  private Supplier<RuntimeException> refusal(Entry entry, long since, boolean redo) {
    var later = obstacles.anythingSince(entry, since);
    return () ->
        later.isEmpty()
            ? ProjectError.of(
                Problem.CHANGED_MEANWHILE,
                "",
                "Det dette bygger på, er ikke lenger der; ingenting er endret.",
                "What this builds on is no longer there; nothing was changed.")
            : refusal(entry, later, later.size(), redo);
  }

  /// What to tell when the rows were not as expected though no later edit stood in the way.
  public RuntimeException explained(Entry entry, boolean redo, RuntimeException failure) {
    if (failure instanceof LeftBehind left) {
      return refusedBy(entry, redo, left);
    }
    boolean changed =
        failure instanceof ProjectError error && error.problem() == Problem.CHANGED_MEANWHILE;
    if (!changed && !isConstraint(failure)) {
      return failure;
    }
    long since = redo ? undoneAt(entry) : entry.applied();
    var later =
        changed ? obstacles.anythingSince(entry, since) : new Names(handle).takenBy(entry, redo);
    if (!later.isEmpty()) {
      return refusal(entry, later, later.size(), redo);
    }
    return changed ? failure : refusal(entry, since, redo).get();
  }

  private RuntimeException refusedBy(Entry entry, boolean redo, LeftBehind left) {
    var later = obstacles.broughtBy(left.rows());
    return later.isEmpty() ? goneFrom() : refusal(entry, later, later.size(), redo);
  }

  private static ProjectError goneFrom() {
    return ProjectError.of(
        Problem.CHANGED_MEANWHILE,
        "",
        "Noe annet bygger på det som da ville bli borte; ingenting er endret.",
        "Something else builds on what would be gone then; nothing was changed.");
  }

  private static boolean isConstraint(RuntimeException failure) {
    return failure instanceof JdbiException
        && failure.getCause() instanceof java.sql.SQLException sql
        && sql.getErrorCode() / 1000 == 23;
  }

  /// Whether nothing was built on it: to take it back together with nothing is a plain undo.
  public boolean standsAlone(Entry entry) {
    return obstacles.toUndo(entry).isEmpty() && obstacles.missing(entry, true).isEmpty();
  }

  /// The edit that takes this one back with all that was built on it.
  public Several together(Entry entry) {
    var all = obstacles.allBuiltOn(entry);
    int others = all.size() - 1;
    var words = entry.toldTo(reader);
    var told =
        switch (others) {
          case 0 -> new LocalText("Angret: " + words.nb(), "Undid: " + words.en());
          case 1 ->
              new LocalText(
                  "Angret: " + words.nb() + ", og én endring som bygget på det",
                  "Undid: " + words.en() + ", and one change built on it");
          default ->
              new LocalText(
                  "Angret: " + words.nb() + ", og " + others + " endringer som bygget på det",
                  "Undid: " + words.en() + ", and " + others + " changes built on it");
        };
    return several("taken-back", told, all);
  }

  private Several several(String kind, LocalText words, Set<Integer> edits) {
    var latestFirst = Comparator.comparingLong(Entry::applied).reversed();
    var entries =
        edits.stream()
            .map(id -> History.entry(handle, id).orElseThrow())
            .sorted(latestFirst)
            .toList();
    var changes = new ArrayList<RowChange>();
    var documents = new TreeSet<Integer>();
    var shifts = new ArrayList<Shift>();
    for (var entry : entries) {
      changes.addAll(entry.edit().reversed().sequence());
      documents.addAll(entry.edit().documents());
      shifts.add(dropped(entry));
      entry.shifts().forEach(shift -> shifts.add(shift.takenBack(entry.id())));
    }
    return new Several(new Edit(kind, words, changes, List.of(), documents), shifts);
  }

  private static Shift dropped(Entry entry) {
    return new Shift(entry.id(), entry.state(), entry.takenBy(), Shift.State.DROPPED);
  }

  /// The edit that takes back what nobody has built on, if there is such a part.
  public Optional<Several> untouched(Entry entry) {
    if (!entry.edit().switches().isEmpty() || !entry.shifts().isEmpty()) {
      return Optional.empty();
    }
    var changes = entry.edit().changes();
    var kept = new Parts(handle, changes).without(obstacles.touched(entry));
    if (kept.isEmpty() || kept.size() == changes.size()) {
      return Optional.empty();
    }
    var words = entry.toldTo(reader);
    var of = kept.size() + " av " + changes.size();
    var part =
        new Edit(
                "taken-back-partly",
                new LocalText(
                    "Angret delvis: " + words.nb() + " (" + of + " endringer)",
                    "Undid in part: "
                        + words.en()
                        + " ("
                        + kept.size()
                        + " of "
                        + changes.size()
                        + " changes)"),
                kept,
                List.of(),
                entry.edit().documents())
            .reversed();
    return Optional.of(new Several(part, List.of(dropped(entry))));
  }
}
