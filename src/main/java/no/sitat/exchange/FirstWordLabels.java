package no.sitat.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every line begins with its speaker; an indented line continues the one above.
final class FirstWordLabels implements Labels {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.#-]*");
  private static final int MOST_SPEAKERS = 12;
  private static final int FEWEST_LINES = 4;

  private final String text;

  FirstWordLabels(String text) {
    this.text = text;
  }

  @Override
  public Optional<Label> of(Line line) {
    int from = line.start();
    if (from == line.end() || Character.isWhitespace(text.charAt(from))) {
      return Optional.empty();
    }
    int to = from;
    while (to < line.end() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return Optional.of(new Label(text.substring(from, to), to));
  }

  /// Whether so few words begin so many lines that they are names.
  boolean areConvincing(List<Line> lines) {
    var counts = new HashMap<String, Integer>();
    for (var line : lines) {
      of(line).ifPresent(label -> counts.merge(label.speaker(), 1, Integer::sum));
      boolean names = counts.keySet().stream().allMatch(NAME.asMatchPredicate());
      if (!names || counts.size() > MOST_SPEAKERS) {
        return false;
      }
    }
    int labelled = counts.values().stream().mapToInt(Integer::intValue).sum();
    return labelled >= FEWEST_LINES
        && labelled >= 3 * counts.size()
        && (counts.size() >= 2 || isCode(counts));
  }

  /// A single speaker is believed only when the label is no word: it has a digit or an underscore.
  private static boolean isCode(Map<String, Integer> counts) {
    return counts.keySet().stream()
        .allMatch(label -> label.chars().anyMatch(c -> c == '_' || Character.isDigit(c)));
  }
}
