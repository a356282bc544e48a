package no.sitat.exchange.refi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assertions;
import org.xml.sax.SAXException;

/// The schemas of the format, which lie beside the project; without them nothing is validated.
public final class Schemas {
  static final Path FOLDER = Path.of("../shared/reference/xsd");

  private Schemas() {}

  public static boolean areHere() {
    return Files.exists(FOLDER);
  }

  /// Fails when the document in a QDPX, or a QDC, does not fit its schema.
  public static void assertValid(Path file) {
    if (!areHere()) {
      return;
    }
    try {
      if (file.toString().endsWith(".qdc")) {
        try (var in = Files.newInputStream(file)) {
          validate("Codebook.xsd", in);
        }
        return;
      }
      try (var zip = new ZipFile(file.toFile())) {
        validate("Project.xsd", zip.getInputStream(zip.getEntry("project.qde")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void validate(String schema, InputStream xml) throws IOException {
    try {
      var validator =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(FOLDER.resolve(schema).toFile())
              .newValidator();
      // A document of 100,000 codings is one entity of more than the limit, and is our own.
      validator.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
      validator.setProperty("jdk.xml.totalEntitySizeLimit", "0");
      validator.validate(new StreamSource(xml));
    } catch (SAXException e) {
      Assertions.fail(schema, e);
    }
  }
}
