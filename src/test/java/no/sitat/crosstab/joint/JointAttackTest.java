package no.sitat.crosstab.joint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.crosstab.RandomStudy;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// Joint displays of two themes, one in the other, against a reader who lists all counts of people
/// that agree with what is shown: in each group who is in it, has the wider theme, the narrower.
class JointAttackTest {
  private static final long SEED = Seed.of(JointAttackTest.class, 20261129L);
  private static final int STUDIES = 300;
  private static final String ALL = "";

  @Test
  void noFewPeopleAreKnownOfTwoThemesOneInTheOther() {
    int attacked = 0;
    int shown = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var lower = nested(drawn);
      if (lower.isEmpty()) {
        continue;
      }
      var rows = rows(random, drawn, lower.get());
      int threshold = 2 + random.nextInt(2);
      var counts = JointCounts.of(drawn.study(), rows, OptionalInt.of(threshold), Watch.patient());
      var reader = new Reader(groups(drawn), lower.get().id());
      rows.forEach(row -> reader.read(row, counts.of(row).orElseThrow()));
      shown += reader.known.size();
      for (var found : reader.found()) {
        boolean isSmall = found.number() > 0 && found.number() < threshold;
        assertFalse(isSmall, "round " + round + ": " + found + reader.known + threshold);
      }
      attacked++;
    }
    assertTrue(attacked > 100 && shown > 300, attacked + " displays, " + shown + " numbers");
  }

  private static Optional<Code> nested(RandomStudy drawn) {
    return drawn.study().codebook().codes().stream()
        .filter(code -> code.parent().isPresent())
        .findFirst();
  }

  private static List<String> groups(RandomStudy drawn) {
    var groups = new TreeSet<String>();
    drawn
        .study()
        .respondents()
        .respondents()
        .forEach(
            each -> groups.add(drawn.study().respondents().group(each.id(), "sex").orElseThrow()));
    return List.copyOf(groups);
  }

  private static List<JointRow> rows(Random random, RandomStudy drawn, Code lower) {
    var asked = new ArrayList<Optional<RegistryGroup>>();
    asked.add(Optional.empty());
    groups(drawn).forEach(group -> asked.add(Optional.of(new RegistryGroup("sex", group))));
    var rows = new ArrayList<JointRow>();
    for (var group : asked) {
      for (int theme : List.of(lower.id(), lower.parent().getAsInt())) {
        if (random.nextInt(6) > 0) {
          int id = rows.size() + 1;
          rows.add(new JointRow(id, id, JointEntry.EMPTY.of(OptionalInt.of(theme), group)));
        }
      }
    }
    return rows;
  }

  /// A number a reader knows for certain.
  private record Known(String group, String what, long number) {}

  /// In the group, with the wider theme, with the narrower.
  private record Triple(int base, int upper, int lower) {
    Triple plus(Triple other) {
      return new Triple(base + other.base, upper + other.upper, lower + other.lower);
    }

    int quantity(int number) {
      return switch (number) {
        case 0 -> base;
        case 1 -> upper;
        case 2 -> lower;
        case 3 -> base - upper;
        case 4 -> base - lower;
        default -> upper - lower;
      };
    }
  }

  private static final class Reader {
    private static final List<String> QUANTITIES =
        List.of("base", "upper", "lower", "not upper", "not lower", "upper without lower");

    /// More people than any group has: a number that is not shown may be as large.
    private static final int MOST = 12;

    private final List<String> groups;
    private final int theme;
    private final Map<List<Object>, Integer> known = new HashMap<>();

    Reader(List<String> groups, int theme) {
      this.groups = groups;
      this.theme = theme;
    }

    void read(JointRow row, JointCount count) {
      var group = row.entry().group().map(RegistryGroup::value).orElse(ALL);
      int place = row.entry().theme().orElseThrow() == theme ? 2 : 1;
      count.base().ifPresent(number -> known.put(List.of(group, 0), (int) number));
      count.count().ifPresent(number -> known.put(List.of(group, place), (int) number));
    }

    private boolean agrees(String group, Triple triple) {
      for (int place = 0; place < 3; place++) {
        var number = known.get(List.of(group, place));
        if (number != null && number != triple.quantity(place)) {
          return false;
        }
      }
      return true;
    }

    private List<Triple> triples(String group) {
      var triples = new ArrayList<Triple>();
      for (int base = 0; base <= MOST; base++) {
        for (int upper = 0; upper <= base; upper++) {
          for (int lower = 0; lower <= upper; lower++) {
            var triple = new Triple(base, upper, lower);
            if (agrees(group, triple)) {
              triples.add(triple);
            }
          }
        }
      }
      return triples;
    }

    List<Known> found() {
      var found = new ArrayList<Known>();
      for (int at = 0; at < groups.size(); at++) {
        var possible = new HashSet<Triple>();
        var others = others(at);
        for (var mine : triples(groups.get(at))) {
          if (others.stream().anyMatch(rest -> agrees(ALL, rest.plus(mine)))) {
            possible.add(mine);
          }
        }
        add(found, groups.get(at), possible);
      }
      var everybody = new HashSet<Triple>();
      others(-1).stream().filter(sum -> agrees(ALL, sum)).forEach(everybody::add);
      add(found, "everybody", everybody);
      return found;
    }

    /// What all groups but one can come to.
    private Set<Triple> others(int without) {
      Set<Triple> sums = Set.of(new Triple(0, 0, 0));
      for (int at = 0; at < groups.size(); at++) {
        if (at != without) {
          var next = new HashSet<Triple>();
          for (var sum : sums) {
            for (var more : triples(groups.get(at))) {
              var both = sum.plus(more);
              if (both.base() <= MOST) {
                next.add(both);
              }
            }
          }
          sums = next;
        }
      }
      return sums;
    }

    private static void add(List<Known> found, String group, Set<Triple> possible) {
      for (int number = 0; number < QUANTITIES.size(); number++) {
        int each = number;
        var values = possible.stream().mapToInt(triple -> triple.quantity(each)).distinct();
        var all = values.toArray();
        if (all.length == 1) {
          found.add(new Known(group, QUANTITIES.get(number), Arrays.stream(all).sum()));
        }
      }
    }
  }
}
