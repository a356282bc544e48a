package no.sitat.exchange.table;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A heading of a Word document: bold, and on the page of what it heads.
final class WordHeading {
  private WordHeading() {}

  /// @param size in points
  static void write(XWPFParagraph paragraph, String text, int size) {
    paragraph.setSpacingBefore(240);
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(text);
  }
}
