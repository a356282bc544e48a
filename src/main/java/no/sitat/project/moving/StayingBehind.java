package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedProject;
import org.jdbi.v3.core.Handle;

/// What a project has and no file for other tools can hold.
final class StayingBehind {
  private final Handle handle;
  private final MovedProject project;
  private final List<MoveNote> notes = new ArrayList<>();

  StayingBehind(Handle handle, MovedProject project) {
    this.handle = handle;
    this.project = project;
  }

  List<MoveNote> notes() {
    int waiting =
        count(
                "coding c JOIN document d ON d.id = c.document JOIN code k ON k.id = c.code"
                    + " WHERE c.live AND d.live AND k.live")
            - project.codings().size();
    note(
        "Coding",
        waiting,
        new LocalText(
            "Kodinger som venter på gjennomgang fordi ordene er rettet bort, er ikke med.",
            "Codings that wait in the review because their words were corrected away are not in it."));
    note(
        "SavedSearch",
        count("saved_search"),
        new LocalText("Lagrede søk er ikke med.", "Saved searches are not in it."));
    note(
        "Guide",
        count("guide_question"),
        new LocalText(
            "Spørsmålene i intervjuguiden er ikke med.",
            "The questions of the interview guide are not in it."));
    note(
        "Publication",
        count("publication"),
        new LocalText("Publikasjoner er ikke med.", "Publications are not in it."));
    note(
        "JointDisplay",
        count("joint_row"),
        new LocalText(
            "Rader i sammenstillingen er ikke med.", "Rows of the joint display are not in it."));
    note(
        "Classification",
        count("classification"),
        new LocalText(
            "Prosjektets egne klassifikasjoner er ikke med.",
            "The project's own classifications are not in it."));
    note(
        "CodebookVersion",
        count("codebook_version"),
        new LocalText(
            "Navngitte versjoner av kodeboka er ikke med, bare kodeboka som den er nå.",
            "Named versions of the codebook are not in it, only the codebook as it is now."));
    note(
        "History",
        count("history"),
        new LocalText(
            "Historikken er ikke med; en sikkerhetskopi har alt.",
            "The history is not in it; a backup has everything."));
    return notes;
  }

  private int count(String from) {
    return handle.createQuery("SELECT COUNT(*) FROM " + from).mapTo(Integer.class).one();
  }

  private void note(String element, int count, LocalText text) {
    if (count > 0) {
      notes.add(new MoveNote(Grade.DROPPED, element, count, text, List.of()));
    }
  }
}
