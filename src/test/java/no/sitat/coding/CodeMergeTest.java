package no.sitat.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.coding.CodeMerge.Counts;
import no.sitat.coding.CodeMerge.Joined;
import no.sitat.coding.CodeMerge.Layer;
import no.sitat.coding.CodeMerge.Use;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class CodeMergeTest {
  private static Layer layer(int coder, String direction) {
    return new Layer(1, 1, coder, Optional.of(direction), "–");
  }

  private static Use use(int id, int start, int end, boolean moves) {
    return new Use(id, layer(1, "push"), new Span(start, end), 1, "", moves);
  }

  @Test
  void stretchesOfBothCodesThatOverlapBecomeOneOverBoth() {
    var merge = CodeMerge.of(List.of(use(1, 0, 10, true), use(2, 5, 20, false)));
    assertEquals(
        List.of(
            new Joined(use(2, 5, 20, false), new Span(0, 20), 1, "", List.of(use(1, 0, 10, true)))),
        merge.joined());
    assertEquals(List.of(), merge.moved());
    assertEquals(new Counts(0, 1, 0, 0), merge.counts());
  }

  @Test
  void stretchesThatTouchAreJoinedAndStretchesApartAreNot() {
    var touching = CodeMerge.of(List.of(use(1, 0, 5, true), use(2, 5, 9, false)));
    assertEquals(new Counts(0, 1, 0, 0), touching.counts());
    var apart = CodeMerge.of(List.of(use(1, 0, 5, true), use(2, 6, 9, false)));
    assertEquals(new Counts(1, 0, 0, 0), apart.counts());
  }

  @Test
  void aCodingThatStandsThereAlreadyIsNotDoubled() {
    var merge = CodeMerge.of(List.of(use(1, 0, 5, true), use(2, 0, 5, false)));
    assertEquals(new Counts(0, 0, 1, 0), merge.counts());
    assertEquals(new Span(0, 5), merge.joined().getFirst().span());
  }

  @Test
  void otherDirectionsAndOtherCodersStayApart() {
    var push = use(1, 0, 5, true);
    var pull = new Use(2, layer(1, "pull"), new Span(0, 5), 1, "", false);
    var other = new Use(3, layer(2, "push"), new Span(0, 5), 1, "", false);
    assertEquals(List.of(push), CodeMerge.of(List.of(push, pull, other)).moved());
  }

  @Test
  void codingsOfOneCodeThatLieOverEachOtherAreLeftToTheirCoder() {
    var merge =
        CodeMerge.of(List.of(use(1, 0, 5, true), use(2, 3, 9, true), use(3, 20, 30, false)));
    assertEquals(new Counts(2, 0, 0, 0), merge.counts());
  }

  @Test
  void oneCodingCanBringTwoOfTheOtherCodeTogether() {
    var merge =
        CodeMerge.of(List.of(use(1, 4, 8, true), use(2, 0, 5, false), use(3, 7, 12, false)));
    assertEquals(new Counts(0, 1, 0, 1), merge.counts());
    assertEquals(new Span(0, 12), merge.joined().getFirst().span());
    assertEquals(2, merge.joined().getFirst().kept().id());
  }

  @Test
  void memosAreKeptAndTheOldestEditionToo() {
    var first = new Use(1, layer(1, "push"), new Span(0, 5), 9, "én", true);
    var second = new Use(2, layer(1, "push"), new Span(2, 8), 3, "to", false);
    var third = new Use(3, layer(1, "push"), new Span(4, 9), 2, "én", false);
    var joined = CodeMerge.of(List.of(first, second, third)).joined().getFirst();
    assertEquals("én\n\nto", joined.memo());
    assertEquals(2, joined.edition());
  }

  /// What is said where, by whom, in which direction: the twin that knows nothing of joining.
  private static Set<String> said(List<Use> uses) {
    var said = new TreeSet<String>();
    for (var use : uses) {
      IntStream.range(use.span().start(), use.span().end())
          .forEach(at -> said.add(use.layer() + " " + at));
    }
    return said;
  }

  private static List<Use> after(List<Use> before, CodeMerge merge) {
    var after = new ArrayList<>(before.stream().filter(use -> !use.moves()).toList());
    after.addAll(merge.moved());
    for (var joined : merge.joined()) {
      after.removeAll(joined.dropped());
      after.remove(joined.kept());
      var kept = joined.kept();
      after.add(
          new Use(kept.id(), kept.layer(), joined.span(), joined.edition(), joined.memo(), false));
    }
    return after;
  }

  @Test
  void nothingIsLostNothingIsAddedAndNothingIsCountedTwice() {
    var random = new Random(Seed.fresh(CodeMergeTest.class));
    for (int round = 0; round < 3000; round++) {
      var before = randomUses(random);
      var merge = CodeMerge.of(before);
      var after = after(before, merge);
      assertEquals(said(before), said(after));
      assertEquals(List.of(), doubled(before, after));
      var counts = merge.counts();
      assertEquals(
          before.stream().filter(Use::moves).count(),
          counts.moved() + counts.joined() + counts.identical());
      assertEquals(
          after.size(),
          before.stream().filter(use -> !use.moves()).count() - counts.absorbed() + counts.moved());
      for (var use : before) {
        assertEquals(
            1,
            after.stream()
                .filter(each ->
                    each.layer().equals(use.layer())
                        && each.span().contains(use.span())
                        && each.memo().contains(use.memo()))
                .limit(1)
                .count());
      }
    }
  }

  private static List<Use> randomUses(Random random) {
    var uses = new ArrayList<Use>();
    int count = random.nextInt(14);
    for (int id = 1; id <= count; id++) {
      var direction = random.nextBoolean() ? "push" : "pull";
      var layer =
          new Layer(1 + random.nextInt(2), 1, 1 + random.nextInt(2), Optional.of(direction), "–");
      int start = random.nextInt(40);
      var span = new Span(start, start + 1 + random.nextInt(8));
      uses.add(new Use(id, layer, span, 1 + random.nextInt(3), "m" + id, random.nextBoolean()));
    }
    return uses;
  }

  /// Pairs that lie over each other afterwards and were of different codes before.
  private static List<String> doubled(List<Use> before, List<Use> after) {
    var moving = before.stream().filter(Use::moves).map(Use::id).toList();
    var doubled = new ArrayList<String>();
    for (var one : after) {
      for (var other : after) {
        boolean lies =
            one.id() < other.id()
                && one.layer().equals(other.layer())
                && one.span().overlaps(other.span());
        if (lies && moving.contains(one.id()) != moving.contains(other.id())) {
          doubled.add(one + " and " + other);
        }
      }
    }
    return doubled;
  }
}
