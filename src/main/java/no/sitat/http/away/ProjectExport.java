package no.sitat.http.away;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.ReadBack;
import no.sitat.exchange.refi.RefiWriter;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.project.Project;
import no.sitat.project.moving.MoveAccounts;
import no.sitat.project.moving.MoveOut;

/// The project as a file for other tools, which nobody gets before it has been read back and was
/// the same.
public final class ProjectExport {
  private final MoveOut.Left left;
  private final RefiTarget target;

  private ProjectExport(MoveOut.Left left, RefiTarget target) {
    this.left = left;
    this.target = target;
  }

  public static ProjectExport of(Project project, RefiTarget target) {
    return new ProjectExport(project.moves().out().value(), target);
  }

  public MovedProject project() {
    return left.project();
  }

  /// What the file will not say, or says in another form.
  public List<MoveNote> notes() {
    var notes = new ArrayList<>(RefiWriter.losses(left.project(), options()));
    notes.addAll(left.notes());
    return notes;
  }

  /// What goes along and what not, to read.
  public MoveAccount account() {
    var about = new MoveAccount.About("", target.key(), "", Optional.empty());
    return MoveAccounts.of(about, left, notes());
  }

  private RefiOptions options() {
    return new RefiOptions(target, target == RefiTarget.ATLAS_MAXQDA, List.of());
  }

  /// How many characters tools count in different ways: each stands as two in NVivo.
  public long wideCharacters() {
    return left.project().sources().stream()
        .map(MovedSource::words)
        .flatMap(words -> words.stream())
        .mapToLong(words -> wide(words.text()))
        .sum();
  }

  private static long wide(String text) {
    return text.chars().filter(unit -> Character.isHighSurrogate((char) unit)).count();
  }

  /// Writes the file and reads it back.
  ///
  /// @param file made anew; gone again where it was not what it should be
  /// @return what was not the same; empty when the file may be given away
  public List<LocalText> write(Path file) throws IOException {
    try {
      RefiWriter.write(left.project(), options(), file);
      var differences = ReadBack.differences(left.project(), options(), file);
      if (!differences.isEmpty()) {
        Files.deleteIfExists(file);
      }
      return differences;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /// Writes the codes alone.
  public void writeCodebook(Path file) throws IOException {
    RefiWriter.writeCodebook(left.project(), file);
  }
}
