package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import no.sitat.project.Project;
import picocli.CommandLine.Parameters;

/// The argument that says which project, opened for one piece of work.
final class ProjectArgument {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  /// `demo` is the demonstration project, unless there is a folder of that name here.
  Path folder() {
    boolean demo = folder.equals(Path.of(DemoPlace.NAME)) && !Files.exists(folder);
    return demo ? DemoPlace.folder() : folder;
  }

  /// Opens the project, works, and closes it; answers the work's exit code.
  int with(ToIntFunction<Project> work) {
    try (var project = opened()) {
      return work.applyAsInt(project);
    }
  }

  /// The demonstration project is made when it is first asked for.
  private Project opened() {
    var place = folder();
    if (!place.equals(DemoPlace.folder()) || Files.exists(place)) {
      return Project.open(place);
    }
    try {
      return DemoPlace.open(Console.ofProcess());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
