package no.sitat.project.releases;

import java.time.Instant;
import java.util.Optional;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedTable;

/// A line of the ledger: a table that left the house.
///
/// @param source `crosstab`, or `paper` for one that was published before and told afterwards
/// @param asked rows, columns, unit and query as they were asked for
/// @param revision of the project it was counted from; 0 for a paper
/// @param person who let it go
/// @param verdict what was said before it left
/// @param reason why it left all the same, when the verdict was against it
/// @param withdrawal that it is no longer used; what is published stays known
public record Release(
    int id,
    ReleasedTable table,
    String source,
    String asked,
    long revision,
    String person,
    Instant released,
    Answer verdict,
    Optional<String> reason,
    Optional<Withdrawal> withdrawal) {
  private static final String PAPER = "paper";
  private static final String CROSSTAB = "crosstab";

  /// What it is a table of: `paper`, or the verb that asked for it. The ledger stores one word for
  /// all that is counted; all but crosstabs name theirs first in what was asked.
  public String kind() {
    if (source.equals(PAPER)) {
      return PAPER;
    }
    var first = asked.split(" ", 2)[0];
    return first.isEmpty() || first.startsWith("-") ? CROSSTAB : first;
  }

  /// That a release is no longer used.
  public record Withdrawal(String reason, String person, Instant withdrawn) {}
}
