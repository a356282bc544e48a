package no.sitat.registry;

import java.util.List;
import java.util.Optional;
import no.sitat.registry.RespondentTable.Column;

/// No columns but those of the variables.
final class NoDerivation implements RespondentTable.Derivation {
  @Override
  public Optional<Column> column(RespondentTable table, String key) {
    return Optional.empty();
  }

  @Override
  public List<DerivedChoice> choices(RespondentTable table) {
    return List.of();
  }

  @Override
  public Optional<String> place(RespondentTable table, String key, String value) {
    return Optional.empty();
  }

  @Override
  public Optional<Wording> missing(RespondentTable table, String key) {
    return Optional.empty();
  }
}
