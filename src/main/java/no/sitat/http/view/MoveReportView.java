package no.sitat.http.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveAccount.Line;
import no.sitat.exchange.moving.MoveAccount.Part;

/// The report on a project that was taken in, under headings.
///
/// @param origin program that wrote the file, as it calls itself
public record MoveReportView(
    int id, String file, String origin, String coder, Instant created, List<PartView> parts) {
  /// @param part `taken`, `converted`, `repaired`, `over`, `stays`, `kept`, `dropped`, `same` or
  ///   `positions`
  public record PartView(String part, String nameNb, String nameEn, List<LineView> lines) {}

  /// One line; `textNb` and `textEn` are empty where the number says it.
  public record LineView(
      String kindNb,
      String kindEn,
      int count,
      String textNb,
      String textEn,
      List<String> examples) {}

  public static MoveReportView of(int id, MoveAccount account) {
    var about = account.about();
    return new MoveReportView(
        id,
        about.file(),
        about.origin(),
        about.coder(),
        about.time().orElse(Instant.EPOCH),
        Arrays.stream(Part.values())
            .filter(part -> !account.of(part).isEmpty())
            .map(part -> part(part, account.of(part)))
            .toList());
  }

  private static PartView part(Part part, List<Line> lines) {
    return new PartView(
        part.key(),
        part.words().nb(),
        part.words().en(),
        lines.stream().map(MoveReportView::line).toList());
  }

  private static LineView line(Line line) {
    return new LineView(
        line.kind().nb(),
        line.kind().en(),
        line.count(),
        line.text().nb(),
        line.text().en(),
        line.examples());
  }
}
