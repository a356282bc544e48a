package no.sitat.exchange.refi.reading;

import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.refi.reading.Attributes.Scope;
import no.sitat.exchange.refi.xml.XmlCursor;

/// The document itself: `Project`, or `CodeBook` in a file of its own; each family of elements goes
/// to its reader, in whatever order they stand.
final class ProjectElement {
  private final Attributes attributes;
  private final CodeElements codes;
  private final CaseElements cases;
  private final TextElements texts;
  private final SourceElements sources;
  private final LinkElements links;

  ProjectElement(Ledger ledger) {
    attributes = new Attributes(ledger);
    codes = new CodeElements(attributes);
    cases = new CaseElements(attributes);
    var codings = new CodingElements(attributes);
    texts = new TextElements(attributes, codings, cases);
    sources = new SourceElements(attributes, codings, texts, cases);
    links = new LinkElements(attributes);
  }

  /// Whether the root is one that is read here.
  static boolean isRoot(XmlCursor at) {
    return at.name().equals("Project") || at.name().equals("CodeBook");
  }

  Found read(XmlCursor at) throws XMLStreamException {
    var found = new Found();
    found.origin = at.text("origin").strip();
    if (at.name().equals("Project")) {
      found.name = attributes.name(at);
      at.children(child -> part(child, found));
    } else {
      at.children(child -> codebookPart(child, found));
    }
    return found;
  }

  private void codebookPart(XmlCursor at, Found found) throws XMLStreamException {
    switch (at.name()) {
      case "Codes" -> codes.read(at, found);
      case "Sets" -> links.sets(at, found);
      default -> attributes.unknown(at);
    }
  }

  private void part(XmlCursor at, Found found) throws XMLStreamException {
    switch (at.name()) {
      case "Users" -> cases.users(at, found);
      case "CodeBook", "Codes" -> codes.read(at, found);
      case "Variables" -> cases.variables(at, found);
      case "Cases" -> cases.cases(at, found);
      case "Sources" -> sources.read(at, found);
      case "Notes" -> notes(at, found);
      case "Links" -> links.links(at, found);
      case "Sets" -> links.sets(at, found);
      case "Graphs" -> links.graphs(at);
      case "Description" -> found.description = at.content();
      case "NoteRef" -> Attributes.target(at).ifPresent(found.notesOnProject::add);
      default -> attributes.unknown(at);
    }
  }

  private void notes(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Note")) {
        found.notes.add(texts.text(child, attributes.guid(child, Scope.NOTE)));
      } else {
        attributes.unknown(child);
      }
    });
  }
}
