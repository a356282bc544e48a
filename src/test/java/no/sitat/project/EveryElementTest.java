package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.refi.SchemaSample;
import no.sitat.exchange.refi.SchemaSample.Element;
import no.sitat.exchange.refi.Schemas;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// «Nothing is dropped without a line in the report»: a file with one of every element of the
/// schema in every place it may stand, taken into a project and out again. Whatever stood in it is
/// in what comes out, or the report names it.
class EveryElementTest {
  /// What is told once for everything that stands in it.
  private static final Set<String> WITH_ALL_IN_IT =
      Set.of("Graph", "Representation", "PlainTextSelection");

  @TempDir private Path home = Path.of("");

  private final Set<String> words = new HashSet<>();
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Set<UUID> coded = new HashSet<>();
  private final Set<UUID> guids = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Integer> told = new HashMap<>();

  @Test
  void everyElementOfTheSchemaIsInTheProjectOrKeptOrNamedInTheReport() throws IOException {
    Assumptions.assumeTrue(Schemas.areHere(), "the schemas are not here");
    var sample = SchemaSample.made();
    var file = zipped(sample);
    Schemas.assertValid(file);
    var reading = new RefiReader().read("alt.qdpx", file).value().orElseThrow();
    try (var project = Project.create(home.resolve("p"), NewProject.named("Alt"))) {
      var done =
          project.moves().take(reading, "alt.qdpx", project.coder("Kari"), Progress.none()).value();
      reading.notes().forEach(this::tell);
      done.notes().forEach(this::tell);
      gather(project.moves().out().value().project(), Optional.empty());
      assertEquals(List.of(), project.verify());
    }
    var lost = new TreeMap<String, List<String>>();
    for (var element : sample.elements()) {
      if (!isIn(element)) {
        lost.computeIfAbsent(lineOf(element), _ -> new ArrayList<>()).add(element.path());
      }
    }
    lost.entrySet()
        .removeIf(each ->
            each.getValue().size() <= told.getOrDefault(each.getKey(), 0)
                || (WITH_ALL_IN_IT.contains(each.getKey()) && told.containsKey(each.getKey())));
    assertEquals(Map.of(), lost, "told: " + new TreeMap<>(told));
    assertTrue(sample.elements().size() > 200, sample.elements().size() + " elements");
  }

  private Path zipped(SchemaSample sample) throws IOException {
    var file = home.resolve("alt.qdpx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("project.qde"));
      zip.write(sample.xml().getBytes(StandardCharsets.UTF_8));
      for (var name : sample.files()) {
        zip.putNextEntry(new ZipEntry("Sources/" + name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private void tell(MoveNote note) {
    told.merge(note.element(), note.count(), Integer::sum);
  }

  /// The line of the report that would tell of it: a value by what holds it, parts of a graph by
  /// the graph.
  private static String lineOf(Element element) {
    var path = element.path();
    if (path.contains("/Graph/")) {
      return "Graph";
    }
    if (path.contains("PDFSelection/Representation")) {
      return "Representation";
    }
    if (path.contains("Note/PlainTextSelection")) {
      return "PlainTextSelection";
    }
    if (path.contains("Note/Coding")) {
      return "Coding";
    }
    return switch (element.name()) {
      case "TextValue",
          "BooleanValue",
          "IntegerValue",
          "FloatValue",
          "DateValue",
          "DateTimeValue" ->
          "VariableValue";
      case "NoteRef" -> "Note";
      case "MemberNote", "MemberCode", "MemberSource" -> "Member";
      default -> element.name();
    };
  }

  private boolean isIn(Element element) {
    if (element.name().equals("Coding") || element.path().endsWith("Coding/CodeRef")) {
      return isCoded(element);
    }
    if (element.name().equals("SyncPoint")) {
      return element.owner().filter(guids::contains).isPresent();
    }
    if (element.target().isPresent()) {
      return isRelated(element);
    }
    if (!element.text().isEmpty()) {
      return isSaid(element.text());
    }
    return element.guid().isEmpty()
        || guids.contains(element.guid().get())
        || element.codings().stream().anyMatch(guids::contains)
        || element.label().filter(this::isSaid).isPresent();
  }

  /// A coding of what is no text is kept as a place that has its code.
  private boolean isCoded(Element element) {
    return element.guid().or(element::owner).filter(guids::contains).isPresent()
        || element.owner().filter(coded::contains).isPresent()
        || element.outer().filter(coded::contains).isPresent();
  }

  private boolean isSaid(String text) {
    return words.stream().anyMatch(each -> each.contains(text));
  }

  private boolean isRelated(Element element) {
    var to = element.target().get();
    if (element.owner().isEmpty() || element.name().equals("VariableRef")) {
      return guids.contains(to);
    }
    return Stream.of(element.owner(), element.outer())
        .flatMap(Optional::stream)
        .anyMatch(from -> pairs.contains(from + " " + to) || pairs.contains(to + " " + from));
  }

  /// Every word and GUID of what came out, and which GUIDs stand in what is known by which.
  private void gather(Object part, Optional<UUID> owner) {
    switch (part) {
      case UUID guid -> {
        guids.add(guid);
        owner.ifPresent(of -> pairs.add(of + " " + guid));
      }
      case String text -> {
        words.add(text);
        owner.ifPresent(of ->
            GUID.matcher(text).results().forEach(found -> pairs.add(of + " " + found.group())));
      }
      case Optional<?> some -> some.ifPresent(each -> gather(each, owner));
      case Iterable<?> all -> all.forEach(each -> gather(each, owner));
      case Map<?, ?> map -> gather(new ArrayList<>(map.values()), owner);
      case SourceFile file -> words.add(file.name());
      case Record all -> record(all, owner);
      default -> {}
    }
  }

  private void record(Record all, Optional<UUID> above) {
    var owner = above;
    for (var component : all.getClass().getRecordComponents()) {
      if (component.getName().equals("guid") && value(component, all) instanceof UUID guid) {
        owner = Optional.of(guid);
        above.ifPresent(of -> pairs.add(of + " " + guid));
      }
    }
    if (all instanceof Unshown place && !place.codes().isEmpty()) {
      coded.add(place.guid());
      above.ifPresent(coded::add);
    }
    if (all instanceof Unshown place) {
      gather(place.memo(), above);
    }
    for (var component : all.getClass().getRecordComponents()) {
      gather(value(component, all), owner);
    }
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
