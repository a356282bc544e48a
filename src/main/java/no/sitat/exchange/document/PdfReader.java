package no.sitat.exchange.document;

import java.io.IOException;
import no.sitat.exchange.document.Finding.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/// Reads the text of a PDF, page by page; the comments in it are notes.
///
/// No picture is looked at, no script run, no attached file opened.
final class PdfReader {
  private static final int MOST_COMMENTS = 10_000;

  private PdfReader() {}

  static DocumentText read(byte[] bytes) throws IOException {
    try (var document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new CannotRead(Fault.NOT_ALLOWED);
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new CannotRead(Fault.LOCKED);
    }
  }

  private static DocumentText read(PDDocument document) throws IOException {
    var manuscript = new Manuscript();
    int pages = document.getNumberOfPages();
    int written = new PdfLines().write(document, manuscript);
    if (written == 0) {
      throw new CannotRead(pages == 0 ? Fault.NO_WORDS : Fault.ONLY_PICTURES);
    }
    for (int left = Math.min(pages - written, PdfLines.MOST_PAGES); left > 0; left--) {
      manuscript.found(Kind.PAGES_WITHOUT_TEXT);
    }
    int number = 1;
    for (var page : document.getPages()) {
      comments(page, number++, manuscript);
    }
    manuscript.found(Kind.JOINED_LINES);
    return manuscript.done();
  }

  private static void comments(PDPage page, int number, Manuscript into) throws IOException {
    int count = 0;
    for (PDAnnotation annotation : page.getAnnotations()) {
      var contents = annotation.getContents();
      if (annotation instanceof PDAnnotationMarkup
          && contents != null
          && !contents.isBlank()
          && count++ < MOST_COMMENTS) {
        into.note(Kind.COMMENTS, "[p" + number + "]", contents);
      }
    }
  }
}
