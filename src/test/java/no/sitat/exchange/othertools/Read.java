package no.sitat.exchange.othertools;

import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.source.SourceFile;

/// What was read of a database, as tests ask for it.
final class Read {
  private Read() {}

  static MoveReading of(Path file, Path room) {
    return new OtherTools(room).read(SourceFile.of(file)).value().orElseThrow();
  }

  /// The words of every coding, in order.
  static List<String> words(MovedProject project) {
    return project.codings().stream()
        .map(coding -> {
          var text =
              project.sources().stream()
                  .filter(source -> source.guid().equals(coding.source()))
                  .findFirst()
                  .orElseThrow()
                  .words()
                  .orElseThrow()
                  .text();
          return text.substring(coding.span().start(), coding.span().end());
        })
        .toList();
  }

  static int count(MoveReading read, MoveNote.Grade grade, String element) {
    return read.notes().stream()
        .filter(note -> note.grade() == grade && note.element().equals(element))
        .mapToInt(MoveNote::count)
        .sum();
  }
}
