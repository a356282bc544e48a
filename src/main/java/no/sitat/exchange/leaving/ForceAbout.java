package no.sitat.exchange.leaving;

import java.util.List;
import no.sitat.crosstab.force.ForceTable;
import no.sitat.exchange.table.TableNotes.Line;

/// What a force table counts, of whom, and what it keeps back.
public record ForceAbout(ForceTable table) {
  public List<Line> lines() {
    return List.of(
        Told.unit(
            "respondenter; en respondent telles én gang i hver celle, også med mange kodinger",
            "respondents; a respondent counts once in each cell, however many codings"),
        Told.base(
            "alle i gruppen, også de som ikke sier noe om temaet",
            "everybody in the group, also those who say nothing of the theme"),
        Told.weighting(),
        Told.protection(table.threshold()),
        Told.note(
            "Netto er dem som flyttes, minus dem som holdes igjen. Den som sier begge deler, er med i begge.",
            "Net is those moved less those held back. Who says both is counted in both."),
        Told.sample());
  }
}
