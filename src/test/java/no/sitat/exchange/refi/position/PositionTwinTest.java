package no.sitat.exchange.refi.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.refi.position.PositionRule.LineEnds;
import no.sitat.exchange.refi.position.PositionRule.Unit;
import org.junit.jupiter.api.Test;

/// The tables against counting from the beginning of the text for every position.
class PositionTwinTest {
  private static final long SEED = Seed.of(PositionTwinTest.class, 11L);
  private static final int TEXTS = 400;
  private static final List<String> PIECES =
      List.of(
          "a",
          "b ",
          "å",
          "e\u0301",
          "\u0301",
          "😀",
          "\r\n",
          "\n",
          "\r",
          "\u0001",
          "\u2028",
          "שלום",
          "가",
          "\u1100\u1161\u11A8",
          "q\u0307\u0323",
          "\u0344",
          "\uFB01",
          "  ",
          "\u00AD",
          "x\u0338");

  private static String text(Random random) {
    var text = new StringBuilder(random.nextInt(3) == 0 ? "\uFEFF" : "");
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    text.append(random.nextInt(6) == 0 ? "\u001A" : "");
    return text.toString();
  }

  @Test
  void ourFormIsThatOfEveryPlainText() {
    var random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      var decoded = text(random);
      var expected =
          PlainText.composed(
              PlainText.withoutControls(PlainText.withLineFeeds(decoded.replace("\uFEFF", ""))));
      assertEquals(expected, RawText.of(decoded).text());
    }
  }

  /// Between any two places of the raw text stands in our form what the raw text between them
  /// becomes, if nothing joins over the edge.
  @Test
  void aPassageIsTheSameWordsInOurForm() {
    var random = new Random(SEED + 1);
    for (int i = 0; i < TEXTS; i++) {
      var raw = RawText.of(text(random));
      for (int start = 0; start <= raw.raw().length(); start++) {
        for (int end = start; end <= raw.raw().length(); end++) {
          var within = raw.text().substring(raw.start(start), raw.end(end));
          if (isEdge(raw.raw(), start) && isEdge(raw.raw(), end)) {
            var alone = RawText.of(raw.raw().substring(start, end)).text();
            assertEquals(alone, within, () -> "seed " + SEED);
          } else {
            assertTrue(raw.start(start) <= raw.end(end));
          }
        }
      }
    }
  }

  /// Whether a text may be cut here without changing what either side becomes.
  private static boolean isEdge(String raw, int at) {
    var whole = RawText.of(raw).text();
    var cut = RawText.of(raw.substring(0, at)).text() + RawText.of(raw.substring(at)).text();
    boolean lines =
        at > 0 && at < raw.length() && raw.charAt(at) == '\n' && raw.charAt(at - 1) == '\r';
    boolean pair = at < raw.length() && Character.isLowSurrogate(raw.charAt(at));
    return whole.equals(cut) && !lines && !pair && !joins(raw, at);
  }

  private static boolean joins(String raw, int at) {
    return at > 0
        && at < raw.length()
        && (Character.getType(raw.charAt(at)) == Character.NON_SPACING_MARK
            || (raw.charAt(at) >= 0x1160 && raw.charAt(at) <= 0x11FF));
  }

  @Test
  void everyRuleCountsAsOneDoesByHand() {
    var random = new Random(SEED + 2);
    for (int i = 0; i < TEXTS; i++) {
      var raw = RawText.of(text(random));
      for (var rule : PositionRule.all()) {
        var table = PositionTable.of(raw, rule);
        for (int at = 0; at <= raw.raw().length(); at++) {
          if (isWithinCharacter(raw.raw(), at, rule)) {
            continue;
          }
          long units = counted(raw, at, rule);
          long end = units - (rule.endIncluded() ? 1 : 0);
          var place = table.place(0, end);
          int expected = raw.end(at);
          int index = at;
          assertEquals(
              units <= (rule.markCounted() ? marks(raw, rule) : 0)
                  ? place.span().start()
                  : expected,
              place.span().end(),
              () -> "%s at %d, seed %d".formatted(rule.key(), index, SEED));
        }
      }
    }
  }

  private static boolean isWithinCharacter(String raw, int at, PositionRule rule) {
    boolean pair =
        at > 0
            && at < raw.length()
            && Character.isLowSurrogate(raw.charAt(at))
            && Character.isHighSurrogate(raw.charAt(at - 1));
    boolean lines =
        at > 0 && at < raw.length() && raw.charAt(at) == '\n' && raw.charAt(at - 1) == '\r';
    return pair || (lines && rule.lines() == LineEnds.AS_ONE);
  }

  private static long marks(RawText raw, PositionRule rule) {
    return (long) raw.marks() * (rule.unit() == Unit.UTF_8 ? 3 : 1);
  }

  /// The slow way: everything before the place, once more for each.
  private static long counted(RawText raw, int at, PositionRule rule) {
    var before = raw.raw().substring(0, at);
    var changed =
        switch (rule.lines()) {
          case AS_THEY_ARE -> before;
          case AS_ONE -> before.replace("\r\n", "\n");
          case AS_TWO -> doubled(raw.raw(), at);
        };
    long units =
        switch (rule.unit()) {
          case CODE_POINTS -> changed.codePointCount(0, changed.length());
          case UTF_16 -> changed.length();
          case UTF_8 -> changed.getBytes(StandardCharsets.UTF_8).length;
        };
    return units + (rule.markCounted() ? marks(raw, rule) : 0);
  }

  /// Line ends of one character as two; those of two as they are.
  private static String doubled(String raw, int until) {
    var doubled = new StringBuilder();
    for (int i = 0; i < until; i++) {
      char c = raw.charAt(i);
      boolean second = c == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
      boolean first = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      doubled.append(c).append((c == '\n' || c == '\r') && !second && !first ? "+" : "");
    }
    return doubled.toString();
  }

  @Test
  void keysAreReadBack() {
    for (var rule : PositionRule.all()) {
      assertEquals(rule, PositionRule.keyed(rule.key()).orElseThrow());
    }
  }
}
