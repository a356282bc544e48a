package no.sitat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the house to its ladder: one order of packages, one room for each library.
///
/// A total order cannot have a cycle, so there is no separate test for that. References are read
/// from the compiled classes, not from imports: a fully qualified name does not slip through.
class PackageOrderTest {
  /// Top first; a package may use only those before it.
  private static final List<String> LADDER =
      List.of(
          "text",
          "corpus",
          "registry",
          "codebook",
          "coding",
          "stats",
          "disclosure",
          "language",
          "search",
          "agreement",
          "discourse",
          "crosstab",
          "publication",
          "exchange",
          "project",
          "http",
          "cli");

  /// Which packages may name a library, and why only they.
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp", Set.of("language")),
          Map.entry("org.apache.lucene", Set.of("search")),
          Map.entry("org.hipparchus", Set.of("stats", "disclosure")),
          Map.entry("org.apache.poi", Set.of("exchange")),
          Map.entry("org.apache.pdfbox", Set.of("exchange")),
          Map.entry("org.apache.fontbox", Set.of("exchange")),
          Map.entry("org.apache.commons.csv", Set.of("exchange")),
          Map.entry("org.apache.commons.compress", Set.of("exchange")),
          Map.entry("org.mozilla.universalchardet", Set.of("exchange")),
          Map.entry("org.apache.james.mime4j", Set.of("exchange")),
          Map.entry("org.apache.tika", Set.of("exchange")),
          Map.entry("com.fasterxml.jackson", Set.of("exchange", "project", "http", "cli")),
          Map.entry("org.jsoup", Set.of("exchange")),
          Map.entry("org.sqlite", Set.of("exchange")),
          Map.entry("java.sql", Set.of("project", "exchange")),
          Map.entry("org.h2", Set.of("project")),
          Map.entry("org.jdbi", Set.of("project")),
          Map.entry("org.flywaydb", Set.of("project")),
          Map.entry("io.javalin", Set.of("http")),
          Map.entry("org.eclipse.jetty", Set.of("http")),
          Map.entry("jakarta.servlet", Set.of("http")),
          Map.entry("picocli", Set.of("cli")));

  /// The floors of a package, lowest first, as its package-info tells them; `""` is the package
  /// itself.
  private static final Map<String, List<String>> FLOORS =
      Map.of(
          "disclosure",
          List.of(
              "linear",
              "audit",
              "additive",
              "rounding",
              "sets",
              "",
              "published",
              "release",
              "passport"),
          "registry",
          List.of("", "classification", "table"),
          "stats",
          List.of("", "values", "saturation"),
          "http",
          List.of("drop", "view", "asking", "away", ""),
          "search",
          List.of(
              "query", "query.reading", "index", "tongues", "forms", "match", "hits", "", "theme"),
          "project",
          List.of(
              "disk",
              "edit",
              "past",
              "store",
              "desk",
              "substudy",
              "codes",
              "intake",
              "moving",
              "correction",
              "searches",
              "guide",
              "publication",
              "classification",
              "joint",
              "releases",
              "upkeep",
              ""));

  /// Public for the floors above them, and for nobody else.
  private static final Set<String> CLOSED =
      Set.of("no.sitat.project.store", "no.sitat.exchange.rows");

  private static final Pattern NAMED_CLASS = Pattern.compile("L([a-zA-Z0-9_/$]+);");
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void everyPackageStandsOnTheLadder() throws IOException {
    var found = new TreeSet<String>();
    for (var reference : references()) {
      found.add(reference.from());
    }
    assertEquals(new TreeSet<>(LADDER), found);
  }

  @Test
  void everyArrowPointsUpTheLadder() throws IOException {
    var wrong = new TreeSet<String>();
    for (var reference : references()) {
      ownPackage(reference.to())
          .filter(to -> LADDER.indexOf(to) > LADDER.indexOf(reference.from()))
          .ifPresent(to -> wrong.add(reference.from() + " must not use " + to + ": " + reference));
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyLibraryStaysInItsRoom() throws IOException {
    var wrong = new TreeSet<String>();
    for (var reference : references()) {
      ROOMS.forEach((library, rooms) -> {
        if (reference.to().startsWith(library + ".") && !rooms.contains(reference.from())) {
          wrong.add(library + " belongs to " + rooms + ", not here: " + reference);
        }
      });
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theFloorsOfAPackageHaveNoCycle() throws IOException {
    var uses = new TreeMap<String, Set<String>>();
    for (var reference : references()) {
      var by = floor(reference.by());
      var to = floor(reference.to());
      uses.computeIfAbsent(by, _ -> new TreeSet<>());
      if (!by.equals(to) && to.startsWith("no.sitat.")) {
        uses.get(by).add(to);
      }
    }
    while (uses.values().removeIf(Set::isEmpty)) {
      uses.values().forEach(used -> used.retainAll(uses.keySet()));
    }
    assertEquals(Map.of(), uses);
  }

  @Test
  void aFloorUsesOnlyThoseBelowIt() throws IOException {
    var wrong = new TreeSet<String>();
    for (var reference : references()) {
      var floors = FLOORS.get(reference.from());
      if (floors == null || ownPackage(reference.to()).filter(reference.from()::equals).isEmpty()) {
        continue;
      }
      int by = floors.indexOf(nameOfFloor(reference.by()));
      int to = floors.indexOf(nameOfFloor(reference.to()));
      if (by < 0 || to > by) {
        wrong.add(reference.toString());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /// The part of a type's name between its package on the ladder and itself.
  private static String nameOfFloor(String type) {
    var parts = floor(type).split("\\.");
    return String.join(".", List.of(parts).subList(3, parts.length));
  }

  @Test
  void aClosedFloorIsUsedByItsOwnPackageOnly() throws IOException {
    var wrong = new TreeSet<String>();
    for (var reference : references()) {
      if (CLOSED.contains(floor(reference.to()))
          && !floor(reference.to()).startsWith("no.sitat." + reference.from())) {
        wrong.add(reference.toString());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static String floor(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  @Test
  void everyPackageTellsItsStory() throws IOException {
    var silent = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .forEach(folder -> silent.add(folder.toString()));
    }
    assertEquals(Set.of(), silent);
  }

  /// @param from last part of the package that names something
  /// @param by the class that does, with its whole name
  /// @param to the class it names, with its whole name
  private record Reference(String from, String by, String to) {
    @Override
    public String toString() {
      return by + " names " + to;
    }
  }

  private static Optional<String> ownPackage(String type) {
    var prefix = "no.sitat.";
    if (!type.startsWith(prefix)) {
      return Optional.empty();
    }
    return Optional.of(type.substring(prefix.length()).split("\\.", 2)[0]);
  }

  private static List<Reference> references() throws IOException {
    var all = new ArrayList<Reference>();
    try (var files = Files.walk(CLASSES.resolve("no/sitat"))) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(file -> read(file, all));
    }
    return all;
  }

  private static void read(Path file, List<Reference> into) {
    var by = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
    var from = ownPackage(by).orElseThrow();
    try {
      var pool = ClassFile.of().parse(file).constantPool();
      for (var entry : pool) {
        if (entry instanceof ClassEntry type) {
          into.add(new Reference(from, by, type.asInternalName().replace('/', '.')));
        } else if (entry instanceof Utf8Entry text) {
          var named = NAMED_CLASS.matcher(text.stringValue());
          while (named.find()) {
            into.add(new Reference(from, by, named.group(1).replace('/', '.')));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
