package no.sitat.language;

import java.util.Arrays;
import java.util.List;
import no.sitat.text.Span;

/// Where the words of a text stand, in order; a word is a [token][Tokens] with a letter or a digit.
///
/// Offsets count in the whole text also when only parts of it were asked for. Immutable and safe to
/// share between threads.
public final class Words {
  private final int[] starts;
  private final int[] ends;

  private Words(IntList starts, IntList ends) {
    this.starts = starts.toArray();
    this.ends = ends.toArray();
  }

  /// All words of a text.
  public static Words of(String text) {
    return in(text, List.of(new Span(0, text.length())));
  }

  /// The words inside the spans; a word across an edge is cut there.
  ///
  /// @param spans ascending, not overlapping, each inside the text: the turns of a document
  public static Words in(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return new Words(new IntList(0), new IntList(0));
    }
    int from = spans.getFirst().start();
    var part = text.substring(from, spans.getLast().end());
    return new Selection(text, Tokens.of(part), from).in(spans);
  }

  /// As above, with the tokens of the whole text known.
  static Words in(String text, Tokens tokens, List<Span> spans) {
    return new Selection(text, tokens, 0).in(spans);
  }

  public int size() {
    return starts.length;
  }

  /// First UTF-16 unit, inclusive.
  public int start(int word) {
    return starts[word];
  }

  /// Unit after the last.
  public int end(int word) {
    return ends[word];
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /// Where each word begins, ascending.
  public int[] starts() {
    return starts.clone();
  }

  /// Where each word ends, ascending.
  public int[] ends() {
    return ends.clone();
  }

  /// How many words begin before an offset; the number of the first word at or after it.
  public int before(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /// How many words begin inside a span.
  public int count(Span span) {
    return before(span.end()) - before(span.start());
  }

  /// Picks the words of some spans out of a text's tokens.
  private static final class Selection {
    private final String text;
    private final Tokens tokens;
    private final int shift;
    private final IntList starts;
    private final IntList ends;

    Selection(String text, Tokens tokens, int shift) {
      this.text = text;
      this.tokens = tokens;
      this.shift = shift;
      starts = new IntList(tokens.size());
      ends = new IntList(tokens.size());
    }

    Words in(List<Span> spans) {
      int token = 0;
      for (var span : spans) {
        while (token < tokens.size() && tokens.end(token) + shift <= span.start()) {
          token++;
        }
        while (token < tokens.size() && tokens.start(token) + shift < span.end()) {
          take(token, span);
          if (tokens.end(token) + shift > span.end()) {
            break;
          }
          token++;
        }
      }
      return new Words(starts, ends);
    }

    private void take(int token, Span span) {
      int start = Math.max(tokens.start(token) + shift, span.start());
      int end = Math.min(tokens.end(token) + shift, span.end());
      if (tokens.isWord(token) && Tokens.hasLetterOrDigit(text, start, end)) {
        starts.add(start);
        ends.add(end);
      }
    }
  }
}
