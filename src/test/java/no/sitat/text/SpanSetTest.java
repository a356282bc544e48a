package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class SpanSetTest {
  private static final long SEED = Seed.of(SpanSetTest.class, 20260101L);
  private static final int LENGTH = 40;

  @Test
  void touchingSpansBecomeOne() {
    assertEquals(
        List.of(new Span(1, 5), new Span(7, 8)),
        SpanSet.of(new Span(3, 5), new Span(1, 3), new Span(7, 8), new Span(6, 6)).spans());
  }

  /// The twin keeps one bit for each position.
  @Test
  void theAlgebraAgreesWithOneBitForEachPosition() {
    var random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      var a = spans(random);
      var b = spans(random);
      var one = SpanSet.of(a);
      var other = SpanSet.of(b);
      assertEquals(bits(a, b, BitSet::or), bits(one.union(other)), () -> a + " or " + b);
      assertEquals(bits(a, b, BitSet::and), bits(one.intersection(other)), () -> a + " and " + b);
      assertEquals(bits(a, b, BitSet::andNot), bits(one.minus(other)), () -> a + " minus " + b);
      var probe = spans(random).getFirst();
      assertEquals(
          bits(a, List.of(probe), BitSet::and).cardinality() > 0,
          one.overlaps(probe),
          () -> a + " overlaps " + probe);
    }
  }

  private static List<Span> spans(Random random) {
    var spans = new ArrayList<Span>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(LENGTH);
      spans.add(new Span(start, start + random.nextInt(LENGTH - start)));
    }
    return spans;
  }

  private interface Operation {
    void apply(BitSet left, BitSet right);
  }

  private static BitSet bits(List<Span> a, List<Span> b, Operation operation) {
    var left = bits(a);
    operation.apply(left, bits(b));
    return left;
  }

  private static BitSet bits(SpanSet set) {
    return bits(set.spans());
  }

  private static BitSet bits(List<Span> spans) {
    var bits = new BitSet();
    spans.forEach(span -> bits.set(span.start(), span.end()));
    return bits;
  }
}
