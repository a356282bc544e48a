package no.sitat.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;

/// Cuts codings at the turns of their document.
public final class CodedParts {
  private final Document document;
  private final int[] wordStarts;

  /// @param wordStarts where each word of the document begins, ascending, UTF-16
  public CodedParts(Document document, int[] wordStarts) {
    this.document = document;
    this.wordStarts = wordStarts.clone();
  }

  /// The parts of one coding: one for each informant's turn it covers, or one without words.
  ///
  /// @param direction position of the coding's direction in the codebook's list; -1 for none
  public List<CodedPart> of(Coding coding, int direction) {
    var turns = document.turnsAt(coding.span());
    var parts = new ArrayList<CodedPart>(1);
    for (var turn : turns) {
      if (turn.isInformant()) {
        parts.add(part(coding, direction, turn));
      }
    }
    if (parts.isEmpty()) {
      int number = turns.isEmpty() ? 0 : turns.getFirst().number();
      parts.add(row(coding, direction, number, Turn.NOBODY, new Span(0, 0)));
    }
    return parts;
  }

  private CodedPart part(Coding coding, int direction, Turn turn) {
    int start = Math.max(coding.span().start(), turn.span().start());
    int end = Math.min(coding.span().end(), turn.span().end());
    var words = new Span(wordsBefore(start), wordsBefore(end));
    return row(coding, direction, turn.number(), turn.respondent(), words);
  }

  private static CodedPart row(Coding coding, int direction, int turn, int respondent, Span words) {
    return new CodedPart(
        coding.id(),
        coding.document(),
        coding.span().start(),
        coding.span().end(),
        coding.code(),
        coding.coder(),
        direction,
        turn,
        respondent,
        words.start(),
        words.end(),
        coding.weight().orElse(CodedPart.NO_WEIGHT),
        coding.edition(),
        coding.created().toEpochMilli());
  }

  /// How many words begin before an offset.
  private int wordsBefore(int offset) {
    int at = Arrays.binarySearch(wordStarts, offset);
    return at >= 0 ? at : -at - 1;
  }
}
