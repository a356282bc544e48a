package no.sitat.crosstab;

import java.util.Arrays;
import no.sitat.coding.CodingTable;

/// The respondents of codings, laid side by side by the place that a coding counts at: a theme, or
/// a theme in one direction.
///
/// The coding table is in the order of documents. To set bits of hundreds of sets in that order is
/// to write here and there in tens of megabytes; a counting sort by place lets each set be filled
/// by itself. Whoever has several codings at a place stands there as often.
public final class PeopleByPlace {
  /// The place of a coding that does not count.
  public static final int NOWHERE = -1;

  private final int people;
  private final int[] ends;
  private final int[] respondents;

  /// Where the codings of a block count.
  @FunctionalInterface
  public interface Rule {
    /// Writes the place of each row of the block, or [#NOWHERE].
    void write(CodingTable.Block block, int[] placeOf);
  }

  /// @param places how many there are
  /// @param people how many ids of respondents there are; codings of others are left out
  public PeopleByPlace(CodingTable codings, int places, int people, Rule rule) {
    this.people = people;
    var placesOf = codings.blocks().stream().map(block -> placesOf(block, rule)).toList();
    ends = new int[places + 1];
    for (var placeOf : placesOf) {
      for (int place : placeOf) {
        ends[place + 1]++;
      }
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    respondents = new int[ends[places]];
    var next = starts();
    for (int at = 0; at < placesOf.size(); at++) {
      gather(placesOf.get(at), codings.blocks().get(at).respondent, next);
    }
  }

  private static int[] placesOf(CodingTable.Block block, Rule rule) {
    var placeOf = new int[block.size()];
    rule.write(block, placeOf);
    return placeOf;
  }

  private int[] starts() {
    var starts = new int[ends.length];
    System.arraycopy(ends, 0, starts, 1, ends.length - 1);
    return starts;
  }

  private void gather(int[] placeOf, int[] respondentOf, int[] next) {
    for (int row = 0; row < placeOf.length; row++) {
      respondents[next[placeOf[row] + 1]++] = respondentOf[row];
    }
  }

  /// Sets the bits of the respondents of a place.
  ///
  /// @param set a bit for each respondent
  public void addTo(long[] set, int place) {
    for (int at = ends[place]; at < ends[place + 1]; at++) {
      int respondent = respondents[at];
      if (respondent < people) {
        set[respondent >> 6] |= 1L << respondent;
      }
    }
  }

  /// Adds the people of one set to another, a bit for each respondent.
  public static void join(long[] into, long[] from) {
    for (int word = 0; word < into.length; word++) {
      into[word] |= from[word];
    }
  }

  /// Whether nobody is there.
  public boolean isEmpty(int place) {
    return ends[place] == ends[place + 1];
  }
}
