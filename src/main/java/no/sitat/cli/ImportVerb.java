package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.PostAuthors;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.encoding.Encoding;
import no.sitat.exchange.moving.ProjectEnding;
import no.sitat.exchange.source.SourceFolder;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.exchange.transcript.WrongPattern;
import no.sitat.http.FileImport;
import no.sitat.http.ProjectFiles;
import no.sitat.http.drop.Drop;
import no.sitat.http.drop.DropLook;
import no.sitat.http.drop.DroppedFile;
import no.sitat.http.drop.LookedFile;
import no.sitat.project.Project;
import no.sitat.project.moving.MoveKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import`: takes interviews and posts in.
@Command(name = "import", description = "Import interviews and posts from files, folders or zips.")
final class ImportVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private PostColumnOptions columns;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|FOLDER|ZIP",
      description = "What to import; of a folder or a zip, all files in it that Sitat reads.")
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

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "What plain text and tables are encoded in (Windows-1251, ISO-8859-2, Shift-JIS …); found"
              + " out when left out.")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--preview",
      description =
          "Tell what each file is, how it would be read and what looks like personal data in it;"
              + " store nothing.")
  private boolean isPreview;

  @Option(
      names = "--authors",
      paramLabel = "pseudonyms|keep",
      defaultValue = "pseudonyms",
      description = "Whether the accounts of those who post become pseudonyms, or stay.")
  private AuthorLabels authors = AuthorLabels.PSEUDONYMS;

  @Option(
      names = "--prefer-file",
      paramLabel = "KIND,…|all",
      description =
          "A project of another tool: where documents, codes, codings, respondents, variables, values,"
              + " memos or quotations are here otherwise, what the file says counts.")
  private String over = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "A project of another tool: write what became of everything to .md, .html, .csv or .json.")
  private Optional<Path> report = Optional.empty();

  /// What the authors of posts are known by.
  enum AuthorLabels {
    PSEUDONYMS,
    KEEP
  }

  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    if (paths.stream().anyMatch(ImportVerb::isCodebook)) {
      throw new Impossible(
          "en .qdc er en kodebok; les den inn med import-codebook",
          "a .qdc is a codebook; bring it in with import-codebook");
    }
    var projects = paths.stream().filter(ProjectFiles::isOne).toList();
    if (!projects.isEmpty()) {
      return move(projects);
    }
    var guessed =
        new ReadingOptions(
            kind,
            language,
            TurnRule.named(turns),
            interviewer.map(label -> WrongPattern.compiled(label, "interviewer")),
            columns.columns());
    var options = authors == AuthorLabels.KEEP ? guessed.with(PostAuthors.kept()) : guessed;
    var files = files();
    return project.with(open -> {
      try (var drop = new Drop(open.incoming(), encoding())) {
        files.forEach((file, folder) -> drop.add(folder, file));
        var looked = drop.reading();
        looked.left().forEach(this::tellLeft);
        if (looked.taken().isEmpty() && drop.refused().isEmpty()) {
          throw nothing();
        }
        return isPreview ? preview(open, drop, options) : take(open, drop, options);
      }
    });
  }

  private static boolean isCodebook(Path path) {
    return ProjectEnding.isCodebook(ProjectEnding.of(String.valueOf(path.getFileName())));
  }

  private int move(List<Path> projects) {
    if (projects.size() < paths.size()) {
      throw new Impossible(
          "et prosjekt flyttes inn for seg; importer de andre filene etterpå",
          "a project is moved in by itself; import the other files afterwards");
    }
    var kinds =
        MoveKind.keyed(over)
            .orElseThrow(() ->
                new Impossible(
                    "--prefer-file tar slag med komma mellom, eller all",
                    "--prefer-file takes kinds with a comma between, or all"));
    report.ifPresent(ReportFile::new);
    var way = new MoveIn.Way(isPreview, kinds, report);
    return project.with(open -> {
      int code = ExitCode.DONE;
      try (var moving = new MoveIn(sitat.console())) {
        for (var each : projects) {
          code = Math.max(code, moving.into(open, each, way, output));
        }
      }
      return code;
    });
  }

  private int take(Project open, Drop drop, ReadingOptions options) {
    var console = sitat.console();
    var sources = drop.reading().taken().stream().map(DroppedFile::source).toList();
    try (var bar = new ProgressBar(console)) {
      var report =
          new FileImport(open, Person.atTheKeyboard(open)).documents(sources, options, bar);
      bar.clear();
      var what = new LocalText("dokumenter", "documents");
      return new ImportOutcome(console, what)
          .tell(report.after(drop.refused(), drop.remarks()), open);
    }
  }

  private int preview(Project open, Drop drop, ReadingOptions options) {
    var console = sitat.console();
    DropLook look;
    try (var bar = new ProgressBar(console);
        var room = new ReadingRoom()) {
      look = new DropLook(drop, open, options, room);
      look.look(bar);
      bar.clear();
    }
    console.tell(drop.refused());
    drop.remarks().forEach(remark -> console.tell(remark.in(console.language())));
    output.write(PreviewListing.of(look.files(), console.language()), console);
    boolean some = look.files().stream().anyMatch(LookedFile::isWanted);
    boolean all =
        drop.refused().isEmpty()
            && look.files().stream().noneMatch(file -> file.state() == LookedFile.State.REFUSED);
    return !some ? ExitCode.REFUSED : all ? ExitCode.DONE : ExitCode.PARTLY;
  }

  /// The files that are meant, each with the folder it stands in, for people.
  private Map<Path, String> files() {
    var files = new LinkedHashMap<Path, String>();
    for (var path : paths) {
      try {
        var source = SourceFolder.of(path);
        source.taken().forEach(file -> files.put(file, folderOf(path, file)));
        source.left().forEach(file -> tellLeft(path, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (files.isEmpty()) {
      throw nothing();
    }
    return files;
  }

  private static String folderOf(Path named, Path file) {
    var above = Optional.ofNullable(named.relativize(file).getParent());
    return above.map(Path::toString).orElse("");
  }

  private Optional<String> encoding() {
    return encoding.map(name ->
        Encoding.named(name)
            .map(Encoding::label)
            .orElseThrow(() ->
                new Impossible(
                    "tegnkodingen «" + name + "» er ikke en av dem som leses",
                    "the encoding “" + name + "” is none of those that are read")));
  }

  private Impossible nothing() {
    return new Impossible(
        "fant ingen filer å lese i " + named(paths), "found no files to read in " + named(paths));
  }

  private void tellLeft(DroppedFile file) {
    var name = file.folder() + "/" + file.source().name();
    sitat
        .console()
        .tell(
            new LocalText(
                "«" + name + "» er ikke av et slag som leses; hoppet over",
                "“" + name + "” is not of a kind that is read; passed over"));
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
