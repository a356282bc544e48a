package no.sitat.project.intake;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;

/// What an import took, what it refused and why.
///
/// @param rows how many documents, respondents or codings were stored or changed
/// @param documents those stored; empty for other imports
/// @param refused what was not taken
/// @param remarks on things that were taken in another way than asked, or needed not be taken
/// @param already ids of documents that were there before, with the words of some that came now
/// @param revision of the project afterwards
public record ImportReport(
    int rows,
    List<Taken> documents,
    List<Refusal> refused,
    List<Remark> remarks,
    List<Integer> already,
    long revision) {
  public ImportReport {
    documents = List.copyOf(documents);
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
    already = List.copyOf(already);
  }

  /// An import that has to do with no documents that were there before.
  ImportReport(
      int rows, List<Taken> documents, List<Refusal> refused, List<Remark> remarks, long revision) {
    this(rows, documents, refused, remarks, List.of(), revision);
  }

  /// The same report, told after what there was to say before the files were read.
  public ImportReport after(List<Refusal> before, List<Remark> said) {
    return new ImportReport(
        rows,
        documents,
        Stream.concat(before.stream(), refused.stream()).toList(),
        Stream.concat(said.stream(), remarks.stream()).toList(),
        already,
        revision);
  }

  /// One stored document.
  ///
  /// @param words in all turns, the interviewer's too
  public record Taken(String file, int id, String document, int turns, int words) {}
}
