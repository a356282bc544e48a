package no.sitat.project.intake;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// Whether everything of a document that has a name has one that can be stored.
final class StorableNames {
  private static final int LONGEST_DOCUMENT = 900;
  private static final int LONGEST_TITLE = 2000;
  private static final int LONGEST_LANGUAGE = 35;
  private static final int LONGEST = 500;

  private StorableNames() {}

  static boolean fit(IncomingDocument incoming) {
    return !incoming.name().isBlank()
        && incoming.name().length() <= LONGEST_DOCUMENT
        && incoming.title().length() <= LONGEST_TITLE
        && incoming.language().length() <= LONGEST_LANGUAGE
        && incoming.transcript().turns().stream()
            .allMatch(turn ->
                turn.speaker().length() <= LONGEST
                    && turn.post().stream().allMatch(post -> post.id().length() <= LONGEST)
                    && turn.post().stream()
                        .flatMap(post -> post.parent().stream())
                        .allMatch(parent -> parent.length() <= LONGEST));
  }

  static Refusal refusal(String file) {
    return Refusal.ofFile(
        file,
        Reason.BAD_VALUE,
        new LocalText(
            "Et navn er tomt eller for langt (dokument 900 tegn, taler eller post-id 500).",
            "A name is empty or too long (document 900 characters, speaker or post id 500)."));
  }
}
