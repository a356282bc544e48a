package no.sitat.cli;

import no.sitat.codebook.LocalText;
import no.sitat.project.IndexBehind;
import no.sitat.project.Project;
import no.sitat.project.intake.ImportReport;

/// Tells what an import took, remarked and refused, and what a script is to make of it.
record ImportOutcome(Console console, LocalText what) {
  /// As [#tell(ImportReport)], and waits for the search index; what was taken is in, also when the
  /// index cannot follow.
  ///
  /// @return [ExitCode#PARTLY] too when the index is behind
  int tell(ImportReport report, Project project) {
    int code = tell(report);
    try {
      project.awaitIndex();
      return code;
    } catch (IndexBehind e) {
      console.tell(e.words());
      return code == ExitCode.DONE ? ExitCode.PARTLY : code;
    }
  }

  /// @return [ExitCode#REFUSED] when nothing was taken, [ExitCode#PARTLY] when something was
  ///   refused
  int tell(ImportReport report) {
    for (var remark : report.remarks()) {
      console.tell(quoted(remark.file()) + ": " + remark.text().in(console.language()));
    }
    for (var refusal : report.refused()) {
      var line = refusal.line().isPresent() ? ":" + refusal.line().getAsInt() : "";
      console.tell(quoted(refusal.file()) + line + ": " + refusal.text().in(console.language()));
    }
    console.print("%d %s".formatted(report.rows(), what.in(console.language())));
    if (report.refused().isEmpty()) {
      return ExitCode.DONE;
    }
    return report.rows() == 0 ? ExitCode.REFUSED : ExitCode.PARTLY;
  }

  private String quoted(String file) {
    return LocalText.quoted(file).in(console.language());
  }
}
