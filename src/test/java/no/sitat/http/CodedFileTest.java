package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.sitat.coding.Coding;
import no.sitat.coding.MemoKind;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.intake.Progress;
import no.sitat.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document with its codings as a Word document and as pages.
class CodedFileTest {
  private static final String TEXT =
      "Intervju i Rīga\nI: Hva savner du? Чого не вистачає?\nR9: Jeg savner æ, ø og å, ģimeni un"
          + " draugus, і родину.\nOg lyset om våren 🙂.\n";

  @TempDir private Path folder;
  private ServedProject served;
  private int document;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(ServedProject.text("R9.txt", TEXT)), ReadingOptions.DEFAULT, Progress.none());
    document = served.document("R9");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private Coding code(String words, boolean directed, String coder, String memo) {
    int start = TEXT.indexOf(words);
    return code(new Span(start, start + words.length()), directed, coder, memo);
  }

  private Coding code(Span span, boolean directed, String coder, String memo) {
    var code = directed ? served.askingCode() : served.plainCode();
    var request =
        new CodingRequest(
            document,
            OptionalInt.of(1),
            span.start(),
            span.end(),
            code.key(),
            directed ? Optional.of(code.directions().getFirst()) : Optional.empty(),
            OptionalInt.of(75),
            memo,
            Map.of());
    return served.project().addCoding(request, served.project().coder(coder)).value();
  }

  private byte[] file(String name) throws IOException, InterruptedException {
    return served.bytes("/api/documents/" + document + "/coded/" + name);
  }

  private static String text(PDDocument pdf) throws IOException {
    var written = new StringWriter();
    new PDFTextStripper().writeText(pdf, written);
    return written.toString();
  }

  @Test
  void everyCodingIsACommentOnItsWordsByTheOneWhoCoded() throws Exception {
    code("savner æ, ø og å", false, "Ida", "viktig «sted»");
    var second = code("å, ģimeni un draugus", true, "Ola", "");
    served
        .project()
        .memos()
        .add("coding", second.id(), new MemoDraft(MemoKind.PLAIN, "", "se R2"), second(second));
    try (var word = new XWPFDocument(new ByteArrayInputStream(file("coded.docx")))) {
      var comments = word.getDocComments().getComments();
      assertEquals(2, comments.size());
      assertEquals("Ida", comments.get(0).getAuthor());
      assertEquals("I", comments.get(0).getInitials());
      assertTrue(comments.get(0).getText().contains(served.plainCode().key()));
      assertTrue(comments.get(0).getText().contains("viktig «sted»"));
      assertTrue(comments.get(0).getText().contains(": 75"), comments.get(0).getText());
      var asking = served.askingCode();
      var direction = served.project().study().codebook().direction(asking.directions().getFirst());
      assertTrue(comments.get(1).getText().contains(direction.orElseThrow().glyph()));
      assertTrue(comments.get(1).getText().contains("se R2"));
      assertEquals(
          List.of("savner æ, ø og å", "å, ģimeni un draugus"), commented(word, comments.size()));
      var all = String.join("\n", word.getParagraphs().stream().map(p -> p.getText()).toList());
      assertTrue(all.contains("Intervju i Rīga"), "what nobody says is there");
      assertTrue(all.contains("Og lyset om våren 🙂."));
      assertFalse(all.contains("R9: "), "a label is in the margin and not in the text");
    }
  }

  private no.sitat.coding.Coder second(Coding coding) {
    return served.project().study().coder(coding.coder()).orElseThrow();
  }

  /// The words between the marks of each comment.
  private static List<String> commented(XWPFDocument word, int comments) {
    var words = new TreeMap<Integer, String>();
    var open = new ArrayList<Integer>();
    for (var paragraph : word.getParagraphs()) {
      try (var cursor = paragraph.getCTP().newCursor()) {
        cursor.toFirstChild();
        do {
          var name = cursor.getName().getLocalPart();
          var id =
              cursor.getAttributeText(
                  new javax.xml.namespace.QName(cursor.getName().getNamespaceURI(), "id"));
          switch (name) {
            case "commentRangeStart" -> open.add(Integer.valueOf(id));
            case "commentRangeEnd" -> open.remove(Integer.valueOf(id));
            case "r" -> {
              for (int each : open) {
                words.merge(each, cursor.getTextValue(), String::concat);
              }
            }
            default -> {}
          }
        } while (cursor.toNextSibling());
      }
    }
    assertEquals(comments, words.size());
    return List.copyOf(words.values());
  }

  @Test
  void aPdfHasTheLettersOfEveryLanguageEmbeddedItsNotesBookmarksAndTags() throws Exception {
    code("savner æ, ø og å", false, "Ida", "");
    code("å, ģimeni un draugus", true, "Ola", "Ž ē ї ґ");
    try (var pdf = Loader.loadPDF(file("coded.pdf"))) {
      var text = text(pdf);
      for (var words :
          List.of("Чого не вистачає?", "ģimeni", "родину", "Ž ē ї ґ", "Ida", "1 / ", "Ola")) {
        assertTrue(text.contains(words), words + " in " + text.length() + " units");
      }
      var direction =
          served
              .project()
              .study()
              .codebook()
              .direction(served.askingCode().directions().getFirst())
              .orElseThrow();
      assertTrue(text.contains(direction.glyph()), "the sign of the direction has a letter");
      var catalog = pdf.getDocumentCatalog();
      assertEquals("nb", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals("Document", firstElement(pdf));
      assertEquals("Teksten", catalog.getDocumentOutline().getFirstChild().getTitle());
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  private static String firstElement(PDDocument pdf) {
    var root = pdf.getDocumentCatalog().getStructureTreeRoot();
    var first =
        (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement)
            root.getKids().getFirst();
    return first.getStructureType();
  }

  @Test
  void choicesOfCodesCodersAndMemosAreKept() throws Exception {
    code("savner æ", false, "Ida", "hemmelig notat");
    code("ģimeni", true, "Ola", "");
    var path = "/api/documents/" + document + "/coded/coded.docx?memos=false&coders=Ida";
    try (var word = new XWPFDocument(new ByteArrayInputStream(served.bytes(path)))) {
      var comments = word.getDocComments().getComments();
      assertEquals(1, comments.size());
      assertFalse(comments.getFirst().getText().contains("hemmelig"));
    }
    assertEquals(
        400, served.get("/api/documents/" + document + "/coded/coded.docx?codes=XX").statusCode());
    assertEquals(404, served.get("/api/documents/" + document + "/coded/coded.odt").statusCode());
  }

  /// Every line of the margin at least a line's height from the next, on every page, however many
  /// codings there are.
  @Test
  void notesNeverLieOverOneAnother() throws Exception {
    for (int at = TEXT.indexOf("Jeg"); at < TEXT.indexOf("Jeg") + 40; at++) {
      code(new Span(at, at + 5), at % 2 == 0, at % 3 == 0 ? "Ida" : "Ola", "notat nummer " + at);
    }
    try (var pdf = Loader.loadPDF(file("coded.pdf"))) {
      var lines = new Margin();
      lines.writeText(pdf, new StringWriter());
      assertTrue(lines.heights.size() > 1, "more than a page");
      for (var page : lines.heights) {
        float before = -100;
        for (float y : page.keySet()) {
          assertTrue(y - before > 8.5, "two lines of the margin at " + before + " and " + y);
          before = y;
        }
      }
      assertTrue(text(pdf).contains("notat nummer " + (TEXT.indexOf("Jeg") + 39)));
    }
  }

  /// Where lines of the margin stand, page by page.
  private static final class Margin extends PDFTextStripper {
    private final List<TreeMap<Float, String>> heights = new ArrayList<>();

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
      heights.add(new TreeMap<>());
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      if (at.getX() > 400 && !at.getUnicode().isBlank()) {
        heights.getLast().merge(at.getYDirAdj(), at.getUnicode(), String::concat);
      }
    }
  }

  @Test
  void anOfficePackageOpensIt() throws Exception {
    code("savner æ, ø og å", false, "Ida", "notat");
    var file = folder.resolve("coded.docx");
    Files.write(file, file("coded.docx"));
    LibreOffice.opens(file);
  }
}
