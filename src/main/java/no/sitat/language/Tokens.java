package no.sitat.language;

/// All tokens of a text: words, numbers, punctuation, symbols; every visible character is in one.
///
/// A **word** is a token with at least one letter or digit. CoreNLP cuts; own rules join what
/// belongs together (*don't*, *i_grunnen*, *n-*) and part what does not (*ja.Nei*, the full stop of
/// an abbreviation). So a word never has a space inside and never ends with a full stop.
///
/// Immutable and safe to share between threads.
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Tokens(String text, IntList starts, IntList ends) {
    this.text = text;
    this.starts = starts.toArray();
    this.ends = ends.toArray();
  }

  public static Tokens of(String text) {
    var cutting = new Cutting(text);
    Lexer.cut(text, cutting::piece);
    return cutting.finish();
  }

  public int size() {
    return starts.length;
  }

  /// First UTF-16 unit, inclusive.
  public int start(int token) {
    return starts[token];
  }

  /// Unit after the last.
  public int end(int token) {
    return ends[token];
  }

  public boolean isWord(int token) {
    return hasLetterOrDigit(text, starts[token], ends[token])
        && !isFace(text, starts[token], ends[token]);
  }

  static boolean hasLetterOrDigit(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (CharKinds.isLetterOrDigit(text, at)) {
        return true;
      }
    }
    return false;
  }

  /// A face drawn with a letter: `:D`, `;P`, `=p`.
  private static boolean isFace(String text, int start, int end) {
    return end - start <= 4 && ":;=".indexOf(text.charAt(start)) >= 0;
  }

  /// Takes the lexer's pieces one by one and mends the cuts.
  private static final class Cutting {
    private final String text;
    private final IntList starts;
    private final IntList ends;
    private int open = -1;
    private int openEnd = -1;

    Cutting(String text) {
      this.text = text;
      starts = new IntList(text.length() / 5);
      ends = new IntList(text.length() / 5);
    }

    void piece(int start, int end) {
      int from = start;
      boolean address = isAddress(start, end);
      for (int at = start + 1; at < end; at++) {
        char unit = text.charAt(at);
        if (unit == ' ' || (unit < ' ') || unit == '\u00A0') {
          part(from, at);
          from = at + 1;
        } else if (unit == '.' && !address && isMissingSpace(at)) {
          part(from, at);
          from = at;
        }
      }
      part(from, end);
    }

    private boolean isAddress(int start, int end) {
      return end - start > 7
          && (text.startsWith("www.", start)
              || text.startsWith("http", start)
              || text.substring(start, end).indexOf('@') > 0);
    }

    /// *ikke.Han*: two sentences run together, not *St.meld* and not *vg.no*.
    private boolean isMissingSpace(int stop) {
      return stop >= 2
          && stop + 2 < text.length()
          && Character.isLowerCase(text.charAt(stop - 1))
          && Character.isLowerCase(text.charAt(stop - 2))
          && Character.isUpperCase(text.charAt(stop + 1))
          && Character.isLowerCase(text.charAt(stop + 2));
    }

    private void part(int start, int end) {
      if (start >= end) {
        return;
      }
      if (openEnd == start && Joints.joins(text, start)) {
        openEnd = end;
        return;
      }
      close();
      open = start;
      openEnd = end;
    }

    /// Lets the open token go, with what is no part of the word at its edges as tokens beside it.
    private void close() {
      if (open < 0) {
        return;
      }
      int start = open;
      int end = openEnd;
      while (start < end && isLooseAtLeft(start, end)) {
        start++;
      }
      while (end > start && isLooseAtRight(start, end)) {
        end--;
      }
      if (start == end || isFace(text, open, openEnd)) {
        add(open, openEnd);
      } else {
        add(open, start);
        add(start, end);
        add(end, openEnd);
      }
      open = -1;
    }

    private boolean isLooseAtLeft(int start, int end) {
      return !CharKinds.isWordly(text, start)
          && !(start + 1 < end && Joints.joins(text, start + 1));
    }

    private boolean isLooseAtRight(int start, int end) {
      return !CharKinds.isWordly(text, end - 1)
          && !(end - 1 > start && Joints.joins(text, end - 1));
    }

    private void add(int start, int end) {
      if (start < end) {
        starts.add(start);
        ends.add(end);
      }
    }

    Tokens finish() {
      close();
      return new Tokens(text, starts, ends);
    }
  }
}
