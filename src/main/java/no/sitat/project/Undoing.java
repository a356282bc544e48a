package no.sitat.project;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.project.Editor.Outcome;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.Shift;
import no.sitat.project.past.TakingBack;
import no.sitat.project.past.UndoChoice;
import org.jdbi.v3.core.Handle;

/// Undo and redo: each person goes back and forth along what they did themselves.
///
/// Whoever has built on a step is never overwritten: the step is refused with
/// [no.sitat.project.past.BuiltUpon], which says what is possible instead.
public final class Undoing {
  private final Editor editor;
  private final Database database;

  Undoing(Editor editor, Database database) {
    this.editor = editor;
    this.database = database;
  }

  /// Takes back the last edit of a person that is done.
  ///
  /// @throws ProjectError [Problem#NOTHING_TO_UNDO]
  public HistoryItem undo(Coder by, UndoChoice choice) {
    if (choice == UndoChoice.LEAVE) {
      database.write(handle -> leave(handle, History.toUndo(handle, known(by))));
      return undo(by, UndoChoice.ALONE);
    }
    return editor
        .commit(
            by,
            sketch -> {
              var entry = History.toUndo(sketch.handle(), sketch.by()).orElseThrow(Undoing::none);
              return takeBack(sketch, entry, choice, true);
            })
        .value();
  }

  /// Takes back any edit that is done, as an edit of this person's own.
  ///
  /// @throws ProjectError [Problem#NOTHING_TO_UNDO] if it is not done, or is no edit
  public HistoryItem takeBack(int id, Coder by, UndoChoice choice) {
    return editor
        .commit(
            by,
            sketch -> {
              var entry =
                  History.entry(sketch.handle(), id)
                      .filter(found -> found.state() == Shift.State.DONE)
                      .orElseThrow(Undoing::none);
              var next = History.toUndo(sketch.handle(), sketch.by()).map(Entry::id);
              return takeBack(sketch, entry, choice, next.filter(own -> own == id).isPresent());
            })
        .value();
  }

  /// @param next whether it is what the person's own undo comes to
  private static Outcome<HistoryItem> takeBack(
      EditSketch sketch, Entry entry, UndoChoice choice, boolean next) {
    var taking = new TakingBack(sketch.handle(), sketch.by().name());
    return switch (choice) {
      case TOGETHER ->
          next && taking.standsAlone(entry)
              ? undone(sketch, taking, entry)
              : several(taking, entry, taking.together(entry));
      case PART -> several(taking, entry, taking.untouched(entry).orElseThrow(() -> noPart(entry)));
      case ALONE, LEAVE -> {
        taking.checkUndo(entry);
        yield next ? undone(sketch, taking, entry) : several(taking, entry, taking.together(entry));
      }
    };
  }

  private static Outcome<HistoryItem> several(
      TakingBack taking, Entry entry, TakingBack.Several several) {
    return new Outcome<>(
        Undoing::latest,
        several.edit(),
        several.edit(),
        Optional.empty(),
        several.shifts(),
        failure -> taking.explained(entry, false, failure));
  }

  private static Outcome<HistoryItem> undone(EditSketch sketch, TakingBack taking, Entry entry) {
    var told = entry.toldTo(sketch.by().name());
    return note(
        "undo",
        new LocalText("Angret: " + told.nb(), "Undid: " + told.en()),
        entry.edit().reversed(),
        entry,
        failure -> taking.explained(entry, false, failure));
  }

  /// Makes the edit again that a person undid last.
  ///
  /// @throws ProjectError [Problem#NOTHING_TO_REDO]
  public HistoryItem redo(Coder by, UndoChoice choice) {
    if (choice == UndoChoice.LEAVE) {
      database.write(handle -> leave(handle, History.toRedo(handle, known(by))));
    }
    return editor
        .commit(
            by,
            sketch -> {
              var entry =
                  History.toRedo(sketch.handle(), sketch.by()).orElseThrow(Undoing::nothingToRedo);
              var taking = new TakingBack(sketch.handle(), sketch.by().name());
              taking.checkRedo(entry);
              var told = entry.toldTo(sketch.by().name());
              return note(
                  "redo",
                  new LocalText("Gjenopprettet: " + told.nb(), "Redid: " + told.en()),
                  entry.edit(),
                  entry,
                  failure -> taking.explained(entry, true, failure));
            })
        .value();
  }

  private static Outcome<HistoryItem> note(
      String kind,
      LocalText words,
      Edit swap,
      Entry of,
      UnaryOperator<RuntimeException> explaining) {
    var note = new Edit(kind, words, swap.changes(), swap.batches(), swap.documents());
    return new Outcome<>(Undoing::latest, swap, note, Optional.of(of), List.of(), explaining);
  }

  /// What a person's undo would take back.
  public Optional<HistoryItem> nextUndo(Coder by) {
    var known = known(by);
    return known.id() == 0
        ? Optional.empty()
        : database.read(handle -> History.nextUndo(handle, known));
  }

  /// What a person's redo would make again.
  public Optional<HistoryItem> nextRedo(Coder by) {
    var known = known(by);
    return known.id() == 0
        ? Optional.empty()
        : database.read(handle -> History.nextRedo(handle, known));
  }

  private Coder known(Coder by) {
    return editor.coder(by.name());
  }

  private static int leave(Handle handle, Optional<Entry> entry) {
    entry.ifPresent(found -> History.leaveAlone(handle, found.id()));
    return entry.map(Entry::id).orElse(0);
  }

  private static HistoryItem latest(Handle handle) {
    return History.latest(handle, 1, OptionalLong.empty()).getFirst();
  }

  private static ProjectError none() {
    return ProjectError.of(
        Problem.NOTHING_TO_UNDO, "", "Det er ingenting å angre.", "There is nothing to undo.");
  }

  private static ProjectError nothingToRedo() {
    return ProjectError.of(
        Problem.NOTHING_TO_REDO,
        "",
        "Det er ingenting å gjøre om igjen.",
        "There is nothing to redo.");
  }

  private static ProjectError noPart(Entry entry) {
    return ProjectError.of(
        Problem.CHANGED_MEANWHILE,
        "",
        "Det er ingen del av «" + entry.edit().words().nb() + "» som kan angres for seg.",
        "There is no part of “" + entry.edit().words().en() + "” that can be undone by itself.");
  }
}
