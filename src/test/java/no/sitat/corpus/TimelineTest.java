package no.sitat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.corpus.Timeline.Point;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private final Timeline timeline =
      new Timeline(List.of(new Point(10, 0), new Point(50, 4_000), new Point(90, 4_000)));

  @Test
  void aPositionIsSaidAtTheLastPointBeforeIt() {
    assertEquals(OptionalLong.empty(), timeline.timeAt(9));
    assertEquals(OptionalLong.of(0), timeline.timeAt(10));
    assertEquals(OptionalLong.of(0), timeline.timeAt(49));
    assertEquals(OptionalLong.of(4_000), timeline.timeAt(1_000));
  }

  @Test
  void atATimeTheTextFromTheLastPointIsSaid() {
    assertEquals(OptionalInt.of(10), timeline.positionAt(3_999));
    assertEquals(OptionalInt.of(90), timeline.positionAt(4_000));
    assertEquals(OptionalInt.empty(), Timeline.NONE.positionAt(0));
  }

  @Test
  void pointsThatContradictOneAnotherAreLeftOut() {
    var mixed =
        List.of(new Point(50, 4_000), new Point(10, 0), new Point(60, 3_000), new Point(50, 5_000));
    assertEquals(List.of(new Point(10, 0), new Point(50, 4_000)), Timeline.of(mixed).points());
  }

  @Test
  void aTextDoesNotGoBackInTime() {
    var back = List.of(new Point(10, 500), new Point(20, 400));
    assertThrows(IllegalArgumentException.class, () -> new Timeline(back));
  }

  @Test
  void noPointStandsBehindTheText() {
    var late = new Timeline(List.of(new Point(4, 0)));
    assertThrows(IllegalArgumentException.class, () -> new Transcript("ord", List.of(), late));
  }
}
