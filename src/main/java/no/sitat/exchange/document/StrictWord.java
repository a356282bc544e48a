package no.sitat.exchange.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes an ordinary Word document of one in the strict form of ISO/IEC 29500, which says the same
/// in other namespaces.
///
/// Only what has words is kept: the parts that are XML.
final class StrictWord {
  private static final Pattern STRICT =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/([A-Za-z]+)/");
  private static final String ORDINARY = "http://schemas.openxmlformats.org/$1/2006/";
  private static final String RELATIONS = "_rels/.rels";

  private StrictWord() {}

  /// The same bytes when the document is an ordinary one.
  static byte[] ordinary(ZipEntries zip, byte[] bytes) throws IOException {
    var relations = zip.bytes(RELATIONS);
    boolean strict =
        relations.isPresent()
            && STRICT.matcher(new String(relations.get(), StandardCharsets.UTF_8)).find();
    return strict ? translated(zip) : bytes;
  }

  private static byte[] translated(ZipEntries zip) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var written = new ZipOutputStream(out)) {
      written.setLevel(Deflater.BEST_SPEED);
      for (var name : zip.names()) {
        var part = zip.bytes(name);
        if (part.isPresent() && (name.endsWith(".xml") || name.endsWith(".rels"))) {
          var xml = new String(part.get(), StandardCharsets.UTF_8);
          written.putNextEntry(new ZipEntry(name));
          written.write(STRICT.matcher(xml).replaceAll(ORDINARY).getBytes(StandardCharsets.UTF_8));
          written.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }
}
