package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import no.sitat.Seed;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Valid files with bytes changed, and with their document changed: refused with a sentence, or
/// read to a project in which every reference is to something that is there.
class RefiMutantsTest {
  private static final long SEED = Seed.of(RefiMutantsTest.class, 606L);
  private static final int OF_BYTES = 1500;
  private static final int OF_STRUCTURE = 1500;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void aFewMutantsAreTriedEveryTime() throws IOException {
    bytes(100);
    structures(99);
  }

  private Path written(RefiTarget target) throws IOException {
    var file = folder.resolve(target.key() + ".qdpx");
    RefiWriter.write(GeneratedProject.of(SEED, 3, 25), new RefiOptions(target), file);
    return file;
  }

  @Test
  @Tag("slow")
  void bytesMayBeAnything() throws IOException {
    bytes(OF_BYTES);
  }

  private void bytes(int mutants) throws IOException {
    var random = new Random(SEED);
    var valid = Files.readAllBytes(written(RefiTarget.STANDARD));
    var file = folder.resolve("mutant.qdpx");
    for (int i = 0; i < mutants; i++) {
      var bytes = valid.clone();
      int changes = 1 + random.nextInt(8);
      int from = random.nextInt(4) == 0 ? bytes.length - 1500 : 0;
      for (int change = 0; change < changes; change++) {
        int at = from + random.nextInt(bytes.length - from);
        bytes[at] =
            (byte)
                (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
      }
      Files.write(file, bytes);
      survives(file, "bytes " + i);
    }
  }

  @Test
  @Tag("slow")
  void theDocumentMayBeAnyXml() throws IOException {
    structures(OF_STRUCTURE);
  }

  private void structures(int mutants) throws IOException {
    var random = new Random(SEED + 1);
    for (var target : RefiTarget.values()) {
      var valid = written(target);
      var xml = entry(valid, "project.qde");
      for (int i = 0; i < mutants / RefiTarget.values().length; i++) {
        var mutant = xml;
        for (int change = 0; change <= random.nextInt(4); change++) {
          mutant = changed(mutant, random);
        }
        var hand = Qdpx.of(mutant);
        try (var zip = new ZipFile(valid.toFile())) {
          for (var each : zip.stream().filter(e -> !e.getName().endsWith(".qde")).toList()) {
            if (random.nextInt(12) > 0) {
              hand.with(each.getName(), zip.getInputStream(each).readAllBytes());
            }
          }
        }
        var file = hand.at(folder);
        survives(file, target + " " + i);
        Files.delete(file);
      }
    }
  }

  private static String entry(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final Pattern ELEMENT =
      Pattern.compile("<(\\w+)[^<>]*/>|<(\\w+)[^<>]*>[^<>]*</\\2>");
  private static final Pattern VALUE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-1",
          "99999999999999999999",
          "NaN",
          "true",
          "{x}",
          "../../x",
          "internal://",
          "absolute:///etc/passwd",
          "00000000-0000-0000-0000-000000000000",
          "#12",
          "2024-13-45",
          "\u0301",
          "😀",
          "0000-00-00T00:00:00Z",
          "&#10;");

  private static String changed(String xml, Random random) {
    var pattern = random.nextBoolean() ? VALUE : ELEMENT;
    var places = new ArrayList<int[]>();
    var found = pattern.matcher(xml);
    while (found.find()) {
      places.add(
          pattern.equals(VALUE)
              ? new int[] {found.start(2), found.end(2)}
              : new int[] {found.start(), found.end()});
    }
    if (places.isEmpty()) {
      return xml;
    }
    var place = places.get(random.nextInt(places.size()));
    var other = places.get(random.nextInt(places.size()));
    var instead =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> xml.substring(other[0], other[1]);
          case 2 -> pattern.equals(VALUE) ? VALUES.get(random.nextInt(VALUES.size())) : "<Odd/>";
          default -> xml.substring(place[0], place[1]).repeat(pattern.equals(VALUE) ? 1 : 2);
        };
    return xml.substring(0, place[0]) + instead + xml.substring(place[1]);
  }

  private void survives(Path file, String which) {
    var reading = assertTimeoutPreemptively(LONGEST, () -> Qdpx.read("p.qdpx", file), which);
    if (reading.isRefused()) {
      assertFalse(reading.refusals().getFirst().text().en().isBlank(), which);
      return;
    }
    var taken = reading.value().orElseThrow();
    assertTrue(taken.notes().stream().noneMatch(note -> note.text().nb().isBlank()), which);
    assertWhole(taken.project(), which);
  }

  /// Every reference is to something in it, and every span is in its text.
  static void assertWhole(MovedProject project, String which) {
    var codes = new HashSet<>(project.codes().stream().map(each -> each.guid()).toList());
    var coders = new HashSet<>(project.coders().stream().map(each -> each.guid()).toList());
    var sources = new HashSet<>(project.sources().stream().map(each -> each.guid()).toList());
    var variables = new HashSet<>(project.variables().stream().map(each -> each.guid()).toList());
    assertTrue(codes.size() == project.codes().size(), which);
    assertTrue(sources.size() == project.sources().size(), which);
    var seen = new HashSet<>();
    for (var code : project.codes()) {
      assertTrue(code.parent().stream().allMatch(seen::contains), which);
      seen.add(code.guid());
    }
    for (var coding : project.codings()) {
      assertTrue(codes.contains(coding.code()) && sources.contains(coding.source()), which);
      assertTrue(coding.coder().stream().allMatch(coders::contains), which);
      assertFalse(coding.span().isEmpty(), which);
      Qdpx.quote(project, coding);
    }
    for (var passage : project.passages()) {
      assertTrue(sources.contains(passage.source()), which);
      assertTrue(passage.coder().stream().allMatch(coders::contains), which);
      assertFalse(passage.span().isEmpty(), which);
    }
    for (var memo : project.memos()) {
      assertTrue(memo.coder().stream().allMatch(coders::contains), which);
    }
    for (var each : project.cases()) {
      assertTrue(sources.containsAll(each.sources()), which);
      assertTrue(each.values().stream().allMatch(v -> variables.contains(v.variable())), which);
      assertTrue(each.parts().stream().allMatch(part -> sources.contains(part.source())), which);
    }
    for (var source : project.sources()) {
      assertTrue(source.recording().stream().allMatch(sources::contains), which);
      assertTrue(source.coder().stream().allMatch(coders::contains), which);
      assertTrue(source.unshown().stream().allMatch(u -> codes.containsAll(u.codes())), which);
    }
  }
}
