package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.intake.CodebookComparison;

/// A codebook file beside the codebook of the project.
///
/// @param fresh codes the project does not have; `same`, `changed` and `onlyHere` count the others
/// @param redefined how many of the changed ones get a new edition
/// @param directions keys of directions that come with the file
/// @param dimensions keys of dimensions that come with the file, or change
/// @param remarks on what of the file is taken otherwise, or left
/// @param refused why the file cannot be taken, by line; then nothing else is said
public record CodebookImportView(
    int fresh,
    int same,
    int changed,
    int redefined,
    int onlyHere,
    List<RowView> rows,
    List<String> directions,
    List<String> dimensions,
    List<RemarkView> remarks,
    List<RefusedRow> refused) {
  /// @param status `new`, `same`, `changed` or `only-here`
  /// @param fields what differs
  public record RowView(
      String code,
      String nameNb,
      String nameEn,
      String status,
      List<String> fields,
      boolean redefined) {}

  /// One sentence.
  public record RemarkView(String textNb, String textEn) {}

  /// @param line from 1
  public record RefusedRow(OptionalInt line, String textNb, String textEn) {}

  public static CodebookImportView of(Optional<CodebookComparison> compared, Reading<?> reading) {
    var all = compared.orElse(new CodebookComparison(List.of(), List.of(), List.of()));
    return new CodebookImportView(
        all.count(CodebookComparison.Status.NEW),
        all.count(CodebookComparison.Status.SAME),
        all.count(CodebookComparison.Status.CHANGED),
        (int) all.rows().stream().filter(CodebookComparison.Row::redefined).count(),
        all.count(CodebookComparison.Status.ONLY_HERE),
        all.rows().stream().map(CodebookImportView::row).toList(),
        all.directions(),
        all.dimensions(),
        reading.remarks().stream().map(CodebookImportView::remark).toList(),
        reading.refusals().stream().map(CodebookImportView::refused).toList());
  }

  private static RowView row(CodebookComparison.Row row) {
    return new RowView(
        row.key(),
        row.name().nb(),
        row.name().en(),
        row.status().key(),
        row.fields(),
        row.redefined());
  }

  private static RemarkView remark(Remark remark) {
    return new RemarkView(remark.text().nb(), remark.text().en());
  }

  private static RefusedRow refused(Refusal refusal) {
    return new RefusedRow(refusal.line(), refusal.text().nb(), refusal.text().en());
  }
}
