package no.sitat.exchange.refi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NodeList;

/// A project made from the schema: one of every element in every place it may stand, each with a
/// GUID, a name or words of its own by which it is found again.
public final class SchemaSample {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final List<String> VALUES =
      List.of("Text", "Boolean", "Integer", "Float", "Date", "DateTime");
  private static final String NOTES = "@NOTES@";
  private static final Set<String> REFERENCES =
      Set.of("NoteRefType", "CodeRefType", "SourceRefType", "SelectionRefType", "VariableRefType");

  private final Map<String, org.w3c.dom.Element> types = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<UUID> notes = new ArrayList<>();
  private final StringBuilder xml = new StringBuilder();
  private final ArrayDeque<UUID> owners = new ArrayDeque<>();
  private final ArrayDeque<String> stack = new ArrayDeque<>();
  private final Map<String, UUID> first = new HashMap<>();
  private final Set<String> reserved = new HashSet<>();
  private final List<UUID> syncPoints = new ArrayList<>();
  private String value = "Text";
  private int values;
  private int count;

  /// One element.
  ///
  /// @param path names from the top down
  /// @param label its unique name
  /// @param text what it says, where it is nothing but words
  /// @param target what it refers to
  /// @param owner GUID of what it stands in; empty in the project itself
  /// @param outer GUID of what that stands in
  /// @param codings GUIDs of the codings of a selection
  public record Element(
      String path,
      String name,
      Optional<UUID> guid,
      Optional<String> label,
      String text,
      Optional<UUID> target,
      Optional<UUID> owner,
      Optional<UUID> outer,
      List<UUID> codings) {}

  private SchemaSample() {
    for (var kind : List.of("User", "Code", "TextSource", "PlainTextSelection")) {
      first.put(kind, guid());
    }
    VALUES.forEach(type -> first.put("Variable " + type, guid()));
  }

  public static SchemaSample made() {
    var sample = new SchemaSample();
    sample.read();
    sample.element("Project", "ProjectType");
    sample.writeNotes();
    return sample;
  }

  public String xml() {
    return xml.toString();
  }

  public List<Element> elements() {
    return elements;
  }

  /// Files that the sources lie in.
  public List<String> files() {
    return files;
  }

  private void read() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var schema =
          factory.newDocumentBuilder().parse(Schemas.FOLDER.resolve("Project.xsd").toFile());
      each(
          schema.getElementsByTagNameNS(XSD, "complexType"),
          type -> types.put(type.getAttribute("name"), type));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Use {
    void of(org.w3c.dom.Element element);
  }

  private static void each(NodeList nodes, Use use) {
    for (int i = 0; i < nodes.getLength(); i++) {
      use.of((org.w3c.dom.Element) nodes.item(i));
    }
  }

  private UUID known(String kind) {
    return Objects.requireNonNull(first.get(kind), kind);
  }

  private org.w3c.dom.Element declared(String type) {
    return Objects.requireNonNull(types.get(type), type);
  }

  private UUID guid() {
    return new UUID(0x1111_1111_2222_4333L, 0x8444_0000_0000_0000L + ++count);
  }

  /// @param type empty or `xsd:…` for words
  private void element(String name, String type) {
    stack.addLast(name);
    if (types.containsKey(type)) {
      complex(name, type);
    } else {
      words(name);
    }
    stack.removeLast();
  }

  private String path() {
    return String.join("/", stack);
  }

  private void words(String name) {
    int number = ++count;
    var text =
        switch (name) {
          case "BooleanValue" -> "true";
          case "IntegerValue" -> "9" + number;
          case "FloatValue" -> "9" + number + ".5";
          case "DateValue" -> "%04d-03-01".formatted(1000 + number);
          case "DateTimeValue" -> "%04d-03-01T12:00:00Z".formatted(1000 + number);
          default -> "tekst%05d og mer".formatted(number);
        };
    xml.append("<").append(name).append(">").append(text).append("</").append(name).append(">");
    add(name, Optional.empty(), Optional.empty(), text.replace("T12:00:00Z", ""));
  }

  private void add(String name, Optional<UUID> guid, Optional<String> label, String text) {
    var owner = Optional.ofNullable(owners.peekLast());
    elements.add(
        new Element(
            path(), name, guid, label, text, Optional.empty(), owner, outer(), new ArrayList<>()));
  }

  private void complex(String name, String type) {
    if (REFERENCES.contains(type)) {
      reference(name, type);
      return;
    }
    var guid = hasGuid(type) ? Optional.of(guidOf(name)) : Optional.<UUID>empty();
    var label = name.equals("Project") ? Optional.<String>empty() : label(type);
    int at = elements.size();
    add(name, guid, label, "");
    xml.append("<").append(name);
    if (name.equals("Project")) {
      xml.append(" xmlns=\"urn:QDA-XML:project:1.0\" name=\"Alt\"");
    }
    attributes(name, type, guid, label);
    xml.append(">");
    guid.ifPresent(owners::addLast);
    children(name, type);
    guid.ifPresent(_ -> owners.removeLast());
    xml.append("</").append(name).append(">\n");
    int depth = stack.size();
    elements.subList(at + 1, elements.size()).stream()
        .filter(each -> each.name().equals("Coding") && each.path().split("/").length == depth + 1)
        .forEach(each -> each.guid().ifPresent(elements.get(at).codings()::add));
  }

