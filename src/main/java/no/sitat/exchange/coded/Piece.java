package no.sitat.exchange.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.sitat.text.Span;

/// A stretch of a paragraph in which no coding begins or ends.
///
/// @param notes those whose words it has, in their order
record Piece(Span span, List<CodedNote> notes) {
  Piece {
    notes = List.copyOf(notes);
  }

  List<Integer> colours() {
    return notes.stream().map(CodedNote::colour).toList();
  }

  /// The pieces of a paragraph; none of an empty one.
  ///
  /// @param notes in the order of the text
  static List<Piece> of(Span paragraph, List<CodedNote> notes) {
    var here = notes.stream().filter(note -> note.span().overlaps(paragraph)).toList();
    var cuts = new TreeSet<Integer>();
    cuts.add(paragraph.start());
    cuts.add(paragraph.end());
    for (var note : here) {
      var part = note.span().intersection(paragraph);
      cuts.add(part.start());
      cuts.add(part.end());
    }
    var pieces = new ArrayList<Piece>();
    int from = paragraph.start();
    for (int to : cuts.tailSet(from, false)) {
      var span = new Span(from, to);
      pieces.add(
          new Piece(span, here.stream().filter(note -> note.span().overlaps(span)).toList()));
      from = to;
    }
    return pieces;
  }
}
