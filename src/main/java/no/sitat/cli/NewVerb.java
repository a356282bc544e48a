package no.sitat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.refi.CodebookFiles;
import no.sitat.exchange.source.SourceFile;
import no.sitat.http.ProjectFiles;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `new`: an empty project, or one from a backup or another tool.
@Command(name = "new", description = "Make a project in a folder outside any git work tree.")
final class NewVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROJECT", description = "A folder that is not there yet.")
  private Path folder = Path.of("");

  @Option(
      names = "--codebook",
      paramLabel = "FILE|none",
      description = "The codes to begin with; the starter codebook unless told.")
  private Optional<String> codebook = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A backup, or a project of another tool (.qdpx), to begin with.")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--force", description = "Make it even inside a git work tree.")
  private boolean force;

  @Override
  public Integer call() {
    int code = ExitCode.DONE;
    if (from.isPresent() && codebook.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--codebook cannot be used with --from: what is there brings its own");
    }
    if (from.isPresent()) {
      code = begin(from.get());
    } else {
      var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
      Project.create(folder, new NewProject(name, codes(), force)).close();
    }
    sitat.console().print(folder.toString());
    sitat
        .console()
        .tell(
            new LocalText(
                "prosjektet er laget; åpne det med: bin/sitat serve " + folder,
                "the project is made; open it with: bin/sitat serve " + folder));
    return code;
  }

  private int begin(Path file) {
    if (ProjectFiles.isOne(file)) {
      try (var moving = new MoveIn(sitat.console())) {
        return moving.begin(file, folder, force);
      }
    }
    InputFile.at(file);
    Project.restore(file, folder, force);
    return ExitCode.DONE;
  }

  private Optional<CodebookFile> codes() {
    var starter = read(Bundled.file("codebook/codebook.json"), Codebook.EMPTY);
    if (codebook.isEmpty()) {
      return Optional.of(starter);
    }
    var known = new Codebook(List.of(), List.of(), starter.directions());
    return codebook
        .filter(file -> !file.equals("none"))
        .map(file -> read(InputFile.at(Path.of(file)), known));
  }

  /// @param known whose directions a table may name
  private static CodebookFile read(SourceFile file, Codebook known) {
    var reading = CodebookFiles.read(file, known);
    return reading
        .value()
        .orElseThrow(() -> {
          var first = reading.refusals().getFirst();
          return new Impossible(first.in("nb"), first.in("en"));
        });
  }
}
