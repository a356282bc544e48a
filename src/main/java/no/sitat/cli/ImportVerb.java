package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.source.SourceFolder;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.exchange.transcript.WrongPattern;
import no.sitat.http.FileImport;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import`: takes interviews and posts in.
@Command(name = "import", description = "Import interviews and posts from files or folders.")
final class ImportVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private PostColumnOptions columns;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "What to import; of a folder, all files in it that Sitat reads.")
  private List<Path> paths = List.of();

  @Option(names = "--kind", paramLabel = "interview|post", description = "What the files hold.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en|…",
      description = "The language of the texts; guessed when left out.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--turns",
      paramLabel = "auto|colon|first-word|REGEX",
      defaultValue = "auto",
      description = "How turns begin: “Label: text”, the first word of a line, or group 1.")
  private String turns = "auto";

  @Option(
      names = "--interviewer",
      paramLabel = "REGEX",
      description = "Labels of those who ask; all others are informants.")
  private Optional<String> interviewer = Optional.empty();

  @Override
  public Integer call() {
    var options =
        new ReadingOptions(
            kind,
            language,
            TurnRule.named(turns),
            interviewer.map(label -> WrongPattern.compiled(label, "interviewer")),
            columns.columns());
    var files = files();
    return project.with(open -> run(open, files, options));
  }

  private int run(Project open, List<SourceFile> files, ReadingOptions options) {
    var console = sitat.console();
    try (var bar = new ProgressBar(console)) {
      var report = new FileImport(open, Person.atTheKeyboard(open)).documents(files, options, bar);
      bar.clear();
      var what = new LocalText("dokumenter", "documents");
      return new ImportOutcome(console, what).tell(report, open);
    }
  }

  private List<SourceFile> files() {
    var files = new ArrayList<SourceFile>();
    for (var path : paths) {
      try {
        var source = SourceFolder.of(path);
        source.taken().forEach(file -> files.add(SourceFile.of(file)));
        source.left().forEach(file -> tellLeft(path, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (files.isEmpty()) {
      throw new Impossible(
          "fant ingen filer å lese i " + named(paths), "found no files to read in " + named(paths));
    }
    return files;
  }

  private void tellLeft(Path folder, Path file) {
    var name = folder.relativize(file);
    sitat
        .console()
        .tell(
            Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new LocalText(
                    "«" + name + "» er ikke av et slag som leses; hoppet over",
                    "“" + name + "” is not of a kind that is read; passed over")
                : new LocalText(
                    "«" + name + "» er en lenke eller ingen fil; hoppet over",
                    "“" + name + "” is a link or no file; passed over"));
  }

  private static String named(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
