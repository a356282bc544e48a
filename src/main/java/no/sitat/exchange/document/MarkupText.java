package no.sitat.exchange.document;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import no.sitat.exchange.document.Finding.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes down what a web page says: what is read by a person, not what is run or drawn.
final class MarkupText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "select",
          "textarea",
          "button");

  private static final Set<String> DELETED = Set.of("del");

  private final Manuscript manuscript;
  private final Deque<Integer> lists = new ArrayDeque<>();
  private int verbatim;
  private boolean spaceWanted;
  private boolean lineStart = true;

  MarkupText(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult start(Element element) {
    var name = element.normalName();
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (DELETED.contains(name)) {
      manuscript.found(Kind.DELETIONS);
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> raw("\n");
      case "table" -> manuscript.startTable();
      case "pre" -> {
        end();
        verbatim++;
      }
      case "ol" -> {
        end();
        lists.push(Math.max(1, number(element.attr("start"))));
      }
      case "ul", "menu" -> {
        end();
        lists.push(0);
      }
      case "li" -> item();
      case "td", "th", "tr" -> {}
      default -> {
        if (element.isBlock()) {
          end();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
  }

  private void item() {
    end();
    manuscript.item();
    int number = lists.isEmpty() ? 0 : lists.pop();
    lists.push(number == 0 ? 0 : number + 1);
    raw(number == 0 ? "• " : number + ". ");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "td", "th" -> {
          manuscript.endCell();
          spaceWanted = false;
        }
        case "tr" -> {
          manuscript.endRow();
          spaceWanted = false;
        }
        case "table" -> manuscript.endTable();
        case "pre" -> {
          verbatim--;
          end();
        }
        case "ol", "ul", "menu" -> {
          end();
          lists.poll();
        }
        default -> {
          if (element.isBlock()) {
            end();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private void end() {
    manuscript.end();
    spaceWanted = false;
    lineStart = true;
  }

  /// White space of any length is one space, as on the screen, but not in what is set verbatim.
  private void write(String words) {
    if (verbatim > 0) {
      raw(words.replace("\r\n", "\n"));
      return;
    }
    var written = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        spaceWanted = !lineStart;
      } else {
        written.append(spaceWanted ? " " : "").append(c);
        spaceWanted = false;
        lineStart = false;
      }
    }
    raw(written.toString());
    lineStart &= written.isEmpty();
  }

  private void raw(String words) {
    try {
      manuscript.words(words);
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
    if (words.endsWith("\n")) {
      spaceWanted = false;
      lineStart = true;
    }
  }
}
