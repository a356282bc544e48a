package no.sitat.project.intake;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.intake.UnfinishedImport.Outcome;
import no.sitat.project.intake.UnfinishedImport.Size;

/// Writes the threads of a long file of posts piece by piece, each in a transaction of its own and
/// out of sight.
///
/// What is written depends on the file alone, so that a piece is the same whenever it is written.
/// What depends on the project, names and respondents, is settled when all is put in sight
/// ([PostsInSight]); only threads that the project has already are passed over here, to spare the
/// work.
public final class PostPieces {
  private PostPieces() {}

  /// Writes the next threads, in the transaction of a sketch.
  ///
  /// @param through how much of the file has been gone through with them
  /// @return how far the import is now
  public static UnfinishedImport write(
      EditSketch sketch, UnfinishedImport before, List<ReadyDocument> next, Size through) {
    int taken = 0;
    long words = 0;
    int already = 0;
    int refused = 0;
    try (var rows = new DocumentRows(sketch, before.id(), false)) {
      for (var ready : next) {
        if (!StorableNames.fit(ready.incoming())) {
          refused++;
        } else if (isKnown(sketch, ready)) {
          already++;
        } else {
          rows.add(ready, ready.incoming().name().strip(), (_, _) -> OptionalInt.empty());
          taken++;
          words += ready.words().count();
        }
      }
      rows.flush();
    }
    var sum = before.outcome();
    var now =
        before.after(
            through,
            new Outcome(
                sum.taken() + taken,
                sum.words() + words,
                sum.already() + already,
                sum.revision(),
                sum.refused() + refused));
    UnfinishedImports.update(sketch.handle(), now);
    return now;
  }

  private static boolean isKnown(EditSketch sketch, ReadyDocument ready) {
    return sketch
        .study()
        .corpus()
        .named(ready.incoming().name())
        .filter(document -> isSame(document, ready.sha256()))
        .isPresent();
  }

  /// Whether a document of the same name is the same thread.
  static boolean isSame(Document document, String sha256) {
    return document.kind() == DocumentKind.POST && document.sha256().equals(sha256);
  }
}
