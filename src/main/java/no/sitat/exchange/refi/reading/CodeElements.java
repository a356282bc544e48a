package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.refi.reading.Attributes.Scope;
import no.sitat.exchange.refi.xml.Colours;
import no.sitat.exchange.refi.xml.XmlCursor;

/// The tree of codes, in a project or in a codebook of its own.
final class CodeElements {
  private final Attributes attributes;

  CodeElements(Attributes attributes) {
    this.attributes = attributes;
  }

  /// `CodeBook` or `Codes`, whichever stands.
  void read(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      switch (child.name()) {
        case "Codes" -> read(child, found);
        case "Code" -> code(child, Optional.empty(), found);
        default -> attributes.unknown(child);
      }
    });
  }

  void code(XmlCursor at, Optional<UUID> parent, Found found) throws XMLStreamException {
    var written = attributes.guid(at);
    var name = attributes.name(at);
    boolean again = isAgain(written, name, found);
    var guid = again ? written : attributes.unique(written, Scope.CODE);
    var colour = colour(at, name);
    boolean codable = codable(at, name);
    int place = found.codes.size();
    var description = new StringBuilder();
    List<UUID> notes = new ArrayList<>();
    at.children(child -> {
      switch (child.name()) {
        case "Description" -> description.append(child.content());
        case "NoteRef" -> Attributes.target(child).ifPresent(notes::add);
        case "Code" -> code(child, Optional.of(guid), found);
        default -> attributes.unknown(child);
      }
    });
    if (!again) {
      found.codes.add(
          place, new Raw.Code(guid, parent, name, description.toString(), colour, codable, notes));
    }
  }

  /// The same code in two places: one is enough.
  private boolean isAgain(UUID guid, String name, Found found) {
    return attributes.isTaken(guid, Scope.CODE)
        && found.codes.stream()
            .anyMatch(code -> code.guid().equals(guid) && code.name().equals(name));
  }

  private OptionalInt colour(XmlCursor at, String name) {
    var written = at.text("color");
    var colour = Colours.of(written);
    if (colour.isEmpty() && !written.isBlank()) {
      attributes.ledger().note(Finding.BAD_COLOUR, name);
    }
    return colour;
  }

  private boolean codable(XmlCursor at, String name) {
    return switch (at.text("isCodable").strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> true;
      case "false", "0", "no" -> false;
      default -> {
        attributes.ledger().note(Finding.BAD_FLAG, name);
        yield true;
      }
    };
  }
}
