package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.moving.MovedLink.Way;
import no.sitat.exchange.refi.reading.Attributes.Scope;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.exchange.refi.xml.XmlCursor;

/// Links, sets, and graphs, of which only the name is told.
final class LinkElements {
  private final Attributes attributes;

  LinkElements(Attributes attributes) {
    this.attributes = attributes;
  }

  void links(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Link")) {
        found.links.add(link(child));
      } else {
        attributes.unknown(child);
      }
    });
  }

  private Raw.Link link(XmlCursor at) throws XMLStreamException {
    var guid = attributes.guid(at, Scope.LINK);
    var name = at.text("name").strip();
    var way = way(at.text("direction"));
    var from = Guids.of(at.text("originGUID"));
    var to = Guids.of(at.text("targetGUID"));
    var notes = new ArrayList<UUID>();
    at.children(child -> {
      if (child.name().equals("NoteRef")) {
        Attributes.target(child).ifPresent(notes::add);
      } else {
        attributes.unknown(child);
      }
    });
    return new Raw.Link(guid, name, way, from, to, notes);
  }

  private static Way way(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "oneway" -> Way.ONE_WAY;
      case "bidirectional" -> Way.BOTH_WAYS;
      default -> Way.ASSOCIATIVE;
    };
  }

  void sets(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Set")) {
        found.sets.add(set(child));
      } else {
        attributes.unknown(child);
      }
    });
  }

  private Raw.Set set(XmlCursor at) throws XMLStreamException {
    var guid = attributes.guid(at, Scope.SET);
    var name = attributes.name(at);
    var description = new StringBuilder();
    var members = new ArrayList<UUID>();
    at.children(child -> {
      switch (child.name()) {
        case "Description" -> description.append(child.content());
        case "MemberCode", "MemberSource", "MemberNote" ->
            Attributes.target(child).ifPresent(members::add);
        default -> attributes.unknown(child);
      }
    });
    return new Raw.Set(guid, name, description.toString(), members);
  }

  void graphs(XmlCursor at) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Graph")) {
        attributes.ledger().note(Finding.GRAPHS, child.text("name"));
      } else {
        attributes.unknown(child);
      }
    });
  }
}
