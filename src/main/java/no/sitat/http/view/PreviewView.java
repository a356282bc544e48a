package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.http.view.ImportView.RefusedView;
import no.sitat.http.view.ImportView.RemarkView;

/// How files would be read as documents, before anything is stored.
///
/// @param files in the order they were sent
/// @param speakers of the interviews: those who seem to ask, then those of most turns; of very
///   many, the first
/// @param speakersInAll how many there are
/// @param undoable whether undo would now take back the import that brought some of the documents
public record PreviewView(
    List<FileView> files, List<LabelView> speakers, int speakersInAll, boolean undoable) {
  /// One file.
  ///
  /// @param marks how the turns are told apart: `colon`, `first-word`, `pattern`, `paragraphs` or
  ///   `rows`; empty when the file is refused
  /// @param documents how many it would become
  /// @param already how many of those are in the project
  /// @param refused why the file, or rows of it, would not be taken; of very many, the first
  /// @param sample the first turns, shortened
  public record FileView(
      String file,
      Optional<String> marks,
      int documents,
      int already,
      int turns,
      List<RefusedView> refused,
      List<RemarkView> remarks,
      List<SampleView> sample) {}

  /// The beginning of a turn.
  ///
  /// @param role `informant` or `interviewer`
  public record SampleView(String speaker, String role, String text) {}

  /// Somebody who speaks.
  ///
  /// @param files in how many files
  /// @param interviewer whether this looks like one who asks
  /// @param respondent whether a respondent of the project has this label
  public record LabelView(
      String label, int turns, int files, boolean interviewer, boolean respondent) {}
}
