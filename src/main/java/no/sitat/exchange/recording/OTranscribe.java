package no.sitat.exchange.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import no.sitat.exchange.transcript.ClockTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// oTranscribe's `.otr`: JSON with the transcript as HTML, in which times are spans that can be
/// clicked. It becomes plain text with the times written in brackets.
final class OTranscribe {
  private static final Set<String> LINES = Set.of("p", "div", "br", "li", "h1", "h2", "h3");

  private OTranscribe() {}

  static String text(JsonNode root) {
    var text = new StringBuilder();
    Jsoup.parseBodyFragment(root.path("text").asText()).body().traverse(new Walk(text));
    return text.toString().replaceAll("[\\h\\v]*\\n[\\h\\v]*\\n[\\h\\v]*", "\n\n").strip() + "\n";
  }

  private record Walk(StringBuilder text) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words when !isInTime(words) ->
            text.append(words.getWholeText().replace('\n', ' ').replace('\u00A0', ' '));
        case Element time when isTime(time) -> text.append(stamp(time)).append(' ');
        case Element line when line.nameIs("br") -> text.append('\n');
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element
          && LINES.contains(element.normalName())
          && !element.nameIs("br")) {
        text.append('\n');
      }
    }

    private static boolean isTime(Element element) {
      return element.nameIs("span") && element.hasClass("timestamp");
    }

    private static boolean isInTime(TextNode words) {
      var parent = words.parent();
      return parent != null && isTime(parent);
    }

    private static String stamp(Element time) {
      var written = time.text().strip();
      return ClockTime.millis(written).isPresent() ? "[" + written + "]" : written;
    }
  }
}
