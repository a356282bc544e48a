package no.sitat.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import no.sitat.project.Project;
import picocli.CommandLine.Parameters;

/// The argument that says which project, opened for one piece of work.
final class ProjectArgument {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  /// Opens the project, works, and closes it; answers the work's exit code.
  int with(ToIntFunction<Project> work) {
    try (var project = Project.open(folder)) {
      return work.applyAsInt(project);
    }
  }
}
