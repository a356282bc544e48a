package no.sitat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sitat.codebook.LocalText;
import no.sitat.project.Project;
import no.sitat.project.disk.WholeFolder;

/// Where the demonstration project is: `demo` in Sitat's home.
final class DemoPlace {
  /// The name by which verbs call it.
  static final String NAME = "demo";

  private DemoPlace() {}

  static Path folder() {
    return home().resolve(NAME);
  }

  /// Opens it, and makes it first if it is not there.
  static Project open(Console console) throws IOException {
    var folder = folder();
    return Files.exists(folder) ? Project.open(folder) : made(folder, console);
  }

  /// Made beside its place and moved there when whole, so that half a demo is never opened.
  private static Project made(Path folder, Console console) throws IOException {
    console.tell(new LocalText("lager demoprosjektet …", "making the demo project …"));
    var building = folder.resolveSibling("demo.making");
    WholeFolder.remove(building);
    try (var bar = new ProgressBar(console);
        var project = DemoProject.create(building, bar)) {
      project.awaitIndex();
    }
    Files.move(building, folder);
    return Project.open(folder);
  }

  private static Path home() {
    var named = System.getenv("SITAT_HOME");
    return named == null || named.isBlank()
        ? Path.of(System.getProperty("user.home"), ".local", "share", "sitat")
        : Path.of(named);
  }
}
