package no.sitat.crosstab.population;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.Wording;

/// A sample beside a population, group by group, at one revision of a project.
///
/// @param column what the respondents are divided by, in words
/// @param basis the classification that it is rolled up by, if it is
/// @param rows those compared first, then who of the sample is in no group of the register
/// @param respondents all who are counted; empty when withheld
/// @param base how many the shares of the sample are of; empty when withheld
/// @param isBaseInside whether the base is of those in groups of the register, and not of all:
///   where few are in none, the difference of the two would tell how few
/// @param population the known numbers of the groups compared, together
/// @param placed the categories of the register, in its order
/// @param groups the names of groups a category may be placed under: those that there are, and
///   those of the classification
public record PopulationTable(
    long revision,
    PopulationRequest request,
    Wording column,
    Optional<Basis> basis,
    List<PopulationRow> rows,
    OptionalLong respondents,
    OptionalLong base,
    boolean isBaseInside,
    RegistrySum population,
    List<PlacedCategory> placed,
    List<Wording> groups) {
  public PopulationTable {
    rows = List.copyOf(rows);
    placed = List.copyOf(placed);
    groups = List.copyOf(groups);
  }

  /// The categories of the register that are in no group.
  public List<PlacedCategory> leftOut() {
    return placed.stream().filter(PlacedCategory::isLeftOut).toList();
  }

  /// What the register names no further, and nobody has said where it belongs.
  public Optional<PopulationRow> rest() {
    return rows.stream().filter(row -> row.kind() == PopulationRow.Kind.REST).findFirst();
  }

  /// The groups of the population that nobody was interviewed of.
  public List<PopulationRow> missing() {
    return rows.stream().filter(PopulationRow::isMissing).toList();
  }
}
