package no.sitat.crosstab.saturation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.RandomStudy;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.stats.saturation.Saturation;
import org.junit.jupiter.api.Test;

/// Curves against the definition, read respondent by respondent and coding by coding.
class SaturationTwinTest {
  private static final long SEED = Seed.of(SaturationTwinTest.class, 20261129L);
  private static final int STUDIES = 600;

  @Test
  void everyCurveFindsWhatReadingEverybodyInOrderFinds() {
    int found = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(random, drawn);
      var twin = new Twin(drawn, request).curves();
      var table = CountedSaturation.of(drawn.study(), request).table();
      assertEquals(twin, curves(table), "round " + round);
      found += requireNonNull(twin.get(CrosstabColumn.ALL)).size() > 3 ? 1 : 0;
    }
    assertTrue(found > 100, found + " studies with more than three respondents heard");
  }

  @Test
  void noGroupUnderTheThresholdIsShownOrCanBeWorkedOut() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var some = request(random, drawn);
      var open =
          new SaturationRequest(
              drawn.study().codebook().codes(),
              some.by(),
              some.filter(),
              OptionalInt.empty(),
              some.measure());
      int threshold = 2 + random.nextInt(3);
      var guarded =
          new SaturationRequest(
              open.codes(), open.by(), open.filter(), OptionalInt.of(threshold), open.measure());
      var sizes = curves(CountedSaturation.of(drawn.study(), open).table());
      var counted = CountedSaturation.of(drawn.study(), guarded);
      check(counted.table(), sizes, threshold, "round " + round);
      checkRelease(counted, sizes, threshold);
    }
  }

  private static void check(
      SaturationTable table, Map<String, List<Integer>> sizes, int threshold, String round) {
    int hidden = 0;
    boolean everybody = false;
    for (var group : table.groups()) {
      int people = requireNonNull(sizes.get(group.label())).size();
      boolean shown = group.curve().isPresent();
      assertEquals(!group.status().isHidden(), shown, round);
      assertTrue(!shown || people == 0 || people >= threshold, round + " shows " + group.label());
      boolean all = group.label().equals(CrosstabColumn.ALL);
      everybody |= all && shown;
      hidden += !all && !shown ? 1 : 0;
    }
    boolean small =
        table.groups().stream().anyMatch(each -> each.status() == SuppressionStatus.PRIMARY);
    assertTrue(!small || !everybody || hidden != 1, round + ": one group is what is left over");
  }

  /// The ledger is told the sizes of all groups, and which of them stood in the file.
  private static void checkRelease(
      CountedSaturation counted, Map<String, List<Integer>> sizes, int threshold) {
    var label = new CrosstabRelease.Label("curves", LocalDate.EPOCH, "sex=K", "");
    var released = counted.release(label);
    var groups = counted.table().groups();
    assertEquals(groups.size(), released.columns().size());
    assertEquals(threshold, released.threshold());
    for (int at = 0; at < groups.size(); at++) {
      var group = groups.get((at + 1) % groups.size());
      var cell = released.cell(0, at);
      var population = released.columns().get(at);
      assertEquals(requireNonNull(sizes.get(group.label())).size(), cell.count());
      assertEquals(cell.count(), population.people().orElseThrow().cardinality());
      assertEquals(group.curve().isPresent(), cell.isShown());
      assertEquals("sex=K (heard)", population.filter());
      assertEquals(at < groups.size() - 1, population.groups().containsValue(group.label()));
    }
  }

  private static SaturationRequest request(Random random, RandomStudy drawn) {
    var codes = new ArrayList<>(drawn.study().codebook().codes());
    codes.removeIf(code -> codes.size() > 1 && random.nextInt(4) == 0);
    var filter =
        new CodingFilter(
            random.nextBoolean() ? Optional.empty() : Optional.of(drawn.selection()),
            random.nextBoolean() ? Optional.empty() : Optional.of("pull"),
            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2));
    var measure = new Saturation.Measure(1 + random.nextInt(3), 1 + random.nextInt(2), 0.05);
    return new SaturationRequest(codes, Optional.of("sex"), filter, OptionalInt.empty(), measure);
  }

  private static Map<String, List<Integer>> curves(SaturationTable table) {
    var curves = new TreeMap<String, List<Integer>>();
    for (var group : table.groups()) {
      curves.put(
          group.label(),
          group.curve().orElseThrow().points().stream().map(point -> point.found()).toList());
    }
    return curves;
  }

  private record Twin(RandomStudy drawn, SaturationRequest request) {
    Map<String, List<Integer>> curves() {
      var said = new LinkedHashMap<Integer, Set<Integer>>();
      for (var document : drawn.study().corpus().documents()) {
        for (var turn : document.turns()) {
          if (turn.respondent() != Turn.NOBODY && counts(document, turn)) {
            said.computeIfAbsent(turn.respondent(), _ -> new TreeSet<>())
                .addAll(in(document, turn));
          }
        }
      }
      var curves = new TreeMap<String, List<Integer>>();
      curves.put(CrosstabColumn.ALL, new ArrayList<>());
      var known = new TreeMap<String, Set<Integer>>();
      said.forEach((respondent, codes) -> {
        var group = drawn.study().respondents().group(respondent, "sex").orElseThrow();
        for (var label : List.of(CrosstabColumn.ALL, group)) {
          known.computeIfAbsent(label, _ -> new HashSet<>()).addAll(codes);
          curves.computeIfAbsent(label, _ -> new ArrayList<>()).add(known.get(label).size());
        }
      });
      return curves;
    }

    boolean counts(Document document, Turn turn) {
      return request
          .filter()
          .where()
          .map(all -> all.hasTurn(document.id(), turn.number()))
          .orElse(true);
    }

    Set<Integer> in(Document document, Turn turn) {
      var codes = new TreeSet<Integer>();
      for (var coding : drawn.codings()) {
        if (isMeant(coding)
            && coding.document() == document.id()
            && coding.span().start() < turn.span().end()
            && turn.span().start() < coding.span().end()) {
          nearest(coding.code()).ifPresent(codes::add);
        }
      }
      return codes;
    }

    boolean isMeant(Coding coding) {
      return request.filter().direction().map(coding.direction().orElse("")::equals).orElse(true)
          && (request.filter().coder().isEmpty()
              || request.filter().coder().getAsInt() == coding.coder());
    }

    OptionalInt nearest(int id) {
      Code code = drawn.study().codebook().code(id).orElseThrow();
      if (request.codes().contains(code)) {
        return OptionalInt.of(id);
      }
      return code.parent().isPresent() ? nearest(code.parent().getAsInt()) : OptionalInt.empty();
    }
  }
}
