package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.exchange.refi.xml.XmlCursor;

/// Texts, whatever they are called: `TextSource`, `Representation`, `TextDescription`,
/// `Transcript`, `Note`; with their selections, sync points and stretches between these.
final class TextElements {
  private final Attributes attributes;
  private final CodingElements codings;
  private final CaseElements cases;

  TextElements(Attributes attributes, CodingElements codings, CaseElements cases) {
    this.attributes = attributes;
    this.codings = codings;
    this.cases = cases;
  }

  /// @param guid of the text, which the caller has asked for
  Raw.Text text(XmlCursor at, UUID guid) throws XMLStreamException {
    var gathered = codings.gathered(at, guid, at.text("name"));
    var modified = attributes.time(at, "modifiedDateTime");
    var plainPath = at.text("plainTextPath");
    var richPath = at.text("richTextPath");
    var content = new ArrayList<String>();
    var selections = new ArrayList<Raw.Selection>();
    var points = new ArrayList<Raw.SyncPoint>();
    var stretches = new ArrayList<Raw.Stretch>();
    var values = new ArrayList<Raw.Value>();
    at.children(child -> {
      switch (child.name()) {
        case "PlainTextContent" -> content.add(child.content());
        case "PlainTextSelection" -> selections.add(selection(child));
        case "SyncPoint" -> points.add(syncPoint(child));
        case "TranscriptSelection" -> stretches.add(stretch(child));
        case "VariableValue" -> cases.value(child).ifPresent(values::add);
        default -> {
          if (!gathered.takes(child)) {
            attributes.unknown(child);
          }
        }
      }
    });
    return new Raw.Text(
        gathered.load(),
        modified,
        first(content),
        plainPath,
        richPath,
        selections,
        points,
        stretches,
        values);
  }

  private static Optional<String> first(List<String> content) {
    return content.stream().findFirst();
  }

  private Raw.Selection selection(XmlCursor at) throws XMLStreamException {
    long start = attributes.position(at, "startPosition");
    long end = attributes.position(at, "endPosition");
    return new Raw.Selection(codings.load(at), start, end);
  }

  private Raw.SyncPoint syncPoint(XmlCursor at) {
    return new Raw.SyncPoint(
        attributes.guid(at),
        attributes.optionalPosition(at, "timeStamp"),
        attributes.optionalPosition(at, "position"));
  }

  private Raw.Stretch stretch(XmlCursor at) throws XMLStreamException {
    var from = Guids.of(at.text("fromSyncPoint"));
    var to = Guids.of(at.text("toSyncPoint"));
    return new Raw.Stretch(codings.load(at), from, to);
  }
}
