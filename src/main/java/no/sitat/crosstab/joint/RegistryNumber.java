package no.sitat.crosstab.joint;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.codebook.LocalText;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;

/// The number of a finding as it is read: from a table of the project, or as it was typed.
///
/// @param words the number with its unit or its sign; empty when there is none
/// @param measure what it is: rates and shares are told apart, and none is reckoned with
/// @param source who published it, and where
/// @param year which time it is of
/// @param isMissing whether the finding points to a table or a cell that the project has not
public record RegistryNumber(
    LocalText words, Optional<Measure> measure, LocalText source, String year, boolean isMissing) {
  /// @param tables finds a table of the project by its key
  public static RegistryNumber of(
      RegistryFinding finding, Function<String, Optional<StoredTable>> tables) {
    return finding.cell().map(cell -> of(cell, tables.apply(cell.table()))).orElse(typed(finding));
  }

  private static RegistryNumber typed(RegistryFinding finding) {
    var unit = finding.measure().filter(_ -> !finding.number().isEmpty());
    return new RegistryNumber(
        new LocalText(
            finding.number() + unit.map(each -> unit(each, Wording.NONE, "nb")).orElse(""),
            finding.number() + unit.map(each -> unit(each, Wording.NONE, "en")).orElse("")),
        finding.measure(),
        new LocalText(finding.source(), finding.source()),
        finding.year(),
        false);
  }

  private static RegistryNumber of(TableCell cell, Optional<StoredTable> table) {
    var found = table.flatMap(stored -> stored.figure(cell.content(), cell.codes()));
    if (found.isEmpty()) {
      var name = table.map(stored -> both(stored.title())).orElse(text(cell.table()));
      return new RegistryNumber(LocalText.EMPTY, Optional.empty(), name, "", true);
    }
    var stored = table.orElseThrow();
    var content =
        stored.cube().contents().stream()
            .filter(each -> each.code().equals(cell.content()))
            .findFirst()
            .orElseThrow();
    return new RegistryNumber(
        new LocalText(words(found.get(), content, "nb"), words(found.get(), content, "en")),
        content.measure(),
        new LocalText(source(stored, "nb"), source(stored, "en")),
        year(stored, cell.codes()),
        false);
  }

  private static String words(Figure figure, TableContent content, String language) {
    if (figure.isNothing()) {
      return "";
    }
    var words = new StringBuilder(figure.hedge().words().in(language));
    figure
        .value()
        .ifPresent(value -> {
          var format =
              NumberFormat.getInstance(language.equals("en") ? Locale.ENGLISH : norwegian());
          format.setMaximumFractionDigits(10);
          words.append(words.isEmpty() ? "" : " ").append(format.format(value));
          words.append(
              content.measure().map(each -> unit(each, content.unit(), language)).orElse(""));
        });
    figure
        .sign()
        .ifPresent(sign ->
            words
                .append(words.isEmpty() ? "" : " ")
                .append(sign.symbol())
                .append(" (")
                .append(sign.meaning().in(language))
                .append(')'));
    return words.toString();
  }

  private static Locale norwegian() {
    return Locale.of("nb", "NO");
  }

  private static String unit(Measure measure, Wording unit, String language) {
    return switch (measure) {
      case SHARE -> " %";
      case RATE -> language.equals("en") ? " per 1,000" : " per 1000";
      case COUNT -> unit.in(language).isEmpty() ? "" : " " + unit.in(language);
      case PROBABILITY -> "";
    };
  }

  private static String source(StoredTable stored, String language) {
    var publisher = stored.head().publisher().in(language);
    var title = stored.title().in(language);
    return publisher.isEmpty() || title.isEmpty() ? publisher + title : publisher + ": " + title;
  }

  /// The categories of time that were chosen, or the period of the whole release.
  private static String year(StoredTable stored, Map<String, String> codes) {
    return stored.cube().dimensions().stream()
        .filter(dimension -> dimension.role() == TableDimension.Role.TIME)
        .flatMap(dimension ->
            Optional.ofNullable(codes.get(dimension.key()))
                .or(() ->
                    dimension.size() == 1
                        ? Optional.of(dimension.categories().getFirst().code())
                        : Optional.empty())
                .stream())
        .findFirst()
        .orElse(stored.head().period());
  }

  private static LocalText both(Wording wording) {
    return new LocalText(wording.nb(), wording.en());
  }

  private static LocalText text(String same) {
    return new LocalText(same, same);
  }
}
