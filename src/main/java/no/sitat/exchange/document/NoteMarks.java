package no.sitat.exchange.document;

import java.util.HashMap;
import java.util.Map;

/// How notes are marked in a text, in the order in which it refers to them: `[1]` a footnote,
/// `[e1]` an endnote, `[c1]` a comment.
final class NoteMarks {
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  /// @param sort `footnote`, `endnote` or `comment`
  /// @param id what the document calls the note
  String of(String sort, String id) {
    var known = numbers.computeIfAbsent(sort, _ -> new HashMap<>());
    int number = known.computeIfAbsent(id, _ -> known.size() + 1);
    return "[" + (sort.equals("footnote") ? "" : sort.substring(0, 1)) + number + "]";
  }

  static Finding.Kind kind(String sort) {
    return sort.equals("comment") ? Finding.Kind.COMMENTS : Finding.Kind.NOTES;
  }
}
