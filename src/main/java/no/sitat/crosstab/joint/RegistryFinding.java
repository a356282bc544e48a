package no.sitat.crosstab.joint;

import java.util.Optional;
import no.sitat.registry.table.Measure;

/// What the registers say, in words, with the number they say it by.
///
/// @param text the finding in a sentence; may be empty, where the registers are silent
/// @param number as somebody typed it, such as `mer enn 1`; empty when a table has it, or none is
///   given
/// @param measure what the typed number is
/// @param source who published it, as somebody typed it
/// @param year which time it is of, as somebody typed it
/// @param cell where a table of the project has the number; it is read from there, and number,
///   measure, source and year with it
public record RegistryFinding(
    String text,
    String number,
    Optional<Measure> measure,
    String source,
    String year,
    Optional<TableCell> cell) {
  public static final RegistryFinding NONE = of("");

  public RegistryFinding {
    text = text.strip();
    number = number.strip();
    source = source.strip();
    year = year.strip();
  }

  /// A finding in words alone.
  public static RegistryFinding of(String text) {
    return new RegistryFinding(text, "", Optional.empty(), "", "", Optional.empty());
  }
}
