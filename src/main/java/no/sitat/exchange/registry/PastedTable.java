package no.sitat.exchange.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table that somebody copied out of a PDF: which label stands with which number, and what stands
/// alone. It is a proposal, and nothing of it is kept before a person has said yes.
///
/// @param pairs read from one line each, or, where as many labels as numbers stand alone, by the
///   order in which they come
/// @param numbers lines that are a number, with no label
/// @param labels lines that are words, with no number
public record PastedTable(List<Pair> pairs, List<Loose> numbers, List<Loose> labels) {
  private static final String NUMBER = "\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d+(?:[.,]\\d+)?";
  private static final String PERCENT = "\\(?([-−]?\\d{1,3}(?:[.,]\\d+)?)\\s*%\\)?";
  private static final Pattern ROW =
      Pattern.compile("(.*?\\p{L}[\\p{L})»\"*.]*)\\s+(" + NUMBER + ")(?:\\s+" + PERCENT + ")?");
  private static final Pattern ALONE =
      Pattern.compile("([-−]?(?:" + NUMBER + "))(?:\\s*" + PERCENT + ")?");
  private static final int MOST_LINES = 2000;

  public PastedTable {
    pairs = List.copyOf(pairs);
    numbers = List.copyOf(numbers);
    labels = List.copyOf(labels);
  }

  /// A label with its number.
  ///
  /// @param line where the number stands, from 1
  /// @param percent as printed; empty where there is none
  /// @param guessed whether only the order of the lines says that they belong together
  public record Pair(int line, String label, String number, String percent, boolean guessed) {}

  /// A line that stands alone.
  ///
  /// @param percent beside a number; empty where there is none
  public record Loose(int line, String text, String percent) {}

  /// Reads the lines as they come.
  public static PastedTable of(String text) {
    var pairs = new ArrayList<Pair>();
    var numbers = new ArrayList<Loose>();
    var labels = new ArrayList<Loose>();
    int number = 0;
    for (var line : text.lines().limit(MOST_LINES).toList()) {
      number++;
      var said = line.strip();
      var row = ROW.matcher(said);
      var alone = ALONE.matcher(said);
      if (said.isEmpty()) {
        continue;
      }
      if (alone.matches()) {
        numbers.add(new Loose(number, alone.group(1), percent(alone.group(2))));
      } else if (row.matches()) {
        var percent = percent(row.group(3));
        pairs.add(new Pair(number, row.group(1).strip(), row.group(2), percent, false));
      } else {
        labels.add(new Loose(number, said, ""));
      }
    }
    return new PastedTable(pairs, numbers, labels).byOrder();
  }

  private static String percent(@Nullable String said) {
    return said == null ? "" : said.replace('−', '-');
  }

  /// One label alone and one number alone may belong together, and two and two, in their order;
  /// that is no more than a guess.
  private PastedTable byOrder() {
    if (numbers.isEmpty() || numbers.size() != labels.size()) {
      return this;
    }
    var all = new ArrayList<>(pairs);
    for (int i = 0; i < numbers.size(); i++) {
      var number = numbers.get(i);
      all.add(new Pair(number.line(), labels.get(i).text(), number.text(), number.percent(), true));
    }
    return new PastedTable(all, List.of(), List.of());
  }
}
