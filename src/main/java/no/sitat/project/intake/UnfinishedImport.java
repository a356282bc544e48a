package no.sitat.project.intake;

import java.time.Instant;
import java.util.Locale;
import no.sitat.codebook.LocalText;

/// A long file of posts that has been begun: what of it is written, out of sight, and what is not.
///
/// @param id of its batch
/// @param file its name, masked where it looks as if it tells who somebody is
/// @param mark see [no.sitat.exchange.PostFile#mark()]
/// @param person who began it
/// @param size how much there is in all
/// @param done how much has been gone through
/// @param outcome what came of that
/// @param abandoned whether it is being taken away
public record UnfinishedImport(
    int id,
    String file,
    String mark,
    Instant begun,
    String person,
    Size size,
    Size done,
    Outcome outcome,
    boolean abandoned) {
  /// How many posts in how many threads.
  public record Size(int threads, int posts) {}

  /// What came of threads.
  ///
  /// @param taken documents written
  /// @param words in them
  /// @param already threads that were in the project before
  /// @param revision of the project when they were
  /// @param refused threads with a name that cannot be stored
  public record Outcome(int taken, long words, int already, long revision, int refused) {}

  public boolean isWhole() {
    return done.threads() == size.threads();
  }

  UnfinishedImport after(Size through, Outcome now) {
    return new UnfinishedImport(id, file, mark, begun, person, size, through, now, abandoned);
  }

  /// How it is told wherever somebody might take it for whole.
  public LocalText words() {
    var name = LocalText.quoted(file);
    if (abandoned) {
      return new LocalText(
          name.nb() + " er i ferd med å forkastes; ingenting av den er synlig.",
          name.en() + " is being taken away; nothing of it is in sight.");
    }
    return new LocalText(
        "%s er påbegynt: %s av %s innlegg er lest inn, og ingen av dem er synlige. Importer den samme filen igjen for å fortsette, eller forkast den."
            .formatted(name.nb(), grouped(done.posts()), grouped(size.posts())),
        "%s has been begun: %s of %s posts are in, and none of them is in sight. Import the same file again to go on, or take it away."
            .formatted(name.en(), grouped(done.posts()), grouped(size.posts())));
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
  }
}
