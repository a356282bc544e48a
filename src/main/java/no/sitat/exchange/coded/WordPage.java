package no.sitat.exchange.coded;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// Pages of A4 with what stands at their head and their number at their foot.
final class WordPage {
  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_134;

  private WordPage() {}

  static void make(XWPFDocument document, String title) {
    var section = document.getDocument().getBody().addNewSectPr();
    var page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(WIDTH));
    page.setH(BigInteger.valueOf(HEIGHT));
    var margins = section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setHeader(BigInteger.valueOf(600));
    margins.setFooter(BigInteger.valueOf(600));
    var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.createRun().setText(title);
    head.setAlignment(ParagraphAlignment.RIGHT);
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /// Where tabs lead, in twentieths of a point.
  static void tabs(XWPFParagraph paragraph, int... places) {
    var ctp = paragraph.getCTP();
    var properties = ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr();
    var tabs = properties.addNewTabs();
    for (int place : places) {
      var tab = tabs.addNewTab();
      tab.setVal(STTabJc.LEFT);
      tab.setPos(BigInteger.valueOf(place));
    }
  }
}
