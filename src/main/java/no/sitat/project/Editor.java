package no.sitat.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.CoderRows;
import no.sitat.project.edit.Collision;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.Ids;
import no.sitat.project.edit.LeftBehind;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Seen;
import no.sitat.project.edit.Shift;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.StudyKeeper;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Makes edits, takes them back and makes them again, one at a time.
///
/// Each is one transaction: the rows, the history and the revision together. The study that follows
/// is published when the transaction is on the disk; until then, and if it fails, readers see the
/// study before.
final class Editor {
  private static final int ATTEMPTS = 5;
  private static final Edit NOTHING =
      new Edit("nothing", LocalText.EMPTY, List.of(), List.of(), Set.of());

  private final Database database;
  private final Ids ids;
  private final Consumer<ProjectEvent> news;
  private volatile Study study;

  Editor(Database database, Consumer<ProjectEvent> news) {
    this.database = database;
    this.news = news;
    ids = database.read(Ids::load);
    study = database.readMuch(StudyKeeper::load);
  }

  Study study() {
    return study;
  }

  /// Reads what is stored beside the study of the same revision; holds no change up, and waits for
  /// one only while it is on its way to the disk.
  <T> AtRevision<T> read(BiFunction<Handle, Study, T> reading) {
    return read(reading, database::readAtOnce);
  }

  /// As [#read], for results that may have a million rows.
  <T> AtRevision<T> readMuch(BiFunction<Handle, Study, T> reading) {
    return read(reading, database::readMuchAtOnce);
  }

  /// One of the ways of a database to read.
  @FunctionalInterface
  private interface Way {
    <R> R read(Function<Handle, R> reading);
  }

