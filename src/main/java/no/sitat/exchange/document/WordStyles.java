package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Which styles of a Word document number their paragraphs, as headings are: the paragraph itself
/// says nothing of its number then.
final class WordStyles {
  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int MOST_ANCESTORS = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();

  /// The place of a paragraph in a list.
  record Numbering(int list, int level) {}

  private WordStyles() {}

  /// Those of a document; none when they cannot be made out.
  static WordStyles of(OPCPackage document) {
    var found = new WordStyles();
    try {
      for (var style : part(document, XWPFRelation.STYLES).getElementsByTag("w:style")) {
        found.styles.put(style.attr("w:styleId"), style);
      }
      for (var level : part(document, XWPFRelation.NUMBERING).getElementsByTag("w:lvl")) {
        for (var style : level.getElementsByTag("w:pStyle")) {
          found.levels.put(style.attr("w:val"), number(level.attr("w:ilvl")));
        }
      }
    } catch (IOException | InvalidFormatException | RuntimeException _) {
      return new WordStyles();
    }
    return found;
  }

  private static Document part(OPCPackage document, XWPFRelation sort)
      throws IOException, InvalidFormatException {
    var parts = document.getPartsByContentType(sort.getContentType());
    if (parts.isEmpty()) {
      return new Document("");
    }
    try (InputStream in = parts.getFirst().getInputStream()) {
      var bytes = in.readNBytes(LARGEST);
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    }
  }

  /// Empty for a style that does not number, or that is not there.
  Optional<Numbering> of(String style) {
    var id = style;
    for (int up = 0; up < MOST_ANCESTORS && styles.containsKey(id); up++) {
      var element = Optional.ofNullable(styles.get(id)).orElseThrow();
      var list = element.select("w|pPr > w|numPr > w|numId").attr("w:val");
      if (!list.isEmpty()) {
        var level = element.select("w|pPr > w|numPr > w|ilvl").attr("w:val");
        return numbering(number(list), level, style);
      }
      id = element.getElementsByTag("w:basedOn").attr("w:val");
    }
    return Optional.empty();
  }

  private Optional<Numbering> numbering(int list, String level, String style) {
    int at = level.isEmpty() ? levels.getOrDefault(style, 0) : number(level);
    return list > 0 ? Optional.of(new Numbering(list, at)) : Optional.empty();
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
