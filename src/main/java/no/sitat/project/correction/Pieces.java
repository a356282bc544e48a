package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;

/// The stretches of a text that are replaced, in order, with what stands there afterwards.
final class Pieces {
  /// @param turns whether the piece stands for whole turns, which are made anew
  record Piece(Span old, String text, boolean turns) {
    int growth() {
      return text.length() - old.length();
    }
  }

  private final List<Piece> pieces;

  private Pieces(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// @throws ProjectError [Problem#BAD_SPAN] if two of them overlap
  static Pieces of(List<Piece> given) {
    var sorted = new ArrayList<>(given);
    sorted.sort(Comparator.comparing(Piece::old));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).old().start() < sorted.get(i - 1).old().end()) {
        throw ProjectError.of(
            Problem.BAD_SPAN,
            "replacements",
            "To rettelser gjelder det samme stedet i teksten.",
            "Two corrections are of the same place in the text.");
      }
    }
    return new Pieces(List.copyOf(sorted));
  }

  String applied(String old) {
    var now = new StringBuilder(old.length() + 64);
    int at = 0;
    for (var piece : pieces) {
      now.append(old, at, piece.old().start()).append(piece.text());
      at = piece.old().end();
    }
    return now.append(old, at, old.length()).toString();
  }

  /// What differs within the pieces.
  TextChange change(String old, String now) {
    var before = pieces.stream().map(Piece::old).toList();
    var after = new ArrayList<Span>();
    int shift = 0;
    for (var piece : pieces) {
      int start = piece.old().start() + shift;
      after.add(new Span(start, start + piece.text().length()));
      shift += piece.growth();
    }
    return TextDiff.within(old, now, before, after);
  }

  /// Where a span that is not made anew lies afterwards, with what was put in at its borders.
  Span moved(Span turn) {
    int start = turn.start();
    int end = turn.end();
    for (var piece : pieces) {
      boolean before = piece.old().end() <= turn.start() && piece.old().start() < turn.start();
      boolean inside = piece.old().start() >= turn.start() && piece.old().end() <= turn.end();
      start += before || (piece.turns() && piece.old().end() <= turn.start()) ? piece.growth() : 0;
      end += before || inside ? piece.growth() : 0;
    }
    return new Span(start, Math.max(start, end));
  }

  /// Where what a piece puts in begins; the piece is of turns, and no other is of the same turns.
  int startOf(Piece wanted) {
    int before = pieces.indexOf(wanted);
    int shift = pieces.subList(0, before).stream().mapToInt(Piece::growth).sum();
    return wanted.old().start() + shift;
  }
}
