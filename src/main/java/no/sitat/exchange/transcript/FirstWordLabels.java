package no.sitat.exchange.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every line begins with its speaker; an indented line continues the one above.
final class FirstWordLabels implements Labels {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.#-]*");
  private static final int MOST_SPEAKERS = 12;
  private static final int FEWEST_LINES = 4;

  /// A word that begins so many lines returns.
  private static final int RETURNS = 3;

  /// So many lines may stand before the conversation: title, date, who is present.
  private static final int HEADING_LINES = 10;

  private final String text;
  private final int from;

  FirstWordLabels(String text) {
    this(text, 0);
  }

  /// @param from where the conversation begins; lines before it have no speaker
  private FirstWordLabels(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /// The labels of a text whose lines begin with so few words that these are names; a heading may
  /// stand above.
  static Optional<FirstWordLabels> found(String text, List<Line> lines) {
    var everywhere = new FirstWordLabels(text);
    if (everywhere.areConvincing(lines)) {
      return Optional.of(everywhere);
    }
    var rest = lines.subList(heading(text, lines), lines.size());
    var below = new FirstWordLabels(text, rest.isEmpty() ? 0 : rest.getFirst().start());
    return below.areConvincing(rest) ? Optional.of(below) : Optional.empty();
  }

  /// How many lines stand above the first whose first word returns.
  private static int heading(String text, List<Line> lines) {
    var all = new FirstWordLabels(text);
    var counts = all.counts(lines);
    int most = Math.min(HEADING_LINES, lines.size());
    for (int i = 0; i < most; i++) {
      var label = all.of(lines.get(i));
      if (label.isPresent() && counts.getOrDefault(label.get().speaker(), 0) >= RETURNS) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public Optional<Label> of(Line line) {
    int start = line.start();
    if (start < from || start == line.end() || Character.isWhitespace(text.charAt(start))) {
      return Optional.empty();
    }
    int to = start;
    while (to < line.end() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return Optional.of(new Label(text.substring(start, to), to));
  }

  private Map<String, Integer> counts(List<Line> lines) {
    var counts = new HashMap<String, Integer>();
    for (var line : lines) {
      of(line).ifPresent(label -> counts.merge(label.speaker(), 1, Integer::sum));
    }
    return counts;
  }

  private boolean areConvincing(List<Line> lines) {
    var counts = counts(lines);
    int labelled = counts.values().stream().mapToInt(Integer::intValue).sum();
    return labelled >= FEWEST_LINES
        && counts.size() <= MOST_SPEAKERS
        && labelled >= RETURNS * counts.size()
        && counts.keySet().stream().allMatch(NAME.asMatchPredicate())
        && areNames(counts, lines);
  }

  /// A code among the labels proves that they are names; without one there must be several, and
  /// none a word that people say.
  private boolean areNames(Map<String, Integer> counts, List<Line> lines) {
    if (counts.entrySet().stream().anyMatch(each -> isCode(each.getKey(), each.getValue()))) {
      return true;
    }
    var said = said(counts, lines);
    return counts.size() >= 2
        && counts.entrySet().stream()
            .allMatch(each -> said.getOrDefault(each.getKey(), 0) <= each.getValue());
  }

  private static boolean isCode(String label, int count) {
    return count >= RETURNS
        && label.chars().anyMatch(c -> c == '_' || Character.isDigit(c))
        && label.chars().anyMatch(Character::isLetter);
  }

  /// How often each label also stands inside a line, in any case.
  private Map<String, Integer> said(Map<String, Integer> labels, List<Line> lines) {
    var folded = new HashMap<String, String>();
    labels.keySet().forEach(label -> folded.put(label.toLowerCase(Locale.ROOT), label));
    var said = new HashMap<String, Integer>();
    for (var line : lines) {
      var words = text.substring(of(line).map(Label::words).orElse(line.start()), line.end());
      for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1)) {
        Optional.ofNullable(folded.get(word))
            .ifPresent(label -> said.merge(label, 1, Integer::sum));
      }
    }
    return said;
  }
}
