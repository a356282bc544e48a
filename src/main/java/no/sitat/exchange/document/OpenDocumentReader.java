package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads an OpenDocument text (.odt), also flat (.fodt).
final class OpenDocumentReader {
  private OpenDocumentReader() {}

  static DocumentText read(byte[] bytes) throws IOException {
    try (var zip = ZipEntries.of(bytes)) {
      var manifest = zip.bytes("META-INF/manifest.xml");
      if (manifest.isPresent()
          && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
        throw new CannotRead(Fault.LOCKED);
      }
      return flat(zip.bytes("content.xml").orElseThrow(() -> new CannotRead(Fault.DAMAGED)));
    }
  }

  /// A document that is one file of XML; entities of its own are not resolved by this parser.
  static DocumentText flat(byte[] bytes) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    var manuscript = new Manuscript();
    var numbered = new OpenDocumentLists(document);
    for (Element body : document.getElementsByTag("office:text")) {
      body.filter(new OpenDocumentText(manuscript, numbered));
    }
    return manuscript.done();
  }
}
