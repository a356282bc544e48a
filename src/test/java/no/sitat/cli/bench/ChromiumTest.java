package no.sitat.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChromiumTest {
  @TempDir private Path folder;

  @Test
  void theNamedBrowserGoesBeforeTheOneOnThePath() throws IOException {
    var named = program("mine");
    program("chromium");
    var found = Map.of("SITAT_CHROMIUM", named.toString(), "PATH", folder.toString());
    assertEquals(Optional.of(named), Chromium.find(found));
  }

  @Test
  void otherwiseTheFirstOfTheUsualNamesOnThePathIsTaken() throws IOException {
    var usual = program("google-chrome");
    assertEquals(Optional.of(usual), Chromium.find(Map.of("PATH", folder.toString())));
  }

  @Test
  void withoutABrowserNothingIsFoundAndTheFigureSaysSo() {
    assertEquals(Optional.empty(), Chromium.find(Map.of("PATH", folder.toString())));
    assertEquals(
        "not measured: no Chromium found",
        Figure.missing("coding: filter by code", "ms", "≤ 50").rounded());
  }

  private Path program(String name) throws IOException {
    var file = Files.createFile(folder.resolve(name));
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
