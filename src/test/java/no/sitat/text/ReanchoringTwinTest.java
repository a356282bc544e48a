package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.text.TextChange.Replaced;
import org.junit.jupiter.api.Test;

/// Places carried through trees of corrections, beside a twin that gives every character an
/// identity which it keeps as long as it is not replaced.
///
/// The twin knows nothing of offsets: it looks where the characters of a coding are now.
class ReanchoringTwinTest {
  private static final int TREES = 1500;
  private static final int VERSIONS = 7;
  private static final int CODINGS = 12;

  private Random random = new Random(0);
  private int identities;
  private final Map<Anchor, Integer> outcomes = new EnumMap<>(Anchor.class);

  /// @param characters their identities, in order
  private record Version(int number, int from, List<Integer> characters, TextChange change) {}

  @Test
  void noCodingIsLostAndEverySilentMoveIsOnTheSameCharacters() {
    long seed = Seed.fresh(ReanchoringTwinTest.class);
    random = new Random(seed);
    int places = 0;
    for (int tree = 0; tree < TREES; tree++) {
      var versions = versions();
      var lineage =
          new TextLineage(
              versions.stream()
                  .skip(1)
                  .map(each -> new TextLineage.Step(each.number(), each.from(), each.change()))
                  .toList());
      for (var from : versions) {
        for (int i = 0; i < CODINGS && !from.characters().isEmpty(); i++) {
          var span = span(from.characters().size());
          for (var to : versions) {
            check(lineage, span, from, to, "tree " + tree);
            places++;
          }
        }
      }
    }
    System.out.println("places carried: " + places + ", outcomes: " + outcomes);
    assertTrue(places > 100_000, "places " + places);
  }

  private List<Version> versions() {
    var versions = new ArrayList<Version>();
    versions.add(new Version(1, 0, fresh(1 + random.nextInt(60)), TextChange.NONE));
    for (int number = 2; number <= VERSIONS; number++) {
      var from = versions.get(random.nextInt(3) == 0 ? random.nextInt(number - 1) : number - 2);
      versions.add(corrected(number, from));
    }
    return versions;
  }

  private List<Integer> fresh(int count) {
    return IntStream.range(0, count).map(_ -> identities++).boxed().toList();
  }

  private Version corrected(int number, Version from) {
    var now = new ArrayList<Integer>();
    var stretches = new ArrayList<Replaced>();
    int at = 0;
    for (int edits = random.nextInt(5); edits > 0 && at <= from.characters().size(); edits--) {
      int start = at + random.nextInt(Math.min(12, from.characters().size() - at + 1));
      int length = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
      int end = Math.min(from.characters().size(), start + length);
      int added = random.nextInt(3) == 0 ? 0 : random.nextInt(7);
      now.addAll(from.characters().subList(at, start));
      now.addAll(fresh(added));
      stretches.add(new Replaced(new Span(start, end), added));
      at = end;
    }
    now.addAll(from.characters().subList(at, from.characters().size()));
    var change = TextChange.of(stretches);
    assertEquals(change, TextChange.unpack(change.pack()));
    assertEquals(change, change.inverse().inverse());
    assertEquals(now.size() - from.characters().size(), change.growth());
    return new Version(number, from.number(), now, change);
  }

  private Span span(int length) {
    int start = random.nextInt(length);
    return new Span(start, start + 1 + random.nextInt(Math.min(20, length - start)));
  }

  private void check(TextLineage lineage, Span span, Version from, Version to, String where) {
    var carried = lineage.carry(span, from.number(), to.number());
    var what = where + ": " + span + " from " + from.number() + " to " + to.number();
    var coded = from.characters().subList(span.start(), span.end());
    var left = to.characters().stream().filter(coded::contains).toList();
    outcomes.merge(carried.anchor(), 1, Integer::sum);
    var sameWords = together(to.characters(), coded);
    boolean silent = carried.anchor() == Anchor.KEPT || carried.anchor() == Anchor.MOVED;
    if (sameWords.isPresent() && from.number() == to.number()) {
      assertEquals(Carried.kept(span), carried, what);
    }
    if (silent) {
      assertEquals(sameWords, carried.place(), what + ", said to have the same characters");
      assertEquals(carried.anchor() == Anchor.KEPT, carried.place().get().equals(span), what);
    }
    if (from.from() == to.number() || to.from() == from.number()) {
      assertEquals(sameWords.isPresent(), silent, what + ", one change");
    }
    if (carried.place().isEmpty()) {
      assertEquals(Anchor.REVIEW, carried.anchor(), what);
      return;
    }
    var there = to.characters().subList(carried.place().get().start(), carried.place().get().end());
    assertTrue(there.containsAll(left), what + ", all that is left lies in the place");
    assertEquals(Set.of(), others(from, coded, there), what + ", and nothing from outside it");
    if (2 * left.size() < coded.size()) {
      assertEquals(Anchor.REVIEW, carried.anchor(), what + ", most of it gone");
    }
  }

  /// Where the characters stand together with nothing between them.
  private static Optional<Span> together(List<Integer> text, List<Integer> characters) {
    int start = text.indexOf(characters.getFirst());
    int end = start + characters.size();
    return start >= 0 && end <= text.size() && text.subList(start, end).equals(characters)
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static Set<Integer> others(Version from, List<Integer> coded, List<Integer> there) {
    var others = new HashSet<>(from.characters());
    coded.forEach(others::remove);
    others.retainAll(new HashSet<>(there));
    return others;
  }
}
