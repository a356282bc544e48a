package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.text.TextChange.Replaced;
import org.junit.jupiter.api.Test;

class TextChangeTest {
  private static TextChange change(int... parts) {
    var stretches =
        Stream.iterate(0, i -> i < parts.length, i -> i + 3)
            .map(i -> new Replaced(new Span(parts[i], parts[i + 1]), parts[i + 2]))
            .toList();
    return TextChange.of(stretches);
  }

  private static Carried at(int start, int end, Anchor anchor) {
    return new Carried(Optional.of(new Span(start, end)), anchor);
  }

  @Test
  void whatIsBehindACorrectionMovesAndWhatIsBeforeItIsKept() {
    var change = change(10, 12, 5);
    assertEquals(at(2, 8, Anchor.KEPT), change.carry(new Span(2, 8)));
    assertEquals(at(23, 33, Anchor.MOVED), change.carry(new Span(20, 30)));
  }

  @Test
  void whatIsInsertedAtABorderStaysOutside() {
    var change = change(10, 10, 3, 20, 20, 4);
    assertEquals(at(13, 23, Anchor.MOVED), change.carry(new Span(10, 20)));
    assertEquals(at(5, 10, Anchor.KEPT), change.carry(new Span(5, 10)));
    assertEquals(at(27, 32, Anchor.MOVED), change.carry(new Span(20, 25)));
  }

  @Test
  void aTypoMendedInTheFirstOrLastWordStaysInside() {
    assertEquals(at(10, 31, Anchor.CHANGED), change(25, 30, 6).carry(new Span(10, 30)));
    assertEquals(at(10, 31, Anchor.CHANGED), change(10, 15, 6).carry(new Span(10, 30)));
  }

  @Test
  void aBorderThatFellIntoWhatWasRewrittenIsToBeLookedAt() {
    assertEquals(at(10, 25, Anchor.REVIEW), change(25, 35, 6).carry(new Span(10, 30)));
    assertEquals(at(14, 29, Anchor.REVIEW), change(8, 15, 6).carry(new Span(10, 30)));
  }

  @Test
  void aPlaceThatIsGoneHasNoPlace() {
    assertEquals(Carried.GONE, change(10, 30, 0).carry(new Span(10, 30)));
    assertEquals(Carried.GONE, change(8, 30, 6).carry(new Span(10, 30)));
    assertEquals(Carried.GONE, change(8, 40, 60).carry(new Span(10, 30)));
    assertEquals(at(10, 18, Anchor.REVIEW), change(10, 30, 8).carry(new Span(10, 30)));
  }

  @Test
  void mostOfItGoneByAndByIsToBeLookedAt() {
    var lineage =
        new TextLineage(
            List.of(
                new TextLineage.Step(2, 1, change(12, 16, 1)),
                new TextLineage.Step(3, 2, change(14, 16, 1))));
    assertEquals(at(10, 17, Anchor.CHANGED), lineage.carry(new Span(10, 20), 1, 2));
    assertEquals(at(10, 16, Anchor.REVIEW), lineage.carry(new Span(10, 20), 1, 3));
    assertEquals(at(10, 20, Anchor.KEPT), lineage.carry(new Span(10, 20), 1, 1));
    assertEquals(at(30, 40, Anchor.KEPT), lineage.carry(new Span(30, 40), 2, 2));
    assertEquals(at(33, 43, Anchor.MOVED), lineage.carry(new Span(30, 40), 2, 1));
  }

  @Test
  void stretchesThatTouchAreOne() {
    assertEquals(change(3, 7, 3), change(3, 5, 1, 5, 7, 2));
    assertEquals(change(3, 5, 2), change(3, 5, 0, 5, 5, 2));
    assertEquals(TextChange.NONE, change(3, 3, 0));
    assertThrows(IllegalArgumentException.class, () -> change(3, 6, 0, 5, 7, 0));
  }

  @Test
  void versionsThatHaveNothingInCommonCarryNothing() {
    assertEquals(Carried.GONE, new TextLineage(List.of()).carry(new Span(1, 2), 1, 2));
  }

  @Test
  void aChangeFitsTheTextsItWasMadeOf() {
    assertEquals(true, change(2, 4, 1).fits("abcdef", "abXef"));
    assertEquals(false, change(2, 4, 1).fits("abcdef", "abXeg"));
    assertEquals(false, change(2, 4, 1).fits("abcdef", "abXe"));
    assertEquals(false, change(2, 9, 1).fits("abcdef", ""));
  }
}
