package no.sitat.exchange.coded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What a screen reader is told of a PDF: headings, paragraphs and notes in their order, and that
/// colours and page numbers are for the eye.
final class PdfTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<PDPage, List<PDStructureElement>> pages = new HashMap<>();
  private final List<PDPage> order = new ArrayList<>();

  PdfTags(PDDocument document, String language) {
    var catalog = document.getDocumentCatalog();
    var marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    catalog.setStructureTreeRoot(root);
    catalog.setLanguage(language);
    whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
  }

  /// @param type as PDF calls it: `H1`, `H2`, `P`, `Note`
  PDStructureElement element(String type) {
    var element = new PDStructureElement(type, whole);
    whole.appendKid(element);
    return element;
  }

  /// What is drawn until [#end] is a part of the element.
  void begin(PDStructureElement element, PDPage page, PDPageContentStream stream)
      throws IOException {
    var parts =
        pages.computeIfAbsent(
            page,
            _ -> {
              page.setStructParents(order.size());
              order.add(page);
              return new ArrayList<>();
            });
    int id = parts.size();
    parts.add(element);
    element.setPage(page);
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, id);
    element.appendKid(new PDMarkedContentReference(reference));
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
  }

  /// What is drawn until [#end] is for the eye alone.
  static void beginForTheEye(PDPageContentStream stream) throws IOException {
    stream.beginMarkedContent(COSName.getPDFName("Artifact"));
  }

  static void end(PDPageContentStream stream) throws IOException {
    stream.endMarkedContent();
  }

  /// Writes which element each part of each page is of.
  void finish() {
    var numbers = new HashMap<Integer, PDParentTreeValue>();
    for (int at = 0; at < order.size(); at++) {
      var parts = new COSArray();
      pages.getOrDefault(order.get(at), List.of()).forEach(part -> parts.add(part));
      numbers.put(at, new PDParentTreeValue(parts));
    }
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(new HashMap<>(numbers));
    root.setParentTree(tree);
    root.setParentTreeNextKey(order.size());
  }
}
