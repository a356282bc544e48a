package no.sitat.exchange.leaving;

import java.util.List;
import no.sitat.crosstab.saturation.SaturationTable;
import no.sitat.exchange.table.TableNotes.Line;

/// What curves of saturation count, of whom, and what they keep back.
public record SaturationAbout(SaturationTable table) {
  public List<Line> lines() {
    return List.of(
        Told.unit("koder som ingen respondent før hadde", "codes that no respondent before had"),
        Told.base(
            "koder hos de første respondentene i hver gruppe som er hørt",
            "codes of the first respondents heard of each group"),
        Told.weighting(),
        Told.protection(table.request().threshold()),
        Told.note(
            "En kurve som flater ut, sier noe om disse intervjuene i denne kodeboken, ikke om alle som kunne vært intervjuet.",
            "A curve that flattens tells of these interviews in this codebook, not of everybody who could have been interviewed."));
  }
}
