package no.sitat.crosstab;

import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.PeopleBeneath;

/// The counts of a crosstab before protection.
///
/// @param counts `[node][column]`; the last column is all of them together
/// @param people how many people stand behind them; empty when the counts are of people
@SuppressWarnings("ArrayRecordComponent")
record RawCounts(long[][] counts, Optional<PeopleBeneath> people) {
  static RawCounts of(Study study, CrosstabRequest request, ColumnGroups columns, RowTree rows) {
    var selector = new RowSelector(study, request.filter(), columns, rows);
    return switch (request.unit()) {
      case RESPONDENTS -> new RespondentCount(columns, rows).of(study.codings(), selector);
      case DOCUMENTS -> new DocumentCount(columns, rows).of(study, selector);
      case SEGMENTS -> new SegmentCount(columns, rows).of(study, selector);
      case WORDS -> new WordCount(columns, rows).of(study, selector);
    };
  }

  CountTable table(RowTree rows) {
    return people.isPresent()
        ? CountTable.ofThings(rows.parents(), RowTree.ANY, counts, people.get())
        : CountTable.ofPeople(rows.parents(), RowTree.ANY, counts);
  }
}
