package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.intake.ImportReport;

/// How an import fares, or what came of it.
///
/// @param state `running`, `done`, `failed` or `cancelled`
/// @param current what is being worked on, by name
/// @param rows how many documents, respondents or codings were stored
/// @param already ids of documents that were there before, and were sent again
/// @param undoable whether undo would now take back the import that brought one of those
/// @param message why it failed, in English; then nothing was stored
/// @param revision of the project afterwards
public record ImportView(
    String id,
    String state,
    int done,
    int total,
    Optional<String> current,
    int rows,
    List<TakenView> taken,
    List<RefusedView> refused,
    List<RemarkView> remarks,
    List<Integer> already,
    boolean undoable,
    Optional<String> message,
    Optional<String> messageNb,
    OptionalLong revision) {
  /// A stored document.
  public record TakenView(String file, String document, int turns, int words, int documentId) {}

  /// A file or row that was not taken, and why.
  ///
  /// @param line where the row begins in the file, from 1; `null` for the whole file
  public record RefusedView(String file, OptionalInt line, String reason, String reasonNb) {
    public static RefusedView of(Refusal refusal) {
      return new RefusedView(
          refusal.file(), refusal.line(), refusal.text().in("en"), refusal.text().in("nb"));
    }
  }

  /// Something to know about a file that was taken.
  public record RemarkView(String file, String text, String textNb) {
    public static RemarkView of(Remark remark) {
      return new RemarkView(remark.file(), remark.text().in("en"), remark.text().in("nb"));
    }
  }

  public static ImportView begun(String id) {
    return running(id, 0, 0, Optional.empty());
  }

  public static ImportView at(String id, int done, int total, String current) {
    return running(id, done, total, Optional.of(current));
  }

  private static ImportView running(String id, int done, int total, Optional<String> current) {
    return new ImportView(
        id,
        "running",
        done,
        total,
        current,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  public static ImportView done(String id, ImportReport report) {
    return new ImportView(
        id,
        "done",
        report.rows(),
        report.rows(),
        Optional.empty(),
        report.rows(),
        report.documents().stream()
            .map(each ->
                new TakenView(each.file(), each.document(), each.turns(), each.words(), each.id()))
            .toList(),
        report.refused().stream().map(RefusedView::of).toList(),
        report.remarks().stream().map(RemarkView::of).toList(),
        report.already(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.of(report.revision()));
  }

  /// The same, and whether what was there before can be taken back by an undo.
  public ImportView undoable(boolean can) {
    return new ImportView(
        id, state, done, total, current, rows, taken, refused, remarks, already, can, message,
        messageNb, revision);
  }

  public static ImportView failed(String id, LocalText why) {
    return ended(id, "failed", why);
  }

  /// What somebody broke off; nothing was stored.
  public static ImportView cancelled(String id) {
    return ended(
        id,
        "cancelled",
        new LocalText(
            "Avbrutt. Prosjektet er som det var.", "Broken off. The project is as it was."));
  }

  private static ImportView ended(String id, String state, LocalText why) {
    return new ImportView(
        id,
        state,
        0,
        0,
        Optional.empty(),
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.of(why.in("en")),
        Optional.of(why.in("nb")),
        OptionalLong.empty());
  }
}
