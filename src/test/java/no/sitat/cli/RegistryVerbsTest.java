package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A registry table that says of one of its contents what it is, and not of the other, from a
/// shell.
class RegistryVerbsTest {
  private static final String EMIGRANTS =
      """
      {"id": "emigrants", "title": {"nb": "Utvandrere", "en": "Emigrants"}, "released": "2025",
       "cubes": [{"id": "emigrants", "title": {"nb": "Utvandrere", "en": "Emigrants"},
         "dimensions": [{"key": "sex", "name": {"nb": "kjønn", "en": "sex"}, "categories": [
           {"code": "1", "label": {"nb": "Menn", "en": "Men"}},
           {"code": "2", "label": {"nb": "Kvinner", "en": "Women"}}]}],
         "contents": [
           {"code": "n", "label": {"nb": "Utvandrere", "en": "Emigrants"}, "measure": "count"},
           {"code": "p", "label": {"nb": "Utvandring", "en": "Emigration"}, "unit":
             {"nb": "prosent", "en": "percent"}}],
         "cells": [700, 70, 300, 30]}]}
      """;

  @TempDir private Path folder = Path.of("");
  private Path project = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    project = folder.resolve("study");
    var rows = new StringBuilder("id,sex\n");
    for (int person = 0; person < 40; person++) {
      rows.append("P%d,%s%n".formatted(person, person % 2 == 0 ? "Kvinner" : "Menn"));
    }
    done("new", project);
    done("import-respondents", project, Files.writeString(folder.resolve("r.csv"), rows));
  }

  private static Shell.Ended done(Object... words) {
    var ended = Shell.run(words);
    assertEquals(0, ended.code(), ended.err());
    return ended;
  }

  private Path emigrants() throws IOException {
    return Files.writeString(folder.resolve("emigrants.json"), EMIGRANTS);
  }

  private static List<String> undecided(Shell.Ended ended) {
    return ended.err().lines().filter(line -> line.contains("not decided")).toList();
  }

  @Test
  void onlyWhatTheFileDoesNotSayIsUndecided() throws IOException {
    assertEquals(
        List.of(
            "sitat: emigrants:emigrants, “Emigration”: not decided what the numbers are (guess: share);"
                + " nothing is added."),
        undecided(done("import-registry", project, emigrants())));
  }

  @Test
  void whatIsDecidedInTheShellIsNotToldAsUndecided() throws IOException {
    assertEquals(
        List.of(), undecided(done("import-registry", project, emigrants(), "--measure", "share")));
  }

  @Test
  void anEnglishShellReadsTheSampleBesideTheRegisterInEnglish() throws IOException {
    done("import-registry", project, emigrants());
    var lines = done("population", project, "--by", "sex", "--format", "csv").lines();
    int categories = List.of(lines.getFirst().split(",")).indexOf("categories");
    assertEquals(
        List.of("Women", "Men"),
        lines.stream().skip(1).map(line -> line.split(",", -1)[categories]).toList());
  }
}
