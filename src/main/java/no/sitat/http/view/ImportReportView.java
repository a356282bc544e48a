package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.coding.Study;
import no.sitat.project.intake.KeptImport;
import no.sitat.project.intake.KeptImport.Fate;
import no.sitat.project.intake.KeptImport.KeptFile;
import no.sitat.project.intake.KeptImport.KeptLine;

/// What became of files that somebody brought in.
///
/// @param revision of the project after it; `null` when nothing was taken
/// @param history id of the edit, 0 when nothing was taken
/// @param undone whether it is taken back by now
public record ImportReportView(
    int id,
    Instant made,
    String person,
    OptionalLong revision,
    int history,
    boolean undone,
    int taken,
    int remarked,
    int refused,
    int left,
    List<ReportFileView> files) {
  /// One file.
  ///
  /// @param fate `taken`, `remarked`, `refused` or `left`
  /// @param rows documents, respondents, codings or codes
  /// @param documentId the one document it became, while that is in the project
  public record ReportFileView(
      String name,
      String folder,
      String format,
      String use,
      String fate,
      int rows,
      long words,
      OptionalInt documentId,
      List<ReportLineView> lines) {}

  /// @param line where the row begins in the file, from 1; `null` for the whole file
  public record ReportLineView(boolean refusal, OptionalInt line, String text, String textNb) {}

  public static ImportReportView of(KeptImport kept, Study study) {
    return new ImportReportView(
        kept.id(),
        kept.made(),
        kept.person(),
        kept.revision(),
        kept.history(),
        kept.undone(),
        kept.count(Fate.TAKEN),
        kept.count(Fate.REMARKED),
        kept.count(Fate.REFUSED),
        kept.count(Fate.LEFT),
        kept.files().stream().map(file -> file(file, study)).toList());
  }

  private static ReportFileView file(KeptFile file, Study study) {
    boolean there =
        file.document().isPresent()
            && study.corpus().document(file.document().getAsInt()).isPresent();
    return new ReportFileView(
        file.name(),
        file.folder(),
        file.format(),
        file.use(),
        file.fate().name().toLowerCase(Locale.ROOT),
        file.rows(),
        file.words(),
        there ? file.document() : OptionalInt.empty(),
        file.lines().stream().map(ImportReportView::line).toList());
  }

  private static ReportLineView line(KeptLine line) {
    return new ReportLineView(
        line.refusal(), line.line(), line.text().in("en"), line.text().in("nb"));
  }
}
