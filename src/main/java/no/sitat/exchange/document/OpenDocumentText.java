package no.sitat.exchange.document;

import java.io.UncheckedIOException;
import java.util.Set;
import no.sitat.exchange.document.Finding.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes down what an OpenDocument text says, the notes apart.
final class OpenDocumentText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "office:forms",
          "office:scripts",
          "office:script",
          "office:binary-data",
          "text:ruby-text",
          "text:note-citation",
          "svg:title",
          "svg:desc",
          "dc:creator",
          "dc:date",
          "meta:date-string",
          "script:event-listener");

  private final Manuscript manuscript;
  private final OpenDocumentLists lists;
  private final NoteMarks marks;
  private int notes;
  private String pending = "";

  OpenDocumentText(Manuscript manuscript, OpenDocumentLists lists) {
    this(manuscript, lists, new NoteMarks());
  }

  private OpenDocumentText(Manuscript manuscript, OpenDocumentLists lists, NoteMarks marks) {
    this.manuscript = manuscript;
    this.lists = lists;
    this.marks = marks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      var parent = words.parent();
      if (parent != null && holdsWords(parent)) {
        write(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
      }
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  /// Between the paragraphs there is only the layout of the XML.
  private static boolean holdsWords(Node parent) {
    var name = parent.normalName();
    return !name.startsWith("table:")
        && !name.startsWith("office:")
        && !name.startsWith("draw:")
        && !name.startsWith("text:list")
        && !name.equals("text:section");
  }

  private FilterResult start(Element element) {
    var name = element.normalName();
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "text:tracked-changes" -> {
        element.getElementsByTag("text:deletion").forEach(_ -> manuscript.found(Kind.DELETIONS));
        return FilterResult.SKIP_ENTIRELY;
      }
      case "text:note" -> {
        note(element.attr("text:note-class").equals("endnote") ? "endnote" : "footnote", element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case "office:annotation" -> {
        note("comment", element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case "text:p", "text:h" -> startParagraph();
      case "text:s" -> write(" ".repeat(Math.min(100, count(element))));
      case "text:tab" -> write("\t");
      case "text:line-break" -> write("\n");
      case "text:list" -> lists.start(element);
      case "text:list-item" -> pending = lists.item(element);
      case "table:table" -> manuscript.startTable();
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private static int count(Element spaces) {
    var count = spaces.attr("text:c");
    return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
  }

  private void startParagraph() {
    manuscript.end(); // one in a frame stands within another
    if (!pending.isEmpty()) {
      manuscript.item();
      write(pending);
      pending = "";
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "text:p", "text:h" -> manuscript.end();
        case "text:list" -> lists.end();
        case "text:list-item" -> pending = "";
        case "table:table-cell", "table:covered-table-cell" -> manuscript.endCell();
        case "table:table-row" -> manuscript.endRow();
        case "table:table" -> manuscript.endTable();
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  private void note(String sort, Element note) {
    var mark = marks.of(sort, Integer.toString(notes++));
    write(mark);
    var words = new Manuscript();
    var within = new OpenDocumentText(words, lists, marks);
    note.children().forEach(child -> child.filter(within));
    try {
      manuscript.note(NoteMarks.kind(sort), mark, words.body());
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String words) {
    try {
      manuscript.words(words);
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }
}
