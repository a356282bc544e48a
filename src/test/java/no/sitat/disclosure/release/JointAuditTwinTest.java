package no.sitat.disclosure.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.disclosure.audit.Enumeration;
import no.sitat.disclosure.release.People.Grouping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Several tables against a reader who lists all numbers that agree with every one of them.
class JointAuditTwinTest {
  private static final long SEED = Seed.of(JointAuditTwinTest.class, 20261128L);

  @Test
  void whatTheReaderFindsOutIsTold() {
    judgeAll(0, 400);
  }

  @Test
  @Tag("slow")
  void whatTheReaderFindsOutOfThreeThousandLedgersIsTold() {
    judgeAll(400, 3400);
  }

  private static void judgeAll(int from, int to) {
    var judged = new TreeMap<String, Integer>();
    for (int round = from; round < to; round++) {
      var random = new Random((SEED + round) * 7919);
      var tables = draw(random);
      var verdict = JointAudit.of(tables, People.THRESHOLD, RowOrder.UNKNOWN);
      judged.merge("" + verdict.answer(), 1, Integer::sum);
      for (var secret : secrets(tables)) {
        judged.merge("found by listing", 1, Integer::sum);
        assertTrue(
            verdict.findings().stream().anyMatch(finding -> isOf(finding, secret)),
            () -> secret + " is not in " + verdict.findings());
      }
      soundness(tables, verdict, "seed " + (SEED + round));
    }
    System.out.println("JointAuditTwinTest seed " + SEED + ": " + judged);
  }

  private static boolean isOf(JointFinding finding, Secret secret) {
    return finding.row().equals(secret.row())
        && group(finding.population()).equals(group(secret.population()))
        && finding.range().lower() == secret.value()
        && finding.range().upper() == secret.value();
  }

  /// Under another filter they may be the same people, who are told of once.
  private static String group(String population) {
    return population.split(" \\[", -1)[0];
  }

  /// A withheld number of few people that is the same in everything that agrees.
  private record Secret(String row, String population, long value) {}

  private static List<ReleasedTable> draw(Random random) {
    var countries = new ArrayList<String>();
    int groups = 2 + random.nextInt(2);
    int size = 14 + random.nextInt(30);
    for (int person = 0; person < size; person++) {
      countries.add("country " + random.nextInt(groups));
    }
    var theme = new BitSet();
    double chance = 0.15 + random.nextDouble() * 0.6;
    for (int person = 0; person < size; person++) {
      theme.set(person, random.nextDouble() < chance);
    }
    var people = new People(countries, theme);
    var tables = new ArrayList<ReleasedTable>();
    tables.add(people.table("Table 0", "", _ -> true));
    for (int table = 1; table < 2 + random.nextInt(2); table++) {
      int first = random.nextInt(4) * random.nextInt(5);
      var filter = first == 0 ? "" : "later than " + first;
      var title = "Table " + table;
      tables.add(
          switch (random.nextInt(4)) {
            case 0, 1 -> people.table(title, filter, person -> person >= first);
            case 2 -> people.whole(title, filter, person -> person >= first);
            default -> people.table(title, filter, person -> person >= first, REGIONS);
          });
    }
    return tables;
  }

  /// Of two or three countries the last is a region of its own.
  private static final Grouping REGIONS =
      new Grouping("country@region", country -> country.endsWith("2") ? "south" : "north");

