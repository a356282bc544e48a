package no.sitat.exchange.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The signs and numbers in front of the items of an OpenDocument's lists.
final class OpenDocumentLists {
  private static final int DEEPEST = 10;

  /// How the items of one level look; `format` is empty for a bullet.
  private record Level(String before, String format, String after, int start) {
    String of(int number) {
      return format.isEmpty() ? "•" : before + written(number) + after;
    }

    private String written(int number) {
      return switch (format) {
        case "a" -> letter(number, 'a');
        case "A" -> letter(number, 'A');
        case "i" -> roman(number);
        case "I" -> roman(number).toUpperCase(Locale.ROOT);
        default -> Integer.toString(number);
      };
    }

    private static String letter(int number, char first) {
      return String.valueOf((char) (first + (number - 1) % 26)).repeat(1 + (number - 1) / 26 % 50);
    }

    private static String roman(int number) {
      var signs = new String[] {"x", "ix", "v", "iv", "i"};
      var values = new int[] {10, 9, 5, 4, 1};
      var roman = new StringBuilder();
      int rest = Math.min(number, 400);
      for (int i = 0; i < values.length; i++) {
        for (; rest >= values[i]; rest -= values[i]) {
          roman.append(signs[i]);
        }
      }
      return roman.toString();
    }
  }

  private static final Level BULLET = new Level("", "", "", 1);

  private record Open(String style, int depth) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<Open, Integer> numbers = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  OpenDocumentLists(Document document) {
    for (var style : document.getElementsByTag("text:list-style")) {
      for (var level : style.children()) {
        if (level.normalName().equals("text:list-level-style-number")) {
          levels.put(
              style.attr("style:name") + "/" + level.attr("text:level"),
              new Level(
                  level.attr("style:num-prefix"),
                  level.attr("style:num-format"),
                  level.attr("style:num-suffix"),
                  number(level.attr("text:start-value"), 1)));
        }
      }
    }
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  void start(Element list) {
    var outer = open.peek();
    var named = list.attr("text:style-name");
    var style = named.isEmpty() && outer != null ? outer.style() : named;
    var here = new Open(style, open.size() + 1);
    if (!list.attr("text:continue-numbering").equals("true")
        && list.attr("text:continue-list").isEmpty()) {
      numbers.remove(here);
    }
    open.push(here);
  }

  void end() {
    open.poll();
  }

  /// What stands in front of an item, with a space behind.
  String item(Element item) {
    var here = open.peek();
    if (here == null) {
      return "";
    }
    var level = levels.getOrDefault(here.style() + "/" + Math.min(here.depth(), DEEPEST), BULLET);
    int next = numbers.getOrDefault(here, level.start() - 1) + 1;
    int number = number(item.attr("text:start-value"), next);
    numbers.put(here, number);
    return level.of(number) + " ";
  }
}
