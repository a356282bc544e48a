package no.sitat.crosstab.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.crosstab.population.PopulationRow.Estimate;
import no.sitat.crosstab.population.PopulationRow.Kind;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.stats.WilsonScore;

/// Turns counts and their protection into the table a person reads: every share is made of numbers
/// that stand in it.
final class PopulationDrawing {
  private static final RegistrySum NOTHING = RegistrySum.of(List.of());

  private final CountedPopulation counted;
  private final List<String> groups;
  private final OptionalLong base;
  private final RegistrySum population;
  private final boolean hasRest;

  PopulationDrawing(CountedPopulation counted) {
    this.counted = counted;
    groups = counted.column.groups();
    base = base(counted);
    hasRest = counted.placed.stream().anyMatch(PlacedCategory::isRest);
    population = RegistrySum.of(figures(counted));
  }

  /// Shares of those in groups of the register are of these groups, and of everybody of everybody.
  private static List<Figure> figures(CountedPopulation counted) {
    boolean isInside = counted.protection.isInsideShown();
    return counted.byGroup.values().stream()
        .flatMap(List::stream)
        .filter(each -> !isInside || !each.isRest())
        .map(PlacedCategory::figure)
        .toList();
  }

  private static OptionalLong base(CountedPopulation counted) {
    if (counted.protection.isInsideShown()) {
      return OptionalLong.of(counted.allInside());
    }
    return counted.protection.isAllShown() ? OptionalLong.of(counted.all()) : OptionalLong.empty();
  }

  PopulationTable draw() {
    var rows = new ArrayList<PopulationRow>();
    counted.byGroup.forEach((group, categories) -> rows.add(compared(group, categories)));
    for (int group = 0; group < groups.size(); group++) {
      if (!counted.byGroup.containsKey(groups.get(group)) && counted.size(group) > 0) {
        rows.add(outside(group));
      }
    }
    var all = counted.protection.isAllShown() ? OptionalLong.of(counted.all()) : base;
    var variable = counted.column.variable();
    return new PopulationTable(
        counted.revision(),
        counted.request,
        new Wording(variable.called("nb"), variable.called("en")),
        counted.column.basis(),
        rows,
        all,
        base,
        counted.protection.isInsideShown(),
        population,
        counted.placed,
        counted.places.choices());
  }

  private PopulationRow compared(String group, List<PlacedCategory> categories) {
    var known = RegistrySum.of(categories.stream().map(PlacedCategory::figure).toList());
    if (categories.stream().allMatch(PlacedCategory::isRest)) {
      return rest(categories, known);
    }
    var registry = mayHaveMore(categories) ? known.atLeast() : known;
    var count = count(groups.indexOf(group));
    var share = share(count);
    var part = registryShare(registry);
    var ratio =
        share
            .filter(_ -> part.isPresent() && part.getAsDouble() > 0)
            .map(each -> each.by(part.getAsDouble()));
    var named =
        groups.contains(group) ? counted.places.named(group) : categories.getFirst().group();
    return new PopulationRow(named, Kind.COMPARED, count, share, registry, part, ratio, categories);
  }

  /// A group that a classification puts together has everybody only where the register names all of
  /// them.
  private boolean mayHaveMore(List<PlacedCategory> categories) {
    return hasRest && categories.stream().anyMatch(each -> each.by() == PlacedBy.CLASSIFICATION);
  }

  private static PopulationRow rest(List<PlacedCategory> categories, RegistrySum known) {
    return new PopulationRow(
        categories.getFirst().group(),
        Kind.REST,
        OptionalLong.empty(),
        Optional.empty(),
        known,
        OptionalDouble.empty(),
        Optional.empty(),
        categories);
  }

  /// Of a group that nobody of the sample has there is nobody, and that may be known.
  private OptionalLong count(int group) {
    if (group < 0) {
      return OptionalLong.of(0);
    }
    return counted.protection.shown().get(group)
        ? OptionalLong.of(counted.size(group))
        : OptionalLong.empty();
  }

  private Optional<Estimate> share(OptionalLong count) {
    if (count.isEmpty() || base.isEmpty() || base.getAsLong() == 0) {
      return Optional.empty();
    }
    long of = base.getAsLong();
    return Optional.of(
        new Estimate(
            (double) count.getAsLong() / of, WilsonScore.USUAL.interval(count.getAsLong(), of)));
  }

  private OptionalDouble registryShare(RegistrySum registry) {
    var whole = population.known().filter(sum -> sum.signum() > 0).map(BigDecimal::doubleValue);
    return registry.sum().isPresent() && whole.isPresent()
        ? OptionalDouble.of(registry.sum().get().doubleValue() / whole.get())
        : OptionalDouble.empty();
  }

  private PopulationRow outside(int group) {
    return new PopulationRow(
        counted.places.named(groups.get(group)),
        kind(groups.get(group)),
        count(group),
        Optional.empty(),
        NOTHING,
        OptionalDouble.empty(),
        Optional.empty(),
        List.of());
  }

  private static Kind kind(String group) {
    if (RespondentTable.isValue(group)) {
      return Kind.NOT_IN_REGISTER;
    }
    return group.equals(RespondentTable.UNMAPPED) ? Kind.UNMAPPED : Kind.NO_VALUE;
  }
}