  /// Every cell of every table is an unknown of its own; what is told of them: the sums of each
  /// table, no more with the theme than there are, and the same or fewer in a part.
  private static List<Secret> secrets(List<ReleasedTable> tables) {
    var cells = new ArrayList<ReleasedCell>();
    var starts = new ArrayList<Integer>();
    for (var table : tables) {
      starts.add(cells.size());
      cells.addAll(table.cells());
    }
    var counts = cells.stream().mapToLong(ReleasedCell::count).toArray();
    var twin = new Enumeration(counts, 60);
    var withheld = new BitSet();
    for (int cell = 0; cell < counts.length; cell++) {
      withheld.set(cell, !cells.get(cell).isShown());
    }
    for (int one = 0; one < tables.size(); one++) {
      relate(twin, tables.get(one), starts.get(one));
      for (int two = 0; two < tables.size(); two++) {
        if (one != two) {
          var pair = new Pair(tables.get(one), starts.get(one), tables.get(two), starts.get(two));
          link(twin, pair);
          rollUp(twin, pair);
        }
      }
    }
    var listed = twin.ranges(withheld);
    var ranges = listed.orElse(new long[0][]);
    var secrets = new ArrayList<Secret>();
    for (int one = 0; listed.isPresent() && one < tables.size(); one++) {
      var table = tables.get(one);
      int width = table.columns().size();
      for (int cell = 0; cell < table.cells().size(); cell++) {
        var range = ranges[starts.get(one) + cell];
        long count = table.cells().get(cell).count();
        if (withheld.get(starts.get(one) + cell)
            && range[0] == range[1]
            && count > 0
            && count < People.THRESHOLD) {
          secrets.add(
              new Secret(
                  table.rows().get(cell / width).key(),
                  table.columns().get(cell % width).words(),
                  count));
        }
      }
    }
    return secrets;
  }

  private static void relate(Enumeration twin, ReleasedTable table, int start) {
    int width = table.columns().size();
    for (int row = 0; row < 2; row++) {
      var parts = new int[width - 1];
      for (int column = 0; column < parts.length; column++) {
        parts[column] = start + row * width + column;
      }
      if (width > 1) {
        twin.sum(start + row * width + width - 1, parts);
      }
    }
    for (int column = 0; column < width; column++) {
      twin.atMost(start + width + column, start + column);
    }
  }

  private record Pair(ReleasedTable one, int oneStart, ReleasedTable two, int twoStart) {}

  private static void link(Enumeration twin, Pair pair) {
    for (int part = 0; part < pair.one().cells().size(); part++) {
      for (int whole = 0; whole < pair.two().cells().size(); whole++) {
        int width = pair.one().columns().size();
        int otherWidth = pair.two().columns().size();
        var population = pair.one().columns().get(part % width);
        var other = pair.two().columns().get(whole % otherWidth);
        var rest = (BitSet) population.people().orElseThrow().clone();
        rest.andNot(other.people().orElseThrow());
        if (part / width == whole / otherWidth
            && population.groups().entrySet().containsAll(other.groups().entrySet())
            && rest.isEmpty()) {
          twin.atMost(pair.oneStart() + part, pair.twoStart() + whole);
        }
      }
    }
  }

  /// The countries of a region add up to it.
  private static void rollUp(Enumeration twin, Pair pair) {
    int width = pair.one().columns().size();
    int otherWidth = pair.two().columns().size();
    for (int whole = 0; whole < pair.two().cells().size(); whole++) {
      var region = pair.two().columns().get(whole % otherWidth);
      int row = whole / otherWidth;
      var name = region.groups().get(REGIONS.variable());
      var parts =
          IntStream.range(0, width)
              .filter(column -> {
                var country = pair.one().columns().get(column);
                return country.filter().equals(region.filter())
                    && country.groups().containsKey("country")
                    && REGIONS.of().apply(country.groups().get("country")).equals(name);
              })
              .map(column -> pair.oneStart() + row * width + column)
              .toArray();
      if (parts.length > 0) {
        twin.sum(pair.twoStart() + whole, parts);
      }
    }
  }

  /// What is told is true.
  private static void soundness(List<ReleasedTable> tables, JointVerdict verdict, String seed) {
    for (var finding : verdict.findings()) {
      assertTrue(
          finding.range().lower() >= 0 && finding.range().lower() < People.THRESHOLD,
          () -> seed + " " + finding);
      assertTrue(
          tables.stream().map(ReleasedTable::title).toList().containsAll(finding.tables()), seed);
    }
  }
}
