package no.sitat.crosstab.population;

import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.TableCategory;

/// A category of a registry table with the group it falls in.
///
/// @param figure what the table says of it
/// @param group its name; empty when it is left out
public record PlacedCategory(TableCategory category, Figure figure, Wording group, PlacedBy by) {
  /// What groups are told apart by.
  public String key() {
    return group.in("nb");
  }

  /// Whether no group was found for it.
  public boolean isOnItsOwn() {
    return by == PlacedBy.NOTHING;
  }

  /// Whether it is what the register names no further, and nobody has said where it belongs: people
  /// of any group may be in it.
  boolean isRest() {
    return isOnItsOwn() && category.kind() == TableCategory.Kind.RESIDUAL;
  }

  boolean isLeftOut() {
    return by == PlacedBy.LEFT_OUT;
  }
}
