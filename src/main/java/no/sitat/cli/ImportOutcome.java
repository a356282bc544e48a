package no.sitat.cli;

import no.sitat.codebook.LocalText;
import no.sitat.project.intake.ImportReport;

/// Tells what an import took, remarked and refused, and what a script is to make of it.
record ImportOutcome(Console console, LocalText what) {
  /// @return [ExitCode#REFUSED] when nothing was taken, [ExitCode#PARTLY] when something was
  ///   refused
  int tell(ImportReport report) {
    for (var remark : report.remarks()) {
      console.tell("«" + remark.file() + "»: " + remark.text().in(console.language()));
    }
    for (var refusal : report.refused()) {
      var line = refusal.line().isPresent() ? ":" + refusal.line().getAsInt() : "";
      console.tell(
          "«" + refusal.file() + "»" + line + ": " + refusal.text().in(console.language()));
    }
    console.print("%d %s".formatted(report.rows(), what.in(console.language())));
    if (report.refused().isEmpty()) {
      return ExitCode.DONE;
    }
    return report.rows() == 0 ? ExitCode.REFUSED : ExitCode.PARTLY;
  }
}
