package no.sitat.exchange.leaving;

import java.util.List;
import no.sitat.crosstab.asked.AskedTable;
import no.sitat.exchange.table.TableNotes.Line;

/// What a table of asked and said counts, of whom, and what it keeps back.
public record AskedAbout(AskedTable table) {
  public List<Line> lines() {
    return List.of(
        Told.unit(
            "respondenter; en respondent står i én av linjene",
            "respondents; each stands in one line"),
        Told.base("alle i gruppen", "everybody in the group"),
        Told.weighting(),
        Told.protection(table.threshold()),
        Told.sample());
  }
}
