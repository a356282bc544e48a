package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a book (EPUB): its chapters, in the order in which they are to be read.
final class EpubReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final int MOST_CHAPTERS = 5_000;

  private EpubReader() {}

  static DocumentText read(byte[] bytes) throws IOException {
    var manuscript = new Manuscript();
    try (var zip = ZipEntries.of(bytes)) {
      if (zip.bytes("META-INF/encryption.xml").isPresent()
          && zip.bytes("META-INF/rights.xml").isPresent()) {
        throw new CannotRead(Fault.LOCKED);
      }
      var container = xml(zip, CONTAINER);
      var rootfile = container.getElementsByTag("rootfile").attr("full-path");
      write(zip, rootfile, manuscript);
    }
    return manuscript.done();
  }

  private static void write(ZipEntries zip, String rootfile, Manuscript into) throws IOException {
    var book = xml(zip, rootfile);
    var folder = rootfile.substring(0, rootfile.lastIndexOf('/') + 1);
    int chapters = 0;
    for (var reference : book.getElementsByTag("itemref")) {
      var item = book.getElementById(reference.attr("idref"));
      if (item != null && chapters++ < MOST_CHAPTERS) {
        var name = folder + URLDecoder.decode(item.attr("href"), StandardCharsets.UTF_8);
        var page = zip.bytes(name);
        if (page.isPresent()) {
          WebPageReader.write(page.get(), into);
        }
      }
    }
  }

  private static Document xml(ZipEntries zip, String name) throws IOException {
    var bytes = zip.bytes(name).orElseThrow(() -> new CannotRead(Fault.DAMAGED));
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }
}
