package no.sitat.crosstab;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.PeopleBeneath;

/// The counts of a crosstab before protection.
///
/// @param counts `[node][column]`; the last column is all of them together
/// @param people how many people stand behind them; empty when the counts are of people
/// @param who by node, the respondents behind its counts in any column, by id
/// @param room by column, what no row has more than: the base, where that is of the same things
@SuppressWarnings("ArrayRecordComponent")
record RawCounts(
    long[][] counts, Optional<PeopleBeneath> people, IntFunction<BitSet> who, long[] room) {
  CountTable table(RowTree rows) {
    var fitting = counts.clone();
    fitting[RowTree.BASE] = room;
    return people.isPresent()
        ? CountTable.ofThings(rows.parents(), RowTree.ANY, fitting, people.get())
        : CountTable.ofPeople(rows.parents(), RowTree.ANY, fitting);
  }
}