  private UUID guidOf(String name) {
    var key = name.equals("Variable") ? "Variable " + value : name;
    var kept = first.get(key);
    return kept != null && reserved.add(key) ? kept : guid();
  }

  private boolean hasGuid(String type) {
    return attributeNames(type).contains("guid");
  }

  private Optional<String> label(String type) {
    return attributeNames(type).contains("name")
        ? Optional.of("navn%05d".formatted(++count))
        : Optional.empty();
  }

  private List<String> attributeNames(String type) {
    var names = new ArrayList<String>();
    each(
        declared(type).getElementsByTagNameNS(XSD, "attribute"),
        attribute -> names.add(attribute.getAttribute("name")));
    return names;
  }

  private void attributes(String name, String type, Optional<UUID> guid, Optional<String> label) {
    for (var attribute : attributeNames(type)) {
      var said =
          switch (attribute) {
            case "guid" -> guid.map(UUID::toString).orElse("");
            case "name" -> label.orElse("");
            case "isCodable" -> "true";
            case "color" -> "#ff0000";
            case "typeOfVariable" -> value;
            case "creatingUser", "modifyingUser", "creatingUserGUID" -> known("User").toString();
            case "creationDateTime", "modifiedDateTime" -> "2024-02-03T10:00:00Z";
            case "startPosition", "begin", "position", "timeStamp" ->
                name.equals("SyncPoint") ? String.valueOf(5 * (syncPoints.size() % 2)) : "0";
            case "endPosition" -> "10";
            case "end" -> "1000";
            case "page", "firstX", "firstY" -> "1";
            case "secondX", "secondY" -> "20";
            case "path" -> file(".bin");
            case "richTextPath" -> name.equals("TextSource") ? file(".docx") : "";
            case "direction" -> "OneWay";
            case "originGUID" -> known("Code").toString();
            case "targetGUID" -> known("TextSource").toString();
            case "representedGUID" -> known("Code").toString();
            case "sourceVertex", "targetVertex" -> known("User").toString();
            case "fromSyncPoint" -> syncPoints.get(syncPoints.size() - 2).toString();
            case "toSyncPoint" -> syncPoints.getLast().toString();
            default -> "";
          };
      if (!said.isEmpty()) {
        xml.append(" ").append(attribute).append("=\"").append(said).append("\"");
      }
    }
    if (name.equals("SyncPoint")) {
      syncPoints.add(guid.orElseThrow());
    }
  }

  private String file(String ending) {
    var name = "fil%05d%s".formatted(++count, ending);
    files.add(name);
    return "internal://" + name;
  }

  private void children(String name, String type) {
    each(
        declared(type).getElementsByTagNameNS(XSD, "element"),
        child -> {
          var called = child.getAttribute("name");
          long above = stack.stream().filter(called::equals).count();
          if (called.endsWith("Value") && !called.equals("VariableValue")) {
            if (called.equals(value + "Value")) {
              element(called, child.getAttribute("type"));
            }
          } else if (called.equals("VariableValue") || called.equals("Variable")) {
            variables(called, child.getAttribute("type"), name);
          } else if (called.equals("SyncPoint")) {
            element(called, child.getAttribute("type"));
            element(called, child.getAttribute("type"));
          } else if (above < 2) {
            element(called, child.getAttribute("type"));
          }
        });
    if (name.equals("Notes")) {
      xml.append(NOTES);
    }
  }

  /// All types of a case; of a source the next.
  private void variables(String called, String type, String in) {
    boolean all = called.equals("Variable") || in.equals("Case");
    for (int i = 0; i < (all ? VALUES.size() : 1); i++) {
      value = all ? VALUES.get(i) : VALUES.get(values++ % VALUES.size());
      element(called, type);
    }
  }

  /// A note for every reference to one, wherever in the document that stands.
  private void writeNotes() {
    var all = new StringBuilder();
    for (var note : notes) {
      all.append("<Note guid=\"")
          .append(note)
          .append("\" name=\"om noe\"><PlainTextContent>notat ");
      all.append(note).append("</PlainTextContent></Note>\n");
    }
    int at = xml.indexOf(NOTES);
    xml.replace(at, at + NOTES.length(), all.toString());
  }

  private void reference(String name, String type) {
    var to =
        switch (type) {
          case "CodeRefType" -> known("Code");
          case "VariableRefType" -> known("Variable " + value);
          case "SelectionRefType" -> known("PlainTextSelection");
          case "SourceRefType" -> known("TextSource");
          default -> noteFor();
        };
    xml.append("<").append(name).append(" targetGUID=\"").append(to).append("\"/>");
    var meant = type.equals("SelectionRefType") ? known("TextSource") : to;
    var owner = Optional.ofNullable(owners.peekLast());
    elements.add(
        new Element(
            path(),
            name,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.of(meant),
            owner,
            outer(),
            List.of()));
  }

  private Optional<UUID> outer() {
    var above = new ArrayList<>(owners);
    return above.size() < 2 ? Optional.empty() : Optional.of(above.get(above.size() - 2));
  }

  private UUID noteFor() {
    var note = guid();
    notes.add(note);
    return note;
  }
}
