package no.sitat.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import no.sitat.http.FileImport;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;

/// A process that takes a file of posts into a new project and says how long that took: by itself,
/// so that its memory can be limited and measured.
final class PostIntake {
  private PostIntake() {}

  /// @param arguments the folder of the project, the file
  public static void main(String[] arguments) {
    var settings = new NewProject("bench", Optional.empty(), true);
    try (var project = Project.create(Path.of(arguments[0]), settings)) {
      var by = project.coder("bench");
      var file = SourceFile.of(Path.of(arguments[1]));
      double taken =
          Stopwatch.once(() ->
              new FileImport(project, by)
                  .documents(List.of(file), ReadingOptions.DEFAULT, Progress.none()));
      System.out.println("taken " + taken);
      System.out.println("indexed " + (taken + Stopwatch.once(project::awaitIndex)));
      int posts =
          project.study().corpus().documents().stream().mapToInt(each -> each.turns().size()).sum();
      System.out.println("posts " + posts);
    }
  }
}
