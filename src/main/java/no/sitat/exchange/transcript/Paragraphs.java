package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import no.sitat.text.Span;

/// Cuts a text without labels into its paragraphs.
///
/// Paragraphs are what blank lines part. Without any, a line is a paragraph when most lines end
/// like sentences or begin with a time; else the lines are one wrapped paragraph.
final class Paragraphs {
  private static final double MOST = 0.8;

  private final String text;
  private final List<Line> lines;

  Paragraphs(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /// The words of each paragraph, without a time in front.
  List<Span> spans() {
    var found = new ArrayList<Span>();
    boolean everyLine = everyLineIsOne();
    int from = -1;
    int to = -1;
    for (var line : lines) {
      boolean blank = line.isBlank(text);
      if (from >= 0 && (blank || everyLine)) {
        add(from, to, found);
        from = -1;
      }
      if (!blank) {
        from = from < 0 ? line.start() : from;
        to = line.end();
      }
    }
    if (from >= 0) {
      add(from, to, found);
    }
    return found;
  }

  private void add(int from, int to, List<Span> found) {
    var span = Words.trimmed(text, Timestamp.after(text, from, to), to);
    if (!span.isEmpty()) {
      found.add(span);
    }
  }

  private boolean everyLineIsOne() {
    var written = lines.stream().filter(line -> !line.isBlank(text)).toList();
    long timed =
        written.stream()
            .filter(line -> Timestamp.after(text, line.start(), line.end()) > line.start())
            .count();
    if (timed > MOST * written.size()) {
      return true;
    }
    boolean parted = written.size() < lines.size() - trailingBlanks();
    return !parted && written.stream().filter(this::endsASentence).count() >= MOST * written.size();
  }

  private int trailingBlanks() {
    int count = 0;
    while (count < lines.size() && lines.get(lines.size() - 1 - count).isBlank(text)) {
      count++;
    }
    return count;
  }

  private boolean endsASentence(Line line) {
    var words = Words.trimmed(text, line.start(), line.end());
    return ".?!…:»\"”)".indexOf(text.charAt(words.end() - 1)) >= 0;
  }
}
