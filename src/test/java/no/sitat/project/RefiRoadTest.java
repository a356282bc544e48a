package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import no.sitat.Seed;
import no.sitat.codebook.Direction;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.GeneratedProject;
import no.sitat.exchange.refi.ReadBack;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.refi.RefiWriter;
import no.sitat.exchange.refi.Schemas;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.MoveKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A project with everything in it through a file, a database, a file, a database and a file:
/// emoji, accents, text from right to left, CRLF, folders that are no codes, three coders over each
/// other, cases, variables of all types, links and sets.
class RefiRoadTest {
  private static final long SEED = Seed.of(RefiRoadTest.class, 100_000L);

  @TempDir private Path home = Path.of("");

  @ParameterizedTest
  @EnumSource(RefiTarget.class)
  void aProjectGoesThroughDatabasesAndFilesAndIsTheSame(RefiTarget target) throws IOException {
    goesRound(GeneratedProject.of(SEED, 6, 500), target);
  }

  @Test
  @Tag("slow")
  void soDoesOneOfAHundredThousandCodings() throws IOException {
    goesRound(GeneratedProject.of(SEED, 100, 100_000), RefiTarget.STANDARD);
  }

  private void goesRound(MovedProject project, RefiTarget target) throws IOException {
    var options = new RefiOptions(target);
    var first = written(project, options, "first.qdpx");
    var second = through(first, "a", options);
    var third = through(second, "b", options);

    assertEquals(contents(second).keySet(), contents(third).keySet());
    contents(second).forEach((name, text) -> assertEquals(text, contents(third).get(name), name));
    assertSame(codings(project), codings(read(third).project()));
    assertEquals(codeTree(project), codeTree(read(third).project()));
    assertEquals(texts(project), texts(read(third).project()));
  }

  private static void assertSame(Map<UUID, List<Object>> wanted, Map<UUID, List<Object>> found) {
    assertEquals(wanted.keySet(), found.keySet());
    wanted.forEach((guid, coding) -> assertEquals(coding, found.get(guid), guid.toString()));
  }

  private Path written(MovedProject project, RefiOptions options, String name) throws IOException {
    var file = home.resolve(name);
    RefiWriter.write(project, options, file);
    Schemas.assertValid(file);
    assertEquals(List.of(), ReadBack.differences(project, options, file));
    return file;
  }

  private static MoveReading read(Path file) {
    return new RefiReader().read("p.qdpx", file).value().orElseThrow();
  }

  /// Into a database of its own and out of it.
  private Path through(Path file, String name, RefiOptions options) throws IOException {
    var reading = read(file);
    try (var project = Project.create(home.resolve(name), settings())) {
      var done =
          project.moves().take(reading, "p.qdpx", project.coder("Kari"), Progress.none()).value();
      assertEquals(reading.project().codings().size(), done.fresh(MoveKind.CODINGS));
      assertEquals(List.of(), project.verify());
      assertTrue(project.moves().preview(reading.project()).value().bringsNothing());
      return written(project.moves().out().value().project(), options, name + ".qdpx");
    }
  }

  /// Directions, which only files for the standard target bring along.
  private static NewProject settings() {
    var directions =
        List.of(
            new Direction("push", "Vekk", "Away", "→", 0),
            new Direction("pull", "Mot", "Towards", "←", 1));
    return NewProject.named("Rundt")
        .with(new CodebookFile("", 1, directions, List.of(), List.of()));
  }

  /// What stands in each part of a file, but for the GUID of the project, which is a new one.
  private static Map<String, String> contents(Path file) {
    var contents = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          boolean own = entry.getName().equals("sitat.json");
          contents.put(
              entry.getName(), own ? text.replaceFirst("\"guid\":\"[-0-9a-f]+\"", "") : text);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return contents;
  }

  /// Every coding by GUID: its words, the code, coder, moment, direction, weight, dimensions and
  /// memo.
  private static Map<UUID, List<Object>> codings(MovedProject project) {
    var texts = texts(project);
    var coders =
        project.coders().stream().collect(Collectors.toMap(MovedCoder::guid, MovedCoder::name));
    var told = new HashMap<UUID, List<Object>>();
    for (var coding : project.codings()) {
      var text = texts.getOrDefault(coding.source(), "");
      told.put(
          coding.guid(),
          List.of(
              text.substring(coding.span().start(), coding.span().end()),
              coding.code(),
              coding.coder().map(coders::get).orElse(""),
              coding.created(),
              coding.direction(),
              coding.weight(),
              coding.dimensions(),
              coding.memo().strip()));
    }
    return told;
  }

  private static Map<UUID, String> texts(MovedProject project) {
    return project.sources().stream()
        .filter(source -> source.words().isPresent())
        .collect(
            Collectors.toMap(MovedSource::guid, source -> source.words().orElseThrow().text()));
  }

  /// Where every code hangs.
  private static Map<UUID, Object> codeTree(MovedProject project) {
    return project.codes().stream().collect(Collectors.toMap(MovedCode::guid, MovedCode::parent));
  }
}
