package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.ProjectFiles;
import no.sitat.project.IndexBehind;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.disk.WholeFolder;
import no.sitat.project.moving.MoveAccounts;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MovePreview;
import no.sitat.project.moving.MoveRequest;

/// A project of another tool, taken into one of ours from a shell.
///
/// What is unpacked on the way lies within the project, or beside one that is not there yet, and
/// goes when this is closed: it is interviews, and never comes into the system's own folders.
final class MoveIn implements AutoCloseable {
  private final Console console;
  private final List<Path> rooms = new ArrayList<>();

  MoveIn(Console console) {
    this.console = console;
  }

  @Override
  public void close() {
    rooms.forEach(MoveIn::discard);
  }

  private Path room(Path within) {
    try {
      var room = Files.createTempDirectory(Files.createDirectories(within), ".sitat-move-");
      rooms.add(room);
      return room;
    } catch (IOException e) {
      throw new UncheckedIOException("there is no place to work in", e);
    }
  }

  /// Makes a project of a file; nothing is left when that fails. One that is whole stays, also when
  /// the search index cannot follow.
  int begin(Path file, Path folder, boolean force) {
    var whole = folder.toAbsolutePath().normalize();
    var reading = read(file, room(Optional.ofNullable(whole.getParent()).orElse(whole)));
    var named = reading.project().name().strip();
    var fallback = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    var name = named.isEmpty() || named.length() > 500 ? fallback : named;
    var made = Project.create(folder, new NewProject(name, Optional.empty(), force));
    boolean isWhole = false;
    try (var project = made) {
      var done = take(project, new MoveRequest(reading, String.valueOf(file.getFileName())));
      isWhole = true;
      return Math.max(told(reading, done), indexed(project));
    } finally {
      if (!isWhole) {
        discard(folder);
      }
    }
  }

  private static void discard(Path folder) {
    try {
      WholeFolder.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How a file is taken into a project that is there.
  ///
  /// @param preview whether to say only what would come of it
  /// @param over kinds of which the file's word counts where something is here otherwise
  /// @param report where the report is written
  record Way(boolean preview, Set<MoveKind> over, Optional<Path> report) {}

  /// Takes a file into a project that is there, or only says what would come of it.
  int into(Project project, Path file, Way way, TableOutput output) {
    var reading = read(file, room(project.incoming()));
    var request = new MoveRequest(reading, String.valueOf(file.getFileName()), way.over());
    var done =
        way.preview() ? project.moves().preview(reading.project()).value() : take(project, request);
    output.write(table(done), console);
    way.report().ifPresent(to -> new ReportFile(to).write(MoveAccounts.of(request, done), console));
    return Math.max(told(reading, done), way.preview() ? ExitCode.DONE : indexed(project));
  }

  private static MoveReading read(Path file, Path room) {
    try {
      var reading = ProjectFiles.read(String.valueOf(file.getFileName()), file, room);
      return reading
          .value()
          .orElseThrow(() -> {
            var first = reading.refusals().getFirst();
            return new Impossible(first.in("nb"), first.in("en"));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MovePreview take(Project project, MoveRequest request) {
    try (var bar = new ProgressBar(console)) {
      var by = Person.atTheKeyboard(project);
      var done = project.moves().take(request, by, bar).value();
      bar.clear();
      return done;
    }
  }

  /// What was taken is in, also when the index cannot follow.
  private int indexed(Project project) {
    try {
      project.awaitIndex();
      return ExitCode.DONE;
    } catch (IndexBehind e) {
      console.tell(e.words());
      return ExitCode.PARTLY;
    }
  }

  private static Table table(MovePreview done) {
    return new Table(
        "move",
        List.of("kind", "new", "same", "different"),
        done.counts().stream()
            .map(count ->
                List.of(
                    Cell.of(count.kind().key()),
                    Cell.of(count.fresh()),
                    Cell.of(count.same()),
                    Cell.of(count.different())))
            .toList());
  }

  /// Tells what was taken otherwise, left behind, or is here otherwise.
  ///
  /// @return [ExitCode#PARTLY] when something is not here, or not as in the file
  private int told(MoveReading reading, MovePreview done) {
    var notes = new ArrayList<>(reading.notes());
    notes.addAll(done.notes());
    notes.forEach(this::tell);
    for (var difference : done.differences()) {
      var what = difference.what().in(console.language());
      console.tell(difference.kind().key() + ": " + difference.name() + ": " + what);
    }
    boolean whole =
        done.differences().isEmpty()
            && notes.stream().allMatch(note -> note.grade() == MoveNote.Grade.CONVERTED);
    return whole ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private void tell(MoveNote note) {
    var examples = note.examples().isEmpty() ? "" : " (" + String.join(", ", note.examples()) + ")";
    console.tell(
        note.count()
            + " × "
            + note.element()
            + ": "
            + note.text().in(console.language())
            + examples);
  }
}
