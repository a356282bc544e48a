package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFNumberingShim;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;

/// Reads a Word document (.docx, .docm, .dotx).
///
/// Only the parts that hold words are opened, out of the file itself: what it refers to outside of
/// itself is never looked at. Headers and footers of pages are not words of the document.
final class WordReader {
  private static final List<XWPFRelation> BODIES =
      List.of(
          XWPFRelation.DOCUMENT,
          XWPFRelation.MACRO_DOCUMENT,
          XWPFRelation.TEMPLATE,
          XWPFRelation.MACRO_TEMPLATE_DOCUMENT);

  private static final List<XWPFRelation> NOTES =
      List.of(XWPFRelation.FOOTNOTE, XWPFRelation.ENDNOTE, XWPFRelation.COMMENT);

  private WordReader() {}

  static DocumentText read(byte[] bytes) throws IOException, SAXException, TikaException {
    byte[] ordinary;
    try (var zip = ZipEntries.of(bytes)) { // counts what is in it before anything else reads it
      ordinary = StrictWord.ordinary(zip, bytes);
    }
    try (var document = OPCPackage.open(new ByteArrayInputStream(ordinary))) {
      var manuscript = new Manuscript();
      var text = new WordText(manuscript, lists(document), WordStyles.of(document));
      parse(document, BODIES, text);
      parse(document, NOTES, text);
      return manuscript.done();
    } catch (OpenXML4JException e) {
      throw new IOException("no package", e);
    }
  }

  /// How its lists are numbered; empty when it has none, or none that can be made out.
  private static Optional<XWPFListManager> lists(OPCPackage document) {
    try {
      var parts = document.getPartsByContentType(XWPFRelation.NUMBERING.getContentType());
      return parts.isEmpty()
          ? Optional.empty()
          : Optional.of(new XWPFListManager(new XWPFNumberingShim(parts.getFirst())));
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void parse(OPCPackage document, List<XWPFRelation> relations, WordText into)
      throws IOException, SAXException, TikaException {
    for (var relation : relations) {
      for (var part : document.getPartsByContentType(relation.getContentType())) {
        parse(part, into);
      }
    }
  }

  private static void parse(PackagePart part, WordText into)
      throws IOException, SAXException, TikaException {
    try (var in = part.getInputStream()) {
      XMLReaderUtils.parseSAX(in, new WordPart(into), new ParseContext());
    }
    into.endOfPart();
  }

  /// What of the markup the library has no name for.
  private static final class WordPart
      extends org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler {
    private final WordText text;

    WordPart(WordText text) {
      super(text, Map.of());
      this.text = text;
    }

    @Override
    public void startElement(
        String uri, String name, String prefixed, org.xml.sax.Attributes attributes)
        throws SAXException {
      super.startElement(uri, name, prefixed, attributes);
      var id = XMLReaderUtils.getAttrValue("id", attributes);
      switch (name) {
        case "footnote", "endnote", "comment" -> text.startNote(name, id == null ? "" : id);
        case "commentReference" -> text.reference("comment", id == null ? "" : id);
        case "altChunk" -> text.insertedFile();
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
      super.endElement(uri, name, prefixed);
      if (name.equals("footnote") || name.equals("endnote") || name.equals("comment")) {
        text.endNote(name);
      }
    }
  }
}
