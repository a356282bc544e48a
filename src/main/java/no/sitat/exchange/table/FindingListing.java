package no.sitat.exchange.table;

import java.math.BigDecimal;
import java.util.List;
import no.sitat.registry.table.Finding;

/// What checking the registry tables showed, one finding a row.
public final class FindingListing {
  private static final List<String> COLUMNS = List.of("table", "check", "result", "value", "note");

  private FindingListing() {}

  /// @param language of the notes, `nb` or `en`
  public static Table of(List<Finding> findings, String language) {
    return new Table(
        "registry", COLUMNS, findings.stream().map(each -> row(each, language)).toList());
  }

  private static List<Cell> row(Finding finding, String language) {
    return List.of(
        Cell.of(finding.table()),
        Cell.of(finding.check()),
        Cell.of(finding.outcome().key()),
        finding.value().map(FindingListing::number).orElseGet(Cell::blank),
        Cell.of(finding.note().in(language)));
  }

  private static Cell number(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Cell.of(number.doubleValue())
        : Cell.of(number.longValue());
  }
}
