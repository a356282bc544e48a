package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.refi.reading.Attributes.Scope;
import no.sitat.exchange.refi.xml.XmlCursor;

/// The five kinds of sources, in any order, with what stands in them in any order.
final class SourceElements {
  private final Attributes attributes;
  private final CodingElements codings;
  private final TextElements texts;
  private final CaseElements cases;

  SourceElements(
      Attributes attributes, CodingElements codings, TextElements texts, CaseElements cases) {
    this.attributes = attributes;
    this.codings = codings;
    this.texts = texts;
    this.cases = cases;
  }

  void read(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      var kind = kind(child.name());
      if (kind.isEmpty()) {
        attributes.unknown(child);
      } else if (kind.get() == Kind.TEXT) {
        found.sources.add(textSource(child));
      } else {
        found.sources.add(source(child, kind.get()));
      }
    });
  }

  private static Optional<Kind> kind(String name) {
    return switch (name) {
      case "TextSource" -> Optional.of(Kind.TEXT);
      case "PDFSource" -> Optional.of(Kind.PDF);
      case "PictureSource" -> Optional.of(Kind.PICTURE);
      case "AudioSource" -> Optional.of(Kind.AUDIO);
      case "VideoSource" -> Optional.of(Kind.VIDEO);
      default -> Optional.empty();
    };
  }

  private Raw.Source textSource(XmlCursor at) throws XMLStreamException {
    var text = texts.text(at, attributes.guid(at, Scope.SOURCE));
    return new Raw.Source(Kind.TEXT, text.load(), "", List.of(text), List.of(), text.values());
  }

  private Raw.Source source(XmlCursor at, Kind kind) throws XMLStreamException {
    var gathered = codings.gathered(at, attributes.guid(at, Scope.SOURCE), at.text("name"));
    var path = at.text("path");
    var words = new ArrayList<Raw.Text>();
    var places = new ArrayList<Raw.Place>();
    var values = new ArrayList<Raw.Value>();
    at.children(child -> {
      switch (child.name()) {
        case "Representation", "TextDescription", "Transcript" ->
            words.add(texts.text(child, attributes.guid(child, Scope.SOURCE)));
        case "PDFSelection", "PictureSelection" -> places.add(area(child));
        case "AudioSelection", "VideoSelection" -> places.add(time(child));
        case "VariableValue" -> cases.value(child).ifPresent(values::add);
        default -> {
          if (!gathered.takes(child)) {
            attributes.unknown(child);
          }
        }
      }
    });
    return new Raw.Source(kind, gathered.load(), path, words, places, values);
  }

  private Raw.Place area(XmlCursor at) throws XMLStreamException {
    boolean page = at.name().equals("PDFSelection");
    var words =
        "%s%d %d to %d %d %s"
            .formatted(
                page ? "page " + attributes.position(at, "page") + ", " : "",
                attributes.position(at, "firstX"),
                attributes.position(at, "firstY"),
                attributes.position(at, "secondX"),
                attributes.position(at, "secondY"),
                page ? "pt" : "px");
    return new Raw.Place(load(at), words);
  }

  private Raw.Place time(XmlCursor at) throws XMLStreamException {
    var words =
        "%d–%d ms".formatted(attributes.position(at, "begin"), attributes.position(at, "end"));
    return new Raw.Place(load(at), words);
  }

  /// As any selection, beside the text that ATLAS.ti puts in one of a PDF.
  private Raw.Load load(XmlCursor at) throws XMLStreamException {
    var gathered = codings.gathered(at, attributes.guid(at), at.text("name"));
    at.children(child -> {
      if (child.name().equals("Representation")) {
        attributes.ledger().note(Finding.REGION_TEXT, "");
      } else if (!gathered.takes(child)) {
        attributes.unknown(child);
      }
    });
    return gathered.load();
  }
}
