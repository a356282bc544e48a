package no.sitat.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.exchange.Material;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.Sign;
import org.junit.jupiter.api.Test;

/// Walks real table files of others, which are not in the project: without them it says so.
class SharedTablesTest {
  private static Path folder() {
    return Material.at("registry");
  }

  @Test
  void everyFileIsReadOrRefusedWithAReasonThatNamesTheFile() throws IOException {
    var folder = folder();
    var outcomes = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var reading = TableFileReader.read(SourceFile.of(file));
        var told =
            reading
                .value()
                .map(releases ->
                    "read: "
                        + releases.stream().mapToInt(each -> each.cubes().size()).sum()
                        + " table(s), "
                        + releases.stream()
                            .flatMap(each -> each.cubes().stream())
                            .mapToInt(each -> each.cells().size())
                            .sum()
                        + " cells")
                .orElse("refused");
        for (var refusal : reading.refusals()) {
          assertEquals(String.valueOf(file.getFileName()), refusal.file());
          assertFalse(refusal.text().nb().isBlank());
          told += "; " + refusal.text().en();
        }
        outcomes.put(folder.relativize(file).toString(), told);
      }
    }
    var px = outcomes.entrySet().stream().filter(each -> each.getKey().endsWith(".px")).toList();
    assertEquals(List.of(), px.stream().filter(e -> !e.getValue().startsWith("read")).toList());
    var fixtures =
        outcomes.entrySet().stream()
            .filter(each -> each.getKey().contains("fixtures") && each.getKey().endsWith(".json"))
            .toList();
    assertEquals(
        List.of("jsonstat/jsonstat-tests/fixtures/www.unece.org/cso_ie-NQQ25.json"),
        fixtures.stream()
            .filter(e -> !e.getValue().startsWith("read"))
            .map(e -> e.getKey())
            .toList(),
        "all but a web page that is called .json");
    assertTrue(fixtures.size() >= 10);
  }

  @Test
  void theValidatorsValidCasesAreReadAndItsContradictionsRefused() throws IOException {
    var cases =
        JsonMapper.builder()
            .build()
            .readTree(folder().resolve("jsonstat/validator/corpus/cases.json").toFile());
    var linksOnlyOrOld = Set.of("valid/collection-embedded", "invalid/bundle-deprecated");
    var wrong = new ArrayList<String>();
    for (var each : cases) {
      var id = each.path("id").asText();
      var bytes = each.path("input").toString().getBytes(StandardCharsets.UTF_8);
      boolean read = !TableFileReader.read(SourceFile.of("case.json", bytes)).isRefused();
      boolean valid = each.path("expected").path("valid").asBoolean(true);
      if (read != valid && !linksOnlyOrOld.contains(id)) {
        wrong.add(id + " read " + read);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theSignsOfARealTableOfStatisticsNorwayAreKeptApart() {
    var file = folder().resolve("jsonstat/jsonstat-tests/fixtures/www.ssb.no/29843.json");
    var cube =
        TableFileReader.read(SourceFile.of(file))
            .value()
            .orElseThrow()
            .getFirst()
            .cubes()
            .getFirst();
    assertTrue(cube.signed(Sign.IMPOSSIBLE) > 60);
    assertEquals(0, cube.signed(Sign.ZERO));
  }
}
