package no.sitat.crosstab.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is shown of a table of asked and said, and what is not.
class AskedTableTest {
  private static final List<String> GROUPS = List.of("Arbeid", "Flukt", "Studier");

  /// Columns: said when asked, said elsewhere, asked and not said, said unasked, never asked.
  private static List<String> drawn(OptionalInt threshold, long[]... groups) {
    var people = new long[Standing.values().length][groups.length];
    for (int group = 0; group < groups.length; group++) {
      for (int standing = 0; standing < people.length; standing++) {
        people[standing][group] = groups[group][standing];
      }
    }
    var drawing =
        new AskedDrawing(new AskedCounts(GROUPS.subList(0, groups.length), people), threshold);
    var lines = new ArrayList<String>();
    for (var row : AskedRow.ALL) {
      lines.add(
          row.key()
              + " "
              + drawing.cells(row).stream()
                  .map(cell -> cell.count().isPresent() ? "" + cell.count().getAsLong() : ":")
                  .collect(Collectors.joining(" ")));
    }
    return lines;
  }

  @Test
  void linesOfSeveralStandingsAreTheirSums() {
    assertEquals(
        List.of(
            "asked 18 20 38",
            "said-when-asked 5 6 11",
            "said-elsewhere 6 7 13",
            "asked-not-said 7 7 14",
            "not-asked 17 11 28",
            "said-unasked 8 5 13",
            "never-asked 9 6 15",
            "said 19 18 37"),
        drawn(OptionalInt.of(5), new long[] {5, 6, 7, 8, 9}, new long[] {6, 7, 7, 5, 6}));
  }

  @Test
  void aSmallStandingTakesTheLinesWithItThatWouldGiveItBack() {
    var lines = drawn(OptionalInt.of(5), new long[] {2, 9, 9, 9, 9}, new long[] {9, 9, 9, 9, 9});
    assertEquals(
        List.of("asked 20 27 47", "said-when-asked : : 11", "said-elsewhere : : 18"),
        lines.subList(0, 3));
  }

  @Test
  void withoutAThresholdEverythingIsShown() {
    assertEquals(
        "said-when-asked 2 9 11",
        drawn(OptionalInt.empty(), new long[] {2, 9, 9, 9, 9}, new long[] {9, 9, 9, 9, 9}).get(1));
  }
}
