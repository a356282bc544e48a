package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.refi.xml.XmlCursor;

/// Codings, and what they share a place with: a description and notes.
final class CodingElements {
  private final Attributes attributes;

  CodingElements(Attributes attributes) {
    this.attributes = attributes;
  }

  /// What hangs on a selection, gathered from its children.
  final class Gathered {
    private final UUID guid;
    private final String name;
    private final Raw.Stamp stamp;
    private final List<Raw.Coding> codings = new ArrayList<>();
    private final List<UUID> notes = new ArrayList<>();
    private String description = "";

    private Gathered(UUID guid, String name, Raw.Stamp stamp) {
      this.guid = guid;
      this.name = name;
      this.stamp = stamp;
    }

    /// Whether the child was one of these.
    boolean takes(XmlCursor at) throws XMLStreamException {
      switch (at.name()) {
        case "Description" -> description = description.isBlank() ? at.content() : description;
        case "Coding" -> coding(at, stamp).ifPresent(codings::add);
        case "NoteRef" -> Attributes.target(at).ifPresent(notes::add);
        default -> {
          return false;
        }
      }
      return true;
    }

    Raw.Load load() {
      return new Raw.Load(guid, name, description, stamp, codings, notes);
    }
  }

  Gathered gathered(XmlCursor at, UUID guid, String name) {
    return new Gathered(guid, name, attributes.stamp(at));
  }

  /// A selection that has nothing but this.
  Raw.Load load(XmlCursor at) throws XMLStreamException {
    var gathered = gathered(at, attributes.guid(at), at.text("name"));
    at.children(child -> {
      if (!gathered.takes(child)) {
        attributes.unknown(child);
      }
    });
    return gathered.load();
  }

  /// @param around of the selection, for what the coding does not say
  private Optional<Raw.Coding> coding(XmlCursor at, Raw.Stamp around) throws XMLStreamException {
    var guid = attributes.guid(at);
    var stamp = attributes.stamp(at).or(around);
    var codes = new ArrayList<UUID>();
    var notes = new ArrayList<UUID>();
    at.children(child -> {
      switch (child.name()) {
        case "CodeRef" -> Attributes.target(child).ifPresent(codes::add);
        case "NoteRef" -> Attributes.target(child).ifPresent(notes::add);
        default -> attributes.unknown(child);
      }
    });
    if (codes.isEmpty()) {
      attributes.ledger().note(Finding.NO_CODE, "");
      return Optional.empty();
    }
    return Optional.of(new Raw.Coding(guid, codes.getFirst(), stamp, notes));
  }
}
