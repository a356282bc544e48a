package no.sitat.exchange.coded;

import java.io.IOException;
import no.sitat.exchange.coded.PdfFonts.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// The pages of a PDF, one after another, and what is drawn on the last of them. Places are in
/// points from the lower left corner.
final class PdfSheet {
  static final double LEFT = 42;
  static final double RIGHT = 553;
  static final double TOP = 790;
  static final double BOTTOM = 56;

  private static final double FOOT = 30;
  private static final double SMALL = 7.5;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private PDPage page;
  private PDPageContentStream stream;

  PdfSheet(PDDocument document, PdfFonts fonts, PdfTags tags) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.tags = tags;
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
  }

  PDPage page() {
    return page;
  }

  void turn() throws IOException {
    stream.close();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
  }

  /// Letters of one size and shade.
  ///
  /// @param grey 0 is black, 1 white
  record Look(Face face, double size, double grey) {}

  /// A point on the page; of words, where their line begins.
  record At(double x, double y) {}

  void words(String words, Look look, At at, PDStructureElement element) throws IOException {
    tags.begin(element, page, stream);
    show(words, look, at);
    PdfTags.end(stream);
  }

  private void show(String words, Look look, At at) throws IOException {
    stream.setNonStrokingColor((float) look.grey());
    stream.beginText();
    stream.newLineAtOffset((float) at.x(), (float) at.y());
    for (var run : fonts.runs(words, look.face())) {
      stream.setFont(run.font(), (float) look.size());
      stream.showText(run.text());
    }
    stream.endText();
  }

  /// A stretch of colour, for the eye alone.
  void fill(CodeColour colour, At at, double width, double height) throws IOException {
    PdfTags.beginForTheEye(stream);
    stream.setNonStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
    stream.addRect((float) at.x(), (float) at.y(), (float) width, (float) height);
    stream.fill();
    PdfTags.end(stream);
  }

  /// A line below words, for the eye alone.
  ///
  /// @param lane how many lines lie above it, which also tells them apart without colour
  void underline(CodeColour colour, At at, double width, int lane) throws IOException {
    PdfTags.beginForTheEye(stream);
    stream.setStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
    stream.setLineWidth(0.7f);
    float[] dashes =
        lane % 3 == 0 ? new float[0] : lane % 3 == 1 ? new float[] {3, 1.5f} : new float[] {1, 1};
    stream.setLineDashPattern(dashes, 0);
    float y = (float) (at.y() - 2 - lane * 1.3);
    stream.moveTo((float) at.x(), y);
    stream.lineTo((float) (at.x() + width), y);
    stream.stroke();
    PdfTags.end(stream);
  }

  /// Ends the last page, and gives all what stands at their head and foot.
  void finish(String title) throws IOException {
    stream.close();
    int pages = document.getNumberOfPages();
    for (int number = 0; number < pages; number++) {
      var each = document.getPage(number);
      stream = new PDPageContentStream(document, each, AppendMode.APPEND, true, true);
      PdfTags.beginForTheEye(stream);
      var look = new Look(Face.NOTE, SMALL, 0.4);
      var count = (number + 1) + " / " + pages;
      double middle = (LEFT + RIGHT - fonts.width(count, Face.NOTE, SMALL)) / 2;
      show(count, look, new At(middle, FOOT));
      if (number > 0) {
        show(title, look, new At(LEFT, TOP + 22));
      }
      PdfTags.end(stream);
      stream.close();
    }
  }
}
