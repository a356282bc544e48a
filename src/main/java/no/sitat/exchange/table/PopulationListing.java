package no.sitat.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.crosstab.population.PlacedBy;
import no.sitat.crosstab.population.PlacedCategory;
import no.sitat.crosstab.population.PopulationRow;
import no.sitat.crosstab.population.PopulationRow.Estimate;
import no.sitat.crosstab.population.PopulationTable;
import no.sitat.registry.table.Sign;

/// A sample beside a population as rows: the groups of both, who of the sample is in none, and what
/// of the register is left out.
public final class PopulationListing {
  private static final List<String> COLUMNS =
      List.of(
          "group",
          "kind",
          "missing",
          "count",
          "base",
          "percent",
          "lower",
          "upper",
          "register",
          "signs",
          "register_percent",
          "ratio",
          "ratio_lower",
          "ratio_upper",
          "categories",
          "placed_by",
          "unit",
          "variable",
          "table",
          "publisher",
          "period",
          "released",
          "threshold",
          "revision",
          "asked",
          "codebook");

  private final PopulationTable table;
  private final String asked;
  private final String codebook;

  /// @param asked what a shell would write for it
  /// @param codebook the codebook version named last; empty when none is
  public PopulationListing(PopulationTable table, String asked, String codebook) {
    this.table = table;
    this.asked = asked;
    this.codebook = codebook;
  }

  /// @param language of groups and sources, `nb` or `en`
  public Table rows(String language) {
    var rows = new ArrayList<List<Cell>>();
    table.rows().forEach(row -> rows.add(row(row, language)));
    table.leftOut().forEach(each -> rows.add(leftOut(each, language)));
    return new Table("population", COLUMNS, rows);
  }

  private List<Cell> row(PopulationRow row, String language) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(row.group().in(language)));
    cells.add(Cell.of(row.kind().key()));
    cells.add(Cell.of(String.valueOf(row.isMissing())));
    boolean isHidden = row.isHidden();
    cells.add(row.kind() == PopulationRow.Kind.REST ? Cell.blank() : whole(row.count()));
    cells.add(row.kind() == PopulationRow.Kind.COMPARED ? whole(table.base()) : Cell.blank());
    cells.addAll(estimate(row.share(), 100, isHidden));
    cells.add(row.registry().known().map(PopulationListing::number).orElseGet(Cell::blank));
    cells.add(Cell.of(signs(row)));
    cells.add(percent(row.registryShare()));
    cells.addAll(estimate(row.ratio(), 1, isHidden));
    cells.add(Cell.of(list(row.categories(), each -> each.category().label().in(language))));
    cells.add(Cell.of(list(row.categories(), each -> each.by().key())));
    cells.addAll(origin(language));
    return cells;
  }

  private List<Cell> leftOut(PlacedCategory category, String language) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(category.category().label().in(language)));
    cells.add(Cell.of(PlacedBy.LEFT_OUT.key()));
    while (cells.size() < COLUMNS.indexOf("register")) {
      cells.add(Cell.blank());
    }
    cells.add(category.figure().value().map(PopulationListing::number).orElseGet(Cell::blank));
    cells.add(Cell.of(category.figure().sign().map(Sign::symbol).orElse("")));
    while (cells.size() < COLUMNS.indexOf("categories")) {
      cells.add(Cell.blank());
    }
    cells.add(Cell.of(category.category().label().in(language)));
    cells.add(Cell.of(category.by().key()));
    cells.addAll(origin(language));
    return cells;
  }

  private List<Cell> origin(String language) {
    var stored = table.request().registry().table();
    return List.of(
        Cell.of("respondents"),
        Cell.of(table.request().column()),
        Cell.of(stored.title().in(language)),
        Cell.of(stored.head().publisher().in(language)),
        Cell.of(stored.head().period()),
        Cell.of(stored.head().released()),
        Cell.of(table.request().threshold()),
        Cell.of(table.revision()),
        Cell.of(asked),
        Cell.of(codebook));
  }

  private static String signs(PopulationRow row) {
    return row.registry().signs().stream()
        .sorted()
        .map(Sign::symbol)
        .collect(Collectors.joining(" "));
  }

  private static String list(
      List<PlacedCategory> categories, Function<PlacedCategory, String> what) {
    return categories.stream().map(what).distinct().collect(Collectors.joining("; "));
  }

  private static Cell whole(OptionalLong number) {
    return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.hidden();
  }

  private static Cell percent(OptionalDouble share) {
    return share.isPresent() ? Cell.of(rounded(100 * share.getAsDouble())) : Cell.blank();
  }

  private static List<Cell> estimate(Optional<Estimate> estimate, int times, boolean isHidden) {
    if (estimate.isEmpty()) {
      var cell = isHidden ? Cell.hidden() : Cell.blank();
      return List.of(cell, cell, cell);
    }
    var found = estimate.get();
    return List.of(
        Cell.of(rounded(times * found.value())),
        Cell.of(rounded(times * found.interval().lower())),
        Cell.of(rounded(times * found.interval().upper())));
  }

  private static double rounded(double number) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2f", number));
  }

  private static Cell number(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Cell.of(number.doubleValue())
        : Cell.of(number.longValue());
  }
}
