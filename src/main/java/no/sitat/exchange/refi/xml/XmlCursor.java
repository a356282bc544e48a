package no.sitat.exchange.refi.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serial;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A place in an XML document that is read from top to bottom, once.
///
/// Elements and attributes are known by local name, in whatever namespace. A DTD ends the reading,
/// so does an element deeper than [#DEEPEST]; nothing outside the document is ever opened.
public final class XmlCursor {
  /// Elements within elements.
  public static final int DEEPEST = 100;

  /// The JDK's limits are against entities, of which a document without a DTD has none, and end the
  /// reading of any honest document of some length. Depth is counted here.
  private static final List<String> UNLIMITED =
      List.of(
          "jdk.xml.maxElementDepth",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^(?:ï»¿)?<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private final XMLStreamReader reader;
  private int depth;

  /// Reads one child; what is left of it is passed over.
  @FunctionalInterface
  public interface Child {
    void read(XmlCursor at) throws XMLStreamException;
  }

  private XmlCursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// At the root element of a document.
  public static XmlCursor atRoot(InputStream in) throws XMLStreamException {
    var cursor = new XmlCursor(reader(in));
    while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
      // what stands before the root says nothing
    }
    return cursor;
  }

  /// UTF-8 is decoded here: the JDK writes of bytes that are none to the console. Other encodings,
  /// which a document has to declare, are its own affair.
  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    var bytes = new BufferedInputStream(in, 1 << 16);
    try {
      bytes.mark(HEAD);
      var head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      bytes.reset();
      var declared = DECLARED.matcher(head);
      boolean other = declared.find() && !declared.group(1).equalsIgnoreCase("utf-8");
      if (other || head.indexOf('\0') >= 0) {
        return factory().createXMLStreamReader(bytes);
      }
      bytes.skipNBytes(head.startsWith("ï»¿") ? 3 : 0);
      var utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      return factory().createXMLStreamReader(new InputStreamReader(bytes, utf8));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLReporter((_, _, _, _) -> {});
    UNLIMITED.forEach(limit -> factory.setProperty(limit, "0"));
    return factory;
  }

  private int next() throws XMLStreamException {
    int event = reader.next();
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new HostileXml(reader.getLocation());
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > DEEPEST) {
          throw new TooDeep(reader.getLocation());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // text and comments are no steps
      }
    }
    return event;
  }

  /// The local name of the element.
  public String name() {
    return reader.getLocalName();
  }

  /// An attribute of the element; to be asked for before its children are read.
  public Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// The same, empty when there is none.
  public String text(String attribute) {
    return attribute(attribute).orElse("");
  }

  /// Goes through the children of the element and passes it.
  public void children(Child child) throws XMLStreamException {
    int own = depth;
    while (depth >= own) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        child.read(this);
        passedTo(own);
      }
    }
  }

  private void passedTo(int own) throws XMLStreamException {
    while (depth > own) {
      next();
    }
  }

  /// All text in the element, which is passed.
  public String content() throws XMLStreamException {
    int own = depth;
    var text = new StringBuilder();
    while (depth >= own) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  /// A DTD or an entity of its own: nothing that a project needs.
  public static final class HostileXml extends XMLStreamException {
    @Serial private static final long serialVersionUID = 1L;

    HostileXml(Location location) {
      super("a DTD", location);
    }
  }

  /// Elements within elements, too many.
  public static final class TooDeep extends XMLStreamException {
    @Serial private static final long serialVersionUID = 1L;

    TooDeep(Location location) {
      super("deeper than " + DEEPEST, location);
    }
  }
}
