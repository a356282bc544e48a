package no.sitat.exchange.document;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads an RTF document.
///
/// The library gives the words in order and says not which are a note; `RtfGroups` puts signs
/// around those before, and here what stands between the signs is taken out again.
final class RtfReader {
  private RtfReader() {}

  static DocumentText read(byte[] bytes) throws IOException, SAXException, TikaException {
    var groups = RtfGroups.marked(bytes);
    var written = new Written(new RtfText());
    var parser = new RTFParser();
    try (var in = TikaInputStream.get(groups)) {
      parser.parse(in, written, new Metadata(), new ParseContext());
    }
    return written.text.done();
  }

  /// Blocks of the library's XHTML.
  private static final class Written extends DefaultHandler {
    private final RtfText text;
    private boolean inBody;

    Written(RtfText text) {
      this.text = text;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes)
        throws SAXException {
      switch (name) {
        case "body" -> inBody = true;
        case "li" -> text.item(); // its number is among the words
        case "br" -> text.words("\n");
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
      switch (name) {
        case "body" -> inBody = false;
        case "p", "li" -> text.end();
        default -> {}
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
      if (inBody) {
        text.words(new String(characters, start, length));
      }
    }
  }
}
