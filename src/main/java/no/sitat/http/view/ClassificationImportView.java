package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.registry.classification.Classification;

/// What of a file of classifications is understood.
///
/// @param refused rows that are left out, by line; if nothing is understood, why
public record ClassificationImportView(List<IncomingView> incoming, List<RefusedRow> refused) {
  /// @param replaces whether the project has one of this key, which becomes as the file has it
  public record IncomingView(
      String key,
      String nameNb,
      String nameEn,
      int groups,
      int values,
      boolean replaces,
      List<String> groupNames) {}

  /// @param line from 1
  public record RefusedRow(OptionalInt line, String textNb, String textEn) {}

  /// @param own keys of the project's own
  public static ClassificationImportView of(
      Reading<List<Classification>> reading, Set<String> own) {
    var incoming = Optional.of(reading).flatMap(Reading::value).orElse(List.of());
    return new ClassificationImportView(
        incoming.stream().map(each -> view(each, own)).toList(),
        reading.refusals().stream().map(ClassificationImportView::refused).toList());
  }

  private static IncomingView view(Classification each, Set<String> own) {
    var heading = each.heading();
    return new IncomingView(
        heading.key(),
        heading.name().nb(),
        heading.name().en(),
        each.categories().size(),
        each.mappings().size(),
        own.contains(heading.key()),
        each.categories().stream().map(category -> category.name().nb()).toList());
  }

  private static RefusedRow refused(Refusal refusal) {
    return new RefusedRow(refusal.line(), refusal.text().nb(), refusal.text().en());
  }
}
