package no.sitat.http.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.population.PlacedCategory;
import no.sitat.crosstab.population.PopulationRow;
import no.sitat.crosstab.population.PopulationRow.Estimate;
import no.sitat.crosstab.population.PopulationTable;
import no.sitat.crosstab.population.RegistrySum;
import no.sitat.exchange.table.PopulationNotes;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;

/// A sample beside a population, with what was chosen; what it withholds is `null`.
///
/// @param column key of the column of the respondents, with its name
/// @param threshold the smallest number shown; `null` when nothing is protected
/// @param rows those compared first, then who of the sample is in no group of the register
/// @param base how many the shares of the sample are of; with `isBaseInside` of those in groups of
///   the register
/// @param population what the shares of the register are of
/// @param categories of the register, in its order, each with its group
/// @param groups the names a category may be placed under
/// @param command the line that prints the table in a shell
public record PopulationView(
    TableChoice table,
    String dimension,
    String content,
    List<OtherView> others,
    String column,
    Wording columnName,
    OptionalInt threshold,
    List<RowView> rows,
    OptionalLong respondents,
    OptionalLong base,
    boolean isBaseInside,
    NumberView population,
    List<CategoryView> categories,
    List<Wording> groups,
    List<LocalText> notes,
    String command,
    long revision) {
  /// A registry table that counts.
  ///
  /// @param key release and table
  /// @param dimensions those it can be spread out by
  /// @param contents those that are counts
  public record TableChoice(
      String key,
      Wording title,
      Wording publisher,
      String period,
      String released,
      List<NamedView> dimensions,
      List<NamedView> contents) {
    /// @param dimensions those it can be spread out by
    /// @param contents those that are counts
    public static TableChoice of(
        StoredTable table, List<TableDimension> dimensions, List<TableContent> contents) {
      return new TableChoice(
          table.key(),
          table.title(),
          table.head().publisher(),
          table.head().period(),
          table.head().released(),
          dimensions.stream().map(each -> new NamedView(each.key(), each.name())).toList(),
          contents.stream().map(each -> new NamedView(each.code(), each.label())).toList());
    }
  }

  public record NamedView(String key, Wording name) {}

  /// A dimension that is held at one category.
  public record OtherView(String key, Wording name, String at, List<NamedView> categories) {
    static OtherView of(TableDimension dimension, String at) {
      return new OtherView(
          dimension.key(),
          dimension.name(),
          at,
          dimension.categories().stream()
              .map(each -> new NamedView(each.code(), each.label()))
              .toList());
    }
  }

  /// What a register says.
  ///
  /// @param known `null` when there is no number
  /// @param whole whether none is missing from it
  public record NumberView(Optional<BigDecimal> known, boolean whole, List<String> signs) {
    static NumberView of(RegistrySum sum) {
      return new NumberView(
          sum.known(), sum.isWhole(), sum.signs().stream().sorted().map(Sign::symbol).toList());
    }
  }

  /// @param lower end of the 95 % interval
  /// @param upper the other end
  public record EstimateView(double value, double lower, double upper) {
    static EstimateView of(Estimate estimate, int times) {
      return new EstimateView(
          rounded(times * estimate.value()),
          rounded(times * estimate.interval().lower()),
          rounded(times * estimate.interval().upper()));
    }
  }

  /// @param kind `compared`, `rest`, `not-in-register`, `unmapped` or `no-value`
  /// @param missing whether the register has somebody and the sample nobody
  /// @param percent of the sample, with its Wilson interval
  /// @param registerPercent of the register
  public record RowView(
      String key,
      Wording group,
      String kind,
      boolean missing,
      OptionalLong count,
      Optional<EstimateView> percent,
      NumberView register,
      OptionalDouble registerPercent,
      Optional<EstimateView> ratio) {
    static RowView of(PopulationRow row) {
      var share = row.registryShare();
      return new RowView(
          row.group().in("nb"),
          row.group(),
          row.kind().key(),
          row.isMissing(),
          row.count(),
          row.share().map(each -> EstimateView.of(each, 100)),
          NumberView.of(row.registry()),
          share.isPresent()
              ? OptionalDouble.of(rounded(100 * share.getAsDouble()))
              : OptionalDouble.empty(),
          row.ratio().map(each -> EstimateView.of(each, 1)));
    }
  }

  /// @param group `null` when it is left out
  /// @param by `person`, `name`, `classification`, `nothing` or `left-out`
  public record CategoryView(
      String code,
      Wording label,
      Optional<BigDecimal> value,
      Optional<String> sign,
      Optional<Wording> hedge,
      Optional<Wording> group,
      String by) {
    static CategoryView of(PlacedCategory placed) {
      Figure figure = placed.figure();
      var cell = RegistryView.CellView.of(figure);
      return new CategoryView(
          placed.category().code(),
          placed.category().label(),
          cell.value(),
          cell.sign(),
          cell.hedge(),
          Optional.of(placed.group()).filter(group -> !group.in("nb").isEmpty()),
          placed.by().key());
    }
  }

  private static double rounded(double number) {
    return Math.round(100 * number) / 100.0;
  }

  /// @param choice what of the table can be chosen
  public static PopulationView of(PopulationTable table, TableChoice choice, String command) {
    var registry = table.request().registry();
    return new PopulationView(
        choice,
        registry.dimension(),
        registry.content(),
        registry.table().cube().dimensions().stream()
            .filter(each -> registry.at().containsKey(each.key()))
            .map(each -> OtherView.of(each, registry.at().getOrDefault(each.key(), "")))
            .toList(),
        table.request().column(),
        table.column(),
        table.request().threshold(),
        table.rows().stream().map(RowView::of).toList(),
        table.respondents(),
        table.base(),
        table.isBaseInside(),
        NumberView.of(table.population()),
        table.placed().stream().map(CategoryView::of).toList(),
        table.groups(),
        PopulationNotes.of(table),
        command,
        table.revision());
  }
}
