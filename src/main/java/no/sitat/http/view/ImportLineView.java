package no.sitat.http.view;

import java.time.Instant;
import java.util.OptionalLong;
import no.sitat.project.intake.KeptImport;
import no.sitat.project.intake.KeptImport.Fate;

/// An import whose report is kept, as a line of a list.
///
/// @param revision of the project after it; `null` when nothing was taken
/// @param history id of the edit, 0 when nothing was taken
/// @param undone whether it is taken back by now
/// @param taken how many files; so too `remarked`, `refused` and `left`
public record ImportLineView(
    int id,
    Instant made,
    String person,
    OptionalLong revision,
    int history,
    boolean undone,
    int taken,
    int remarked,
    int refused,
    int left) {
  public static ImportLineView of(KeptImport.Listed listed) {
    var report = listed.report();
    return new ImportLineView(
        report.id(),
        report.made(),
        report.person(),
        report.revision(),
        report.history(),
        report.undone(),
        listed.count(Fate.TAKEN),
        listed.count(Fate.REMARKED),
        listed.count(Fate.REFUSED),
        listed.count(Fate.LEFT));
  }
}
