package no.sitat.language;

import java.util.ArrayList;
import java.util.List;
import no.sitat.text.Span;

/// Where a selection in a text can snap to: its words, and the sentences of its turns.
///
/// Both are flat and ascending, start and end of each in turn, UTF-16, end exclusive. No word and
/// no sentence crosses the edge of a turn; between the turns there are words and no sentences.
public record Units(int[] words, int[] sentences) {
  /// @param turns ascending, not overlapping, each inside the text; empty for a text without turns,
  ///   which is taken as one
  public static Units of(String text, List<Span> turns) {
    var whole = List.of(new Span(0, text.length()));
    var tokens = Tokens.of(text);
    var spoken = turns.isEmpty() ? whole : turns;
    return new Units(
        words(Words.in(text, tokens, parts(text, spoken))), sentences(text, tokens, spoken));
  }

  /// The turns and what lies between them.
  private static List<Span> parts(String text, List<Span> turns) {
    var parts = new ArrayList<Span>(2 * turns.size() + 1);
    int at = 0;
    for (var turn : turns) {
      if (turn.start() > at) {
        parts.add(new Span(at, turn.start()));
      }
      parts.add(turn);
      at = turn.end();
    }
    if (at < text.length()) {
      parts.add(new Span(at, text.length()));
    }
    return parts;
  }

  private static int[] words(Words words) {
    var flat = new int[2 * words.size()];
    for (int word = 0; word < words.size(); word++) {
      flat[2 * word] = words.start(word);
      flat[2 * word + 1] = words.end(word);
    }
    return flat;
  }

  private static int[] sentences(String text, Tokens tokens, List<Span> turns) {
    var rules = new SentenceRules(text, tokens);
    var flat = new IntList(2 * turns.size());
    int next = 0;
    for (var turn : turns) {
      while (next < tokens.size() && tokens.end(next) <= turn.start()) {
        next++;
      }
      int first = next;
      while (next < tokens.size() && tokens.start(next) < turn.end()) {
        if (next > first && rules.endsBefore(next, first)) {
          add(flat, turn, tokens.start(first), tokens.end(next - 1));
          first = next;
        }
        next++;
      }
      if (next > first) {
        add(flat, turn, tokens.start(first), tokens.end(next - 1));
      }
      if (next > 0 && tokens.end(next - 1) > turn.end()) {
        next--;
      }
    }
    return flat.toArray();
  }

  private static void add(IntList flat, Span turn, int start, int end) {
    flat.add(Math.max(start, turn.start()));
    flat.add(Math.min(end, turn.end()));
  }

  /// How much room it takes.
  public int size() {
    return words.length + sentences.length;
  }
}