  private <T> AtRevision<T> read(BiFunction<Handle, Study, T> reading, Way way) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var now = study;
      var found =
          way.<Optional<T>>read(handle ->
              isAt(now, handle) ? Optional.of(reading.apply(handle, now)) : Optional.empty());
      if (found.isPresent()) {
        return new AtRevision<>(found.get(), now);
      }
    }
    return readInTurn(reading, way);
  }

  /// Reads when the change under way is through: coders, who come without an edit, match too.
  <T> AtRevision<T> readInTurn(BiFunction<Handle, Study, T> reading) {
    return readInTurn(reading, database::readMuchAtOnce);
  }

  private <T> AtRevision<T> readInTurn(BiFunction<Handle, Study, T> reading, Way way) {
    return way.<AtRevision<T>>read(handle -> {
      var now = exclusively(() -> matching(handle));
      return new AtRevision<>(reading.apply(handle, now), now);
    });
  }

  /// The study that is stored at the moment at which this handle begins to read.
  private Study matching(Handle handle) {
    if (!isAt(study, handle)) {
      throw Database.notOnDisk();
    }
    return study;
  }

  private static boolean isAt(Study study, Handle handle) {
    return StudyKeeper.revision(handle) == study.revision();
  }

  /// Makes the edit that `sketching` describes; does nothing if it changes nothing.
  ///
  /// @param sketching adds to the sketch, and answers what the caller wants to know
  <T> AtRevision<T> edit(String kind, Coder by, Function<EditSketch, T> sketching) {
    return edit(kind, by, sketching, (_, result) -> result);
  }

  /// Makes an edit and reads what became of it before anybody else can change it.
  ///
  /// @param reading what the caller is told, from what `sketching` answered
  <T, R> AtRevision<R> edit(
      String kind, Coder by, Function<EditSketch, T> sketching, BiFunction<Handle, T, R> reading) {
    return commit(
        by,
        sketch -> {
          var result = sketching.apply(sketch);
          var edit = sketch.finish(kind);
          return new Outcome<>(
              handle -> reading.apply(handle, result),
              edit,
              edit,
              Optional.empty(),
              List.of(),
              UnaryOperator.identity());
        });
  }

  /// Makes one edit of several steps, which are written as they are made.
  ///
  /// @param making takes the steps, and answers how the history tells them
  /// @return that edit
  AtRevision<Edit> editInSteps(Coder by, Function<EditSteps, Edit> making) {
    return commit(
        by,
        sketch -> {
          var whole = making.apply(new EditSteps(sketch));
          return new Outcome<>(
              _ -> whole, NOTHING, whole, Optional.empty(), List.of(), UnaryOperator.identity());
        });
  }

  /// Writes what no edit tells of and nobody sees yet: rows that go before the edit which puts them
  /// in sight. Somebody new is a coder from then on.
  <T> T ahead(Coder by, Function<EditSketch, T> writing) {
    return exclusively(() -> {
      var published =
          database.write(handle -> {
            var before = withCoder(handle, by.name());
            var who = find(before, by.name()).orElseThrow();
            var result = writing.apply(new EditSketch(handle, ids, before, who));
            ids.save(handle);
            return new Published<>(result, before, Optional.empty());
          });
      ids.saved();
      study = published.study();
      return published.result();
    });
  }

  /// Writes what nobody sees and what needs no new rows.
  <T> T aside(Function<Handle, T> writing) {
    return exclusively(() -> database.write(writing));
  }

  /// What is to be written in one transaction.
  ///
  /// @param result reads what the caller is told, when all is written
  /// @param swap what to apply
  /// @param told how the history tells it
  /// @param of the edit that is undone or made again
  /// @param shifts what becomes of the edits that this one takes back
  /// @param explaining what to throw where the rows are not as expected
  record Outcome<T>(
      Function<Handle, T> result,
      Edit swap,
      Edit told,
      Optional<Entry> of,
      List<Shift> shifts,
      UnaryOperator<RuntimeException> explaining) {}

  private record Published<T>(T result, Study study, Optional<ProjectEvent> event) {}

  <T> AtRevision<T> commit(Coder by, Function<EditSketch, Outcome<T>> making) {
    return exclusively(() -> {
      var published = database.write(handle -> write(handle, by, making));
      ids.saved();
      study = published.study();
      published.event().ifPresent(news);
      return new AtRevision<>(published.result(), published.study());
    });
  }

  private synchronized <T> T exclusively(Supplier<T> work) {
    return work.get();
  }

  private <T> Published<T> write(Handle handle, Coder by, Function<EditSketch, Outcome<T>> making) {
    var before = withCoder(handle, by.name());
    var who = find(before, by.name()).orElseThrow();
    Seen.ofRequest().ifPresent(seen -> Collision.check(handle, seen, who));
    var sketch = new EditSketch(handle, ids, before, who);
    var outcome = making.apply(sketch);
    var edit = outcome.told();
    if (edit.isEmpty()) {
      if (find(study, who.name()).isEmpty()) {
        CoderRows.remove(handle, who);
      }
      ids.save(handle);
      return new Published<>(outcome.result().apply(handle), study, Optional.empty());
    }
    long revision = study.revision() + 1;
    apply(handle, outcome);
    markDocuments(handle, edit, revision);
    outcome
        .of()
        .ifPresentOrElse(
            entry -> History.note(sketch, edit, revision, entry),
            () -> History.write(sketch, edit, revision, outcome.shifts()));
    handle.execute("UPDATE project SET revision = ?", revision);
    ids.save(handle);
    var next = StudyKeeper.after(handle, before, edit, revision);
    var event = new ProjectEvent(revision, edit.kind(), edit.documents(), sketch.by().name());
    return new Published<>(outcome.result().apply(handle), next, Optional.of(event));
  }

  private static void apply(Handle handle, Outcome<?> outcome) {
    try {
      Rows.apply(handle, withoutNewBatch(outcome));
      if (outcome.of().isPresent() || !outcome.shifts().isEmpty()) {
        LeftBehind.check(handle, outcome.swap());
      }
    } catch (ProjectError | JdbiException | LeftBehind e) {
      throw outcome.explaining().apply(e);
    }
  }

  /// A new import has written its rows in sight already.
  private static Edit withoutNewBatch(Outcome<?> outcome) {
    var edit = outcome.swap();
    return outcome.of().isPresent()
        ? edit
        : new Edit(edit.kind(), edit.words(), edit.changes(), List.of(), edit.documents());
  }

  private static void markDocuments(Handle handle, Edit edit, long revision) {
    if (!edit.touches(Table.Part.DOCUMENTS)) {
      return;
    }
    edit.switches()
        .forEach(batch ->
            handle.execute(
                "UPDATE document SET revision = ? WHERE batch = ? AND revision <> ?",
                revision,
                batch.batch(),
                revision));
    boolean imported =
        edit.switches().stream().anyMatch(batch -> batch.rows().containsKey(Table.DOCUMENT));
    if (imported && edit.changes().isEmpty()) {
      return;
    }
    for (int document : edit.documents()) {
      handle.execute("UPDATE document SET revision = ? WHERE id = ?", revision, document);
    }
  }

  /// The coder of this name; somebody new is written with the first edit that changes something.
  Coder coder(String name) {
    var wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > 500) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "coder",
          "Navnet på den som koder kan ikke være tomt.",
          "The coder's name cannot be empty.");
    }
    return find(study, wanted).orElseGet(() -> Coder.notYet(wanted));
  }

  private static Optional<Coder> find(Study study, String name) {
    return study.coders().stream().filter(coder -> coder.name().equals(name)).findFirst();
  }

  /// The study in which somebody of this name is a coder; that is no edit and cannot be undone.
  private Study withCoder(Handle handle, String name) {
    if (find(study, name).isPresent()) {
      return study;
    }
    CoderRows.add(handle, ids, name);
    return study.with(CodingStore.coders(handle));
  }
}
