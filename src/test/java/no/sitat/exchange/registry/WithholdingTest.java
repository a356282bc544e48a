package no.sitat.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import org.junit.jupiter.api.Test;

/// The police report as cubes: the same four people, and what to withhold instead.
class WithholdingTest {
  private static List<CubeRelease> police() {
    return TableFileReader.read(SourceFile.of(Path.of("corpus/registry/pu-2025-11.json")))
        .value()
        .orElseThrow();
  }

  private static List<CubeRelease> slides() {
    return TableFileReader.read(SourceFile.of(Path.of("corpus/registry/exitnorway-slides.json")))
        .value()
        .orElseThrow();
  }

  @Test
  void aPrintedTableIsTheSameAfterBeingACube() {
    var file = SourceFile.of(Path.of("corpus/registry/pu-2025-11.json"));
    var printed = RegistryReader.read(file).value().orElseThrow();
    assertEquals(printed, CubeRelease.of(printed).printed());
  }

  @Test
  void theSmallestSetThatMakesThePoliceReportSafeIsTheBlockOfThirdCountryCitizens() {
    var findings = RegistryCheck.ofCubes(police(), List.of());
    var disclosed = findings.stream().filter(f -> f.outcome() == Outcome.DISCLOSED).toList();
    assertEquals(
        List.of(Optional.of(new BigDecimal(4))), disclosed.stream().map(Finding::value).toList());
    var advice = findings.stream().filter(f -> f.check().equals("withhold")).toList();
    assertEquals(1, advice.size());
    assertEquals(Optional.of(new BigDecimal(2)), advice.getFirst().value());
    assertTrue(
        advice.getFirst().note().en().startsWith("safe if this is withheld instead: T7 "),
        advice.getFirst().note().en());
  }

  @Test
  void theSlidesAreNeverReckonedWith() {
    var findings = RegistryCheck.ofCubes(slides(), List.of());
    assertEquals(List.of(), findings.stream().filter(f -> f.outcome() != Outcome.OK).toList());
  }
}
