package no.sitat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.corpus.Timeline.Point;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;
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
  void aTimeThatContradictsTheOthersIsLeftOut() {
    var mixed =
        List.of(
            new Point(50, 4_000),
            new Point(10, 0),
            new Point(20, 99_000),
            new Point(90, 4_500),
            new Point(60, 3_000),
            new Point(50, 5_000),
            new Point(70, 4_000));
    assertEquals(
        List.of(new Point(10, 0), new Point(60, 3_000), new Point(70, 4_000), new Point(90, 4_500)),
        Timeline.of(mixed).points());
    assertEquals(Timeline.NONE, Timeline.of(List.of()));
  }

  @Test
  void asManyPointsAreKeptAsFitTogether() {
    var random = new Random(Seed.of(TimelineTest.class, 20260401));
    for (int round = 0; round < 500; round++) {
      var points = new ArrayList<Point>();
      int count = random.nextInt(9);
      for (int i = 0; i < count; i++) {
        points.add(new Point(i, random.nextInt(6)));
      }
      assertEquals(mostFitting(points), Timeline.of(points).points().size(), points.toString());
    }
  }

  /// By trying every set of points.
  private static int mostFitting(List<Point> points) {
    int most = 0;
    for (int set = 0; set < 1 << points.size(); set++) {
      long last = -1;
      boolean fits = true;
      for (int i = 0; i < points.size(); i++) {
        if ((set >> i & 1) == 1) {
          fits &= points.get(i).millis() >= last;
          last = points.get(i).millis();
        }
      }
      most = fits ? Math.max(most, Integer.bitCount(set)) : most;
    }
    return most;
  }

  @Test
  void whatIsPackedIsTheSameAfterwards() {
    assertEquals(timeline, Timeline.unpack(timeline.pack()));
    assertEquals(Timeline.NONE, Timeline.unpack(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> Timeline.unpack(new byte[] {1}));
    var far = new Timeline(List.of(new Point(0, 0), new Point(1, Integer.MAX_VALUE)));
    assertEquals(far, Timeline.unpack(far.pack()));
  }

  @Test
  void aTimeStaysAtTheWordsItIsOf() {
    var text = "Hei du. Hvor bor du? I byen.";
    var times = new Timeline(List.of(new Point(0, 0), new Point(8, 1_000), new Point(21, 2_000)));
    assertEquals(List.of(0, 12, 25), moved(times, text, "Hei på deg. Hvor bor du? I byen."));
    assertEquals(List.of(0, 8, 21), moved(times, text, "Hei du. Kvar bur du? I byen."));
    assertEquals(List.of(0, 8), moved(times, text, "Hei du. I byen."));
    var last = Timeline.of(times.points()).carried(TextDiff.between(text, "Hei du. I byen."));
    assertEquals(2_000, last.timeAt(8).orElseThrow());
  }

  private static List<Integer> moved(Timeline times, String old, String now) {
    return times.carried(TextDiff.between(old, now)).points().stream()
        .map(Point::position)
        .toList();
  }

  @Test
  void timesAreCarriedAsATwinSaysThatKnowsEveryCharacter() {
    var random = new Random(Seed.of(TimelineTest.class, 20260403));
    for (int round = 0; round < 2_000; round++) {
      int length = 30;
      var points = new ArrayList<Point>();
      for (int at = random.nextInt(4); at < length; at += 1 + random.nextInt(6)) {
        points.add(new Point(at, at * 100L));
      }
      var stretches = new ArrayList<TextChange.Replaced>();
      for (int at = random.nextInt(8); at < length; at += 2 + random.nextInt(9)) {
        int end = Math.min(length, at + random.nextInt(5));
        stretches.add(new TextChange.Replaced(new Span(at, end), random.nextInt(5)));
        at = end;
      }
      var change = TextChange.of(stretches);
      var carried = new Timeline(points).carried(change);
      for (var point : points) {
        boolean replaced = false;
        for (int i = 0; i < change.size(); i++) {
          var old = change.old(i);
          replaced |= old.start() <= point.position() && point.position() < old.end();
        }
        if (!replaced) {
          int now =
              change
                  .carry(new Span(point.position(), point.position() + 1))
                  .place()
                  .orElseThrow()
                  .start();
          long time = carried.timeAt(now).orElse(-1);
          assertEquals(point.millis(), time, point + " through " + change);
        }
      }
    }
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
