package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.text.WordDiff.Kind;
import no.sitat.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void aWordThatWasPutInIsToldAloneAndTheRestIsKept() {
    assertEquals(
        List.of(
            new Piece(Kind.KEPT, "Barn som "),
            new Piece(Kind.REMOVED, "grunn"),
            new Piece(Kind.ADDED, "nevnt årsak"),
            new Piece(Kind.KEPT, " til å flytte.")),
        WordDiff.of("Barn som grunn til å flytte.", "Barn som nevnt årsak til å flytte.").pieces());
  }

  @Test
  void equalTextsAreKeptAndEmptyOnesHaveNoPieces() {
    assertEquals(List.of(new Piece(Kind.KEPT, "Likt.")), WordDiff.of("Likt.", "Likt.").pieces());
    assertEquals(List.of(), WordDiff.of("", "").pieces());
    assertEquals(List.of(new Piece(Kind.ADDED, "ny")), WordDiff.of("", "ny").pieces());
  }

  @Test
  void thePiecesAreTheOldAndTheNewTextWhateverTheyAre() {
    var random = new Random(Seed.fresh(WordDiffTest.class));
    for (int round = 0; round < 500; round++) {
      var before = text(random);
      var after = text(random);
      var diff = WordDiff.of(before, after);
      assertEquals(before, without(diff, Kind.ADDED));
      assertEquals(after, without(diff, Kind.REMOVED));
      for (int i = 1; i < diff.pieces().size(); i++) {
        assertEquals(
            false, diff.pieces().get(i).kind() == diff.pieces().get(i - 1).kind(), "in one piece");
      }
    }
  }

  private static String text(Random random) {
    var words = List.of("barn", "skole", " ", "🙂", "å", ", ", "e\u0301n", "\n", "venner");
    return random
        .ints(random.nextInt(30), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining());
  }

  private static String without(WordDiff diff, Kind kind) {
    return diff.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
