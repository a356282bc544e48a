package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.http.away.ProjectExport;
import no.sitat.project.Project;

/// A project written for other tools from a shell: read back and compared before it is put in its
/// place.
///
/// @param wanted key of the target; empty for the standard
///
/// @param report where what became of everything is written
record MovingOut(Console console, Optional<String> wanted, Optional<Path> report) {
  int write(Project project, OutFile out) {
    var target =
        RefiTarget.keyed(wanted.orElse("standard"))
            .orElseThrow(() ->
                new Impossible(
                    "--for er standard, nvivo eller atlas-maxqda",
                    "--for is standard, nvivo or atlas-maxqda"));
    var export = ProjectExport.of(project, target);
    try {
      write(export, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report.ifPresent(to -> new ReportFile(to).write(export.account(), console));
    console.print(out.path().toString());
    return out.ending().equals("qdc") ? ExitCode.DONE : told(export.notes());
  }

  private static void write(ProjectExport export, OutFile out) throws IOException {
    Path folder = Objects.requireNonNull(out.path().toAbsolutePath().getParent(), "a file is in");
    if (!Files.isDirectory(folder)) {
      throw new Impossible(
          "mappen %s finnes ikke".formatted(folder), "there is no folder %s".formatted(folder));
    }
    var half = Files.createTempFile(folder, ".sitat-", ".part");
    try {
      if (out.ending().equals("qdc")) {
        export.writeCodebook(half);
      } else {
        check(export.write(half));
      }
      Files.move(half, out.path(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void check(List<LocalText> differences) {
    if (!differences.isEmpty()) {
      throw new Impossible(
          "filen ble ikke den samme da den ble lest igjen, og er ikke skrevet: "
              + joined(differences, "nb"),
          "the file was not the same when it was read back, and is not written: "
              + joined(differences, "en"));
    }
  }

  private static String joined(List<LocalText> texts, String language) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
  }

  private int told(List<MoveNote> notes) {
    for (var note : notes) {
      console.tell(
          note.count() + " × " + note.element() + ": " + note.text().in(console.language()));
    }
    return notes.stream().allMatch(note -> note.grade() == MoveNote.Grade.CONVERTED)
        ? ExitCode.DONE
        : ExitCode.PARTLY;
  }
}
