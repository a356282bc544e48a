package no.sitat.exchange.coded;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.text.Span;

/// One coding as a note beside its words.
///
/// @param number from 1, in the order of the text
/// @param span of the text
/// @param colour index of the code's colour
/// @param code its name and key
/// @param qualities glyph and word of the direction, the weight, a value for each dimension
/// @param coder who coded
/// @param memos what is said about it, oldest first; none where memos do not leave
public record CodedNote(
    int number,
    Span span,
    int colour,
    String code,
    List<String> qualities,
    String coder,
    Instant created,
    List<String> memos) {
  public CodedNote {
    qualities = List.copyOf(qualities);
    memos = List.copyOf(memos);
  }

  /// Code, direction, weight and dimensions in a line.
  String said() {
    return Stream.concat(Stream.of(code), qualities.stream()).collect(Collectors.joining(" · "));
  }

  /// Where it stands; never the memos.
  @Override
  public String toString() {
    return "CodedNote[" + number + ", " + span + "]";
  }
}
