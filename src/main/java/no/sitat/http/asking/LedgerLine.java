package no.sitat.http.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.project.releases.ReleaseDraft;

/// How the ledger of releases tells of what leaves today.
final class LedgerLine {
  private LedgerLine() {}

  /// @param filter which codings are counted
  static CrosstabRelease.Label label(String title, Asking.Filter filter) {
    var codings =
        Stream.of(filter.direction(), filter.coder())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    var today = LocalDate.now(ZoneId.systemDefault());
    return new CrosstabRelease.Label(title, today, filter.where().orElse(""), codings);
  }

  /// What is written into the ledger, which has one word for all that is counted: crosstab.
  ///
  /// @param asked what was asked, as a shell would write it
  /// @param revision of the project it was counted from
  /// @param reason why it leaves although the verdict is against it; blank for none
  static ReleaseDraft draft(
      ReleasedTable table, String asked, long revision, Optional<String> reason) {
    var given = reason.map(String::strip).filter(text -> !text.isEmpty());
    return new ReleaseDraft(table, "crosstab", asked, revision, Answer.SAFE, given);
  }
}
