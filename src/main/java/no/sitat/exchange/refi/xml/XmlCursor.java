package no.sitat.exchange.refi.xml;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
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
    var cursor = new XmlCursor(factory().createXMLStreamReader(in));
    while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
      // what stands before the root says nothing
    }
    return cursor;
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
    @java.io.Serial private static final long serialVersionUID = 1L;

    HostileXml(javax.xml.stream.Location location) {
      super("a DTD", location);
    }
  }

  /// Elements within elements, too many.
  public static final class TooDeep extends XMLStreamException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    TooDeep(javax.xml.stream.Location location) {
      super("deeper than " + DEEPEST, location);
    }
  }
}
