package no.sitat.http.view;

import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedProject;

/// What a file for other tools would hold.
///
/// @param wide characters that tools count in different ways
/// @param notes on what the file would not say
public record MoveOutView(
    String target,
    int documents,
    int codes,
    int codings,
    int respondents,
    int memos,
    long wide,
    List<MoveView.NoteView> notes) {
  public static MoveOutView of(
      String target, MovedProject project, long wide, List<MoveNote> notes) {
    return new MoveOutView(
        target,
        project.sources().size(),
        project.codes().size(),
        project.codings().size(),
        project.cases().size(),
        project.memos().size(),
        wide,
        notes.stream().map(MoveView.NoteView::of).toList());
  }

  /// What was not the same when the file was read back.
  public record DifferenceView(String textNb, String textEn) {
    public static DifferenceView of(LocalText text) {
      return new DifferenceView(text.nb(), text.en());
    }
  }
}
