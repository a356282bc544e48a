package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static List<String> parts(String text, int[] flat) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < flat.length; i += 2) {
      parts.add(text.substring(flat[i], flat[i + 1]));
    }
    return parts;
  }

  @Test
  void noSentenceCrossesATurnAndLabelsAreWordsWithoutASentence() {
    var text = "I: Hva skjedde\nR1: Vi dro. Det var kl. 8 🙂 og mørkt\n";
    var units = Units.of(text, List.of(new Span(3, 14), new Span(19, text.length() - 1)));
    assertEquals(
        List.of("Hva skjedde", "Vi dro.", "Det var kl. 8 🙂 og mørkt"),
        parts(text, units.sentences()));
    assertEquals(
        List.of("I", "Hva", "skjedde", "R1", "Vi", "dro", "Det", "var", "kl", "8", "og", "mørkt"),
        parts(text, units.words()));
  }

  @Test
  void aTextWithoutTurnsIsOne() {
    var units = Units.of("En. To tre.", List.of());
    assertEquals(List.of("En.", "To tre."), parts("En. To tre.", units.sentences()));
    assertEquals(0, Units.of("", List.of()).size());
  }

  @Test
  void touchingTurnsAreCutWhereTheyTouch() {
    var text = "ja.Nei, det var ikkesånn";
    var units = Units.of(text, List.of(new Span(0, 3), new Span(3, 20), new Span(20, 24)));
    assertEquals(List.of("ja.", "Nei, det var ikke", "sånn"), parts(text, units.sentences()));
    assertEquals(List.of("ja", "Nei", "det", "var", "ikke", "sånn"), parts(text, units.words()));
  }

  /// The goal is 400 ms on a machine of its own; tests share theirs.
  @Test
  void threeHundredThousandWordsTakeLittleTime() {
    var line = "Vi hadde et fint hus, bl.a. med hage, men ikke venner. Savnet du noen den gangen? ";
    var text = line.repeat(300_000 / 15);
    var turns = new ArrayList<Span>();
    for (int at = 0; at < text.length(); at += line.length()) {
      turns.add(new Span(at, at + line.length() - 1));
    }
    Units.of(line.repeat(2000), List.of());
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    var units = Units.of(text, turns);
    long took = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    System.out.println("units of 300,000 words took " + took + " ms");
    assertEquals(2 * turns.size(), units.sentences().length / 2);
    assertTrue(took < 2000, took + " ms");
  }
}
