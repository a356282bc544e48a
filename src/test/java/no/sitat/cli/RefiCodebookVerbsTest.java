package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.refi.Schemas;
import no.sitat.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codebooks of REFI-QDA from a shell: out, and in beside the codes that are there.
class RefiCodebookVerbsTest {
  @TempDir private Path home = Path.of("");

  private Path made(String name, String codebook) {
    var project = home.resolve(name);
    assertEquals(
        ExitCode.DONE, Shell.run("new", project, "--codebook", codebook, "--force").code());
    return project;
  }

  private Path starter() {
    var project = home.resolve("p");
    assertEquals(ExitCode.DONE, Shell.run("new", project, "--force").code());
    return project;
  }

  private static List<String> statuses(Path project, Path file, String... options) {
    var words = new java.util.ArrayList<Object>(List.of("import-codebook", project, file));
    words.addAll(List.of("--format", "csv"));
    words.addAll(List.of(options));
    return Shell.run(words.toArray()).lines().stream()
        .skip(1)
        .map(line -> line.split(",", -1)[1] + " " + line.split(",", -1)[2])
        .distinct()
        .toList();
  }

  @Test
  void aCodebookThatLeavesIsValidAndIsTheSameWhereItCameFrom() {
    var project = starter();
    var file = home.resolve("bok.qdc");
    assertEquals(ExitCode.DONE, Shell.run("export", project, file).code());
    Schemas.assertValid(file);
    assertEquals(List.of("same "), statuses(project, file, "--preview"));
  }

  @Test
  void anotherProjectGetsItsCodesUnderTheGuidsOfTheFileAndNothingTheSecondTime() {
    var file = home.resolve("bok.qdc");
    var project = starter();
    Shell.run("export", project, file);
    var other = made("q", "none");
    assertEquals(List.of("new "), statuses(other, file));
    assertEquals(List.of("same "), statuses(other, file));
    try (var from = Project.open(project);
        var to = Project.open(other)) {
      assertEquals(
          from.study().codebook().codes().stream().map(code -> code.guid()).sorted().toList(),
          to.study().codebook().codes().stream().map(code -> code.guid()).sorted().toList());
      assertEquals(List.of(), to.verify());
    }
  }

  @Test
  void aCodeThatWasRenamedInAnotherToolIsChangedAndNotMadeTwice() throws IOException {
    var project = home.resolve("p");
    var codes = Files.writeString(home.resolve("k.csv"), "code,name_nb,name_en\nA,Barn,Child\n");
    Shell.run("new", project, "--codebook", codes, "--force");
    var file = home.resolve("bok.qdc");
    Shell.run("export", project, file);
    Files.writeString(file, Files.readString(file).replace("name=\"Barn\"", "name=\"Unger\""));
    assertEquals(List.of("changed name"), statuses(project, file));
    var told = Shell.run("codes", project, "--format", "csv").lines();
    assertTrue(told.get(1).startsWith("A,,Unger,Child"), told.get(1));
    assertEquals(2, told.size());
  }

  @Test
  void aNewProjectBeginsWithACodebookOfRefi() throws IOException {
    var file =
        Files.writeString(
            home.resolve("t.qdc"),
            "<CodeBook><Codes><Code guid='11111111-1111-1111-1111-111111111111' name='Arbeid'"
                + " isCodable='true'/></Codes><Sets/></CodeBook>");
    var project = made("p", file.toString());
    assertTrue(
        Shell.run("codes", project, "--format", "csv").lines().get(1).startsWith("ARBEID,,Arbeid"));
  }
}
