package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipFile;
import no.sitat.Seed;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.own.Qualities;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Sitat encloses for itself, when others have been at the file.
class OwnPartTest {
  private static final long SEED = Seed.of(OwnPartTest.class, 5L);

  private final MovedProject project = GeneratedProject.of(SEED, 3, 80);

  @TempDir Path folder;

  private interface Change {
    String of(String entry, String text);
  }

  /// The file with every entry as a change makes it; an empty one is left out.
  private MoveReading changed(Change change) throws IOException {
    var file = folder.resolve("p.qdpx");
    RefiWriter.write(project, new RefiOptions(RefiTarget.STANDARD), file);
    var hand = Qdpx.empty();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        var text = change.of(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
        if (!text.isEmpty()) {
          hand.with(entry.getName(), text);
        }
      }
    }
    return hand.taken(folder);
  }

  @Test
  void withoutItDirectionWeightAndDimensionsAreReadFromTheirNotes() throws IOException {
    var reading = changed((name, text) -> name.equals("sitat.json") ? "" : text);
    var said =
        reading.project().codings().stream()
            .sorted((one, other) -> one.guid().compareTo(other.guid()))
            .map(each -> new Qualities(each.direction(), each.weight(), each.dimensions()))
            .toList();
    assertEquals(
        project.codings().stream()
            .sorted((one, other) -> one.guid().compareTo(other.guid()))
            .map(each -> new Qualities(each.direction(), each.weight(), each.dimensions()))
            .toList(),
        said);
    assertEquals(project.memos().size(), reading.project().memos().size());
    assertEquals(Optional.empty(), reading.project().codebook());
  }

  @Test
  void aTextThatSomebodyChangedKeepsItsWordsAndLosesItsTurns() throws IOException {
    var source = project.sources().get(1);
    var reading =
        changed((name, text) ->
            name.contains(source.guid().toString()) && name.endsWith(".txt") ? text + "!" : text);
    var words = reading.project().sources().get(1).words().orElseThrow();
    assertTrue(words.text().endsWith("!"));
    assertEquals(List.of(), words.turns());
    assertEquals(
        Optional.of(
            "repaired 1: What Sitat itself enclosed does not fit what stands in the project any"
                + " more, and is not used there."),
        Qdpx.note(reading, "sitat.json"));
  }

  @Test
  void aCodeThatSomebodyRenamedHasItsNewNameAndNoKey() throws IOException {
    var code =
        project.codes().stream().filter(each -> each.key().isPresent()).findFirst().orElseThrow();
    var reading =
        changed((name, text) ->
            name.equals("project.qde")
                ? text.replaceFirst(
                    "(<Code guid=\"" + code.guid() + "\" name=\")[^\"]*", "$1Et annet navn")
                : text);
    var read =
        reading.project().codes().stream()
            .filter(each -> each.guid().equals(code.guid()))
            .findFirst()
            .orElseThrow();
    assertEquals("Et annet navn", read.name());
    assertEquals(Optional.empty(), read.key());
    assertTrue(
        reading.project().codebook().orElseThrow().codes().stream()
            .noneMatch(entry -> entry.key().equals(code.key().orElseThrow())));
  }

  @Test
  void rubbishIsToldAndTheProjectReadWithoutIt() throws IOException {
    for (var rubbish : List.of("{", "[]", "{\"sources\":[{\"guid\":7", "null")) {
      var reading = changed((name, text) -> name.equals("sitat.json") ? rubbish : text);
      assertEquals(80, reading.project().codings().size());
      assertEquals(
          Optional.of(
              "dropped 1: What Sitat itself enclosed cannot be read; the project was read without"
                  + " it."),
          Qdpx.note(reading, "sitat.json"));
    }
  }

  @Test
  void qualitiesAreReadBackAsTheyAreWritten() {
    var all =
        new Qualities(
            Optional.of("push"),
            OptionalInt.of(80),
            DimensionValues.parse("voice=own;phase=before"));
    assertEquals("push · weight 80 · phase: before · voice: own", all.written());
    assertEquals(Optional.of(all), Qualities.parse(all.written()));
    assertEquals(Optional.empty(), Qualities.parse("weight 900"));
    assertEquals(Optional.empty(), Qualities.parse("en tanke om noe"));
    assertEquals(Optional.empty(), Qualities.parse(""));
  }
}
