package no.sitat.exchange.refi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.writing.CodebookOutput;
import no.sitat.exchange.refi.writing.ProjectFile;
import no.sitat.exchange.refi.writing.RefiOptions;

/// Writes projects (`.qdpx`) and codebooks (`.qdc`).
public final class RefiWriter {
  private RefiWriter() {}

  /// What a file would not say, or say in another form: for the person who chooses a target.
  public static List<MoveNote> losses(MovedProject project, RefiOptions options) {
    return new ProjectFile(project, options).losses();
  }

  /// Writes a project; [ReadBack] says whether the file is what it should be.
  ///
  /// @param file made anew
  public static void write(MovedProject project, RefiOptions options, Path file)
      throws IOException {
    new ProjectFile(project, options).write(file);
  }

  /// Writes the codes and the sets of codes.
  ///
  /// @param file made anew
  /// @throws IllegalArgumentException if there are no codes
  public static void writeCodebook(MovedProject project, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CodebookOutput.write(project, out);
    }
  }
}
