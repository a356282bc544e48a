package no.sitat.http.view;

import java.time.Instant;
import no.sitat.project.intake.UnfinishedImport;

/// A long file of posts that has been begun; nothing of it is in sight.
///
/// @param posts how many are in the file
/// @param done how many of them have been gone through
/// @param underWay whether it is being worked on just now
/// @param discarded whether it is being taken away
/// @param text what a person is to know, in English
/// @param textNb the same in Norwegian
public record UnfinishedImportView(
    int id,
    String file,
    Instant begun,
    String person,
    int posts,
    int done,
    boolean underWay,
    boolean discarded,
    String text,
    String textNb) {
  public static UnfinishedImportView of(UnfinishedImport unfinished, boolean underWay) {
    return new UnfinishedImportView(
        unfinished.id(),
        unfinished.file(),
        unfinished.begun(),
        unfinished.person(),
        unfinished.size().posts(),
        unfinished.done().posts(),
        underWay,
        unfinished.abandoned(),
        unfinished.words().en(),
        unfinished.words().nb());
  }
}
