package no.sitat.exchange.coded;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sitat.text.Span;

/// One coding as a note beside its words.
///
/// @param number from 1, in the order of the text
/// @param span of the text
/// @param colour index of the code's colour
/// @param code its name and key
/// @param direction glyph and word
/// @param coder who coded
/// @param memos what is said about it, oldest first; none where memos do not leave
public record CodedNote(
    int number,
    Span span,
    int colour,
    String code,
    Optional<String> direction,
    String coder,
    Instant created,
    List<String> memos) {
  public CodedNote {
    memos = List.copyOf(memos);
  }

  /// Code and direction in a line.
  String said() {
    return direction.map(word -> code + " · " + word).orElse(code);
  }

  /// Where it stands; never the memos.
  @Override
  public String toString() {
    return "CodedNote[" + number + ", " + span + "]";
  }
}
