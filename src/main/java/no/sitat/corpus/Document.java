package no.sitat.corpus;

import java.util.List;
import java.util.UUID;
import no.sitat.text.Span;

/// One interview or one thread of posts, as the current text version has it; without its text.
///
/// @param id small and dense, unique in the project
/// @param guid stable across exports and merges
/// @param name unique in the project: the file's name without its ending, or the thread's id
/// @param title what to show beside the name; may be empty
/// @param language an ISO 639-1 code (`nb`, `nn`, `en`, …) or `und`
/// @param version number of the current text version
/// @param sha256 checksum of that version
/// @param length of that version, in UTF-16 units
/// @param revision the project's revision that last changed the document or its text
/// @param turns in ascending order; turn `n` stands at index `n - 1`
public record Document(
    int id,
    UUID guid,
    String name,
    String title,
    DocumentKind kind,
    String language,
    int version,
    String sha256,
    int length,
    long revision,
    List<Turn> turns) {
  public Document {
    turns = List.copyOf(turns);
  }

  /// Words in all turns, the interviewer's too.
  public int words() {
    return turns.stream().mapToInt(Turn::words).sum();
  }

  /// The turns that share at least one position with the span, in order.
  public List<Turn> turnsAt(Span span) {
    int from = firstTurnEndingAfter(span.start());
    int to = from;
    while (to < turns.size() && turns.get(to).span().start() < span.end()) {
      to++;
    }
    return turns.subList(from, to);
  }

  private int firstTurnEndingAfter(int offset) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
