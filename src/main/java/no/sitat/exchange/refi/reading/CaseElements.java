package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.refi.reading.Attributes.Scope;
import no.sitat.exchange.refi.xml.XmlCursor;

/// Users, variables with their values, and cases.
final class CaseElements {
  private final Attributes attributes;

  CaseElements(Attributes attributes) {
    this.attributes = attributes;
  }

  void users(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("User")) {
        boolean named = !child.text("name").isBlank() || child.text("id").isBlank();
        var name = named ? attributes.name(child) : child.text("id").strip();
        found.users.putIfAbsent(attributes.guid(child), name);
      } else {
        attributes.unknown(child);
      }
    });
  }

  void variables(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Variable")) {
        found.variables.add(variable(child));
      } else {
        attributes.unknown(child);
      }
    });
  }

  private Raw.Variable variable(XmlCursor at) throws XMLStreamException {
    var guid = attributes.guid(at, Scope.VARIABLE);
    var name = attributes.name(at);
    var type = type(at.text("typeOfVariable"));
    var description = new StringBuilder();
    at.children(child -> {
      if (child.name().equals("Description")) {
        description.append(child.content());
      } else {
        attributes.unknown(child);
      }
    });
    return new Raw.Variable(guid, name, type, description.toString());
  }

  private static MovedVariable.Type type(String written) {
    try {
      return MovedVariable.Type.valueOf(written.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return MovedVariable.Type.TEXT;
    }
  }

  Optional<Raw.Value> value(XmlCursor at) throws XMLStreamException {
    var variable = new ArrayList<UUID>();
    var held = new ArrayList<Raw.Value>();
    at.children(child -> {
      if (child.name().equals("VariableRef")) {
        Attributes.target(child).ifPresent(variable::add);
      } else if (child.name().endsWith("Value")) {
        var type = child.name();
        held.add(new Raw.Value(new UUID(0, 0), type, child.content()));
      } else {
        attributes.unknown(child);
      }
    });
    if (variable.isEmpty()) {
      attributes.ledger().note(Finding.REFERENCE_TO_NOTHING, "VariableRef", "");
      return Optional.empty();
    }
    var of = variable.getFirst();
    return Optional.of(
        held.isEmpty()
            ? new Raw.Value(of, "", "")
            : new Raw.Value(of, held.getFirst().type(), held.getFirst().text()));
  }

  void cases(XmlCursor at, Found found) throws XMLStreamException {
    at.children(child -> {
      if (child.name().equals("Case")) {
        found.cases.add(oneCase(child));
      } else {
        attributes.unknown(child);
      }
    });
  }

  private Raw.Case oneCase(XmlCursor at) throws XMLStreamException {
    var guid = attributes.guid(at, Scope.CASE);
    var name = at.text("name").strip();
    var description = new StringBuilder();
    var sources = new ArrayList<UUID>();
    var selections = new ArrayList<UUID>();
    var values = new ArrayList<Raw.Value>();
    at.children(child -> {
      switch (child.name()) {
        case "Description" -> description.append(child.content());
        case "CodeRef" -> attributes.ledger().note(Finding.CASE_CODES, name);
        case "VariableValue" -> value(child).ifPresent(values::add);
        case "SourceRef" -> Attributes.target(child).ifPresent(sources::add);
        case "SelectionRef" -> Attributes.target(child).ifPresent(selections::add);
        default -> attributes.unknown(child);
      }
    });
    return new Raw.Case(guid, name, description.toString(), sources, selections, values);
  }
}
