package no.sitat.exchange.othertools.taguette;

import java.util.Arrays;
import java.util.Set;
import no.sitat.exchange.othertools.gather.ToolText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML as plain text: paragraphs with a blank line between, list items with a dash, cells with a
/// tab; and where each character of its text nodes went.
final class LaidOutHtml implements NodeVisitor {
  private static final Set<String> APART =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre", "dl");
  private static final Set<String> OWN_LINE =
      Set.of(
          "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "hr", "address");

  private final StringBuilder original = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int verbatim;

  private LaidOutHtml() {}

  static ToolText of(String html) {
    var laidOut = new LaidOutHtml();
    NodeTraversor.traverse(laidOut, Jsoup.parseBodyFragment(html).body());
    return laidOut.text();
  }

  /// The words of some HTML, as its text nodes have them.
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).body().wholeText();
  }

  private ToolText text() {
    while (!shown.isEmpty() && isBlank(shown.charAt(shown.length() - 1))) {
      shown.setLength(shown.length() - 1);
    }
    int count = original.length() + 1;
    room(count);
    starts[count - 1] = shown.length();
    for (int i = 0; i < count; i++) {
      starts[i] = Math.min(starts[i], shown.length());
      ends[i] = Math.min(ends[i], shown.length());
    }
    return ToolText.of(
        original.toString(),
        shown.toString(),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      var tag = element.normalName();
      verbatim += tag.equals("pre") ? 1 : 0;
      lines(tag);
      if (tag.equals("br")) {
        shown.append('\n');
      } else if (tag.equals("li")) {
        shown.append("- ");
      } else if ((tag.equals("td") || tag.equals("th"))
          && element.previousElementSibling() != null) {
        shown.append('\t');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      verbatim -= element.normalName().equals("pre") ? 1 : 0;
      lines(element.normalName());
    }
  }

  private void lines(String tag) {
    if (APART.contains(tag)) {
      breakTo(2);
    } else if (OWN_LINE.contains(tag)) {
      breakTo(1);
    }
  }

  /// So many line ends stand before what comes next, unless nothing stands before it.
  private void breakTo(int lines) {
    while (!shown.isEmpty() && shown.charAt(shown.length() - 1) == ' ') {
      shown.setLength(shown.length() - 1);
    }
    int there = 0;
    while (there < shown.length() && shown.charAt(shown.length() - 1 - there) == '\n') {
      there++;
    }
    for (int i = there; i < lines && !shown.isEmpty(); i++) {
      shown.append('\n');
    }
  }

  private void add(String words) {
    room(original.length() + words.length() + 1);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      starts[original.length()] = shown.length();
      if (verbatim > 0 || !isBlank(c)) {
        shown.append(c);
      } else if (!shown.isEmpty() && !isBlank(shown.charAt(shown.length() - 1))) {
        shown.append(' ');
      }
      original.append(c);
      ends[original.length()] = shown.length();
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private void room(int count) {
    if (count > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(count, starts.length * 2));
      ends = Arrays.copyOf(ends, starts.length);
    }
  }
}
