package no.sitat.crosstab;

import no.sitat.coding.Study;

/// Counts coded passages over the words of the respondents' own speech.
///
/// The base are words and the rows passages, so what a row lacks to its base is nothing anybody
/// has. Both are told beside the rate, and both are protected by the people behind them.
final class RateCount {
  private final ColumnGroups columns;
  private final UnitTally tally;

  RateCount(ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    tally = new UnitTally(columns, rows);
  }

  RawCounts of(Study study, RowSelector selector) {
    WordCount.addSpeech(tally, study, columns, selector);
    SegmentCount.addTo(tally, study, selector, RowTree.ANY);
    return tally.countsUnderOtherBase();
  }
}
