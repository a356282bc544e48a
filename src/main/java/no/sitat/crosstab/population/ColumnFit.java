package no.sitat.crosstab.population;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.registry.DerivedChoice;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Variable;

/// How well a column of the respondents is divided as a registry table is.
///
/// @param column its key
/// @param placed how many categories of the table have a group in it
/// @param comparable of how many of these the register names everybody
/// @param categories how many the table has
public record ColumnFit(String column, int placed, int comparable, int categories) {
  /// The better one last: where most can be compared, then where most has a place.
  public static final Comparator<ColumnFit> BETTER =
      Comparator.comparingInt(ColumnFit::comparable).thenComparingInt(ColumnFit::placed);

  /// The columns that know at least half of the categories, the best first, and of equal ones in
  /// the order of the variables, those that are rolled up after the variable itself.
  public static List<ColumnFit> of(RespondentTable respondents, RegistryChoice choice) {
    var open =
        new RegistryChoice(
            choice.table(), choice.dimension(), choice.content(), choice.at(), Map.of());
    return keys(respondents)
        .flatMap(key -> fit(respondents, key, open).stream())
        .filter(fit -> fit.placed > 0 && 2 * fit.placed >= fit.categories)
        .sorted(BETTER.reversed())
        .toList();
  }

  private static Stream<String> keys(RespondentTable respondents) {
    return Stream.concat(
        respondents.variables().stream().map(Variable::key),
        respondents.choices().stream().map(DerivedChoice::key));
  }

  private static Optional<ColumnFit> fit(
      RespondentTable respondents, String key, RegistryChoice choice) {
    return respondents
        .column(key)
        .map(column -> {
          var parts =
              new CategoryPlaces(respondents, column)
                  .of(choice).stream().filter(each -> !each.isLeftOut()).toList();
          boolean hasRest = parts.stream().anyMatch(PlacedCategory::isRest);
          var placed = parts.stream().filter(each -> !each.isOnItsOwn()).toList();
          long comparable =
              placed.stream()
                  .filter(each -> !hasRest || each.by() != PlacedBy.CLASSIFICATION)
                  .count();
          return new ColumnFit(key, placed.size(), (int) comparable, parts.size());
        });
  }
}
