package no.sitat.project.releases;

import java.util.Optional;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedTable;

/// A line to add to the ledger.
///
/// @param source `crosstab` or `paper`
/// @param asked rows, columns, unit and query as they were asked for
/// @param revision of the project it was counted from; 0 for a paper
/// @param verdict what was said of it
/// @param reason why it leaves all the same
public record ReleaseDraft(
    ReleasedTable table,
    String source,
    String asked,
    long revision,
    Answer verdict,
    Optional<String> reason) {}
