package no.sitat.exchange.leaving;

import java.util.List;
import no.sitat.crosstab.population.PopulationTable;
import no.sitat.exchange.table.PopulationNotes;
import no.sitat.exchange.table.TableNotes.Line;

/// What a sample beside a population counts, where the register is from, and what is kept back.
public record PopulationAbout(PopulationTable table) {
  public List<Line> lines() {
    return PopulationNotes.of(table).stream().map(Told::note).toList();
  }
}
