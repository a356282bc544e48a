package no.sitat.cli.bench;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sitat.coding.Coder;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.http.away.Archive;
import no.sitat.http.away.CodedFile;
import no.sitat.http.away.ReplicationBundle;
import no.sitat.http.away.TidyExport;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.intake.Progress;
import no.sitat.text.Span;

/// What a person waits for when a project of 1,100,000 words leaves: backups, with somebody who
/// codes meanwhile, coded documents, sets of files.
final class LeavingBench {
  private static final int INTERVIEWS = 100;
  private static final int INTERVIEW_WORDS = 10_000;
  private static final int LONG_WORDS = 100_000;
  private static final int CODINGS = 5_000;
  private static final int CODES = 20;

  private final Path folder;
  private final Random random;
  private final long seed;
  private final List<Figure> figures = new ArrayList<>();

  private LeavingBench(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    random = new Random(seed);
  }

  static List<Figure> run(Path folder, long seed) {
    return new LeavingBench(folder, seed).run();
  }

  private List<Figure> run() {
    var place = folder.resolve("project");
    try (var project = Project.create(place, new NewProject("bench", Optional.empty(), true))) {
      var by = project.coder("bench");
      make(project, by);
      int document = project.study().corpus().named("LONG").orElseThrow().id();
      code(project, by);
      project.awaitIndex();
      var file = folder.resolve("backup.zip");
      seconds("backup of 1,100,000 words, tried", () -> project.backup(file));
      figures.add(new Figure("its size", file.toFile().length() / 1e6, "MB", "–"));
      codingMeanwhile(project, by, document);
      seconds("restore of it", () -> Project.restore(file, folder.resolve("restored"), true));
      leave(project, document);
    }
    return figures;
  }

  private void make(Project project, Coder by) {
    for (int i = 0; i < CODES; i++) {
      project.addCode(CodeDraft.named("tema " + i, "theme " + i), by);
    }
    var made = new MadeUpText(seed);
    var documents = new ArrayList<IncomingDocument>();
    for (int i = 0; i < INTERVIEWS; i++) {
      documents.add(made.interview("R%03d".formatted(i), INTERVIEW_WORDS));
    }
    documents.add(made.interview("LONG", LONG_WORDS));
    project.importDocuments(documents, by, Progress.none());
  }

  private void code(Project project, Coder by) {
    int length = project.study().corpus().named("LONG").orElseThrow().length();
    var rows = new ArrayList<CodingSheet.Row>();
    for (int i = 0; i < CODINGS; i++) {
      int start = random.nextInt(length - 600);
      rows.add(
          new CodingSheet.Row(
              i + 1,
              "LONG",
              new Span(start, start + 20 + random.nextInt(500)),
              project.study().codebook().codes().get(random.nextInt(CODES)).key(),
              by.name(),
              Optional.empty(),
              OptionalInt.empty(),
              "",
              Optional.empty()));
    }
    project.importCodings(new CodingSheet("bench", rows), by, Progress.none());
  }

  private void code(Project project, Coder by, int document) {
    int length = project.study().corpus().document(document).orElseThrow().length();
    int start = random.nextInt(length - 600);
    var code = project.study().codebook().codes().get(random.nextInt(CODES)).key();
    project.addCoding(
        CodingRequest.of(document, start, start + 20 + random.nextInt(500), code), by);
  }

  private void codingMeanwhile(Project project, Coder by, int document) {
    var done = new AtomicBoolean();
    var backup =
        Thread.ofPlatform()
            .start(() -> {
              project.backup(folder.resolve("meanwhile.zip"));
              done.set(true);
            });
    var times = new ArrayList<Double>();
    while (!done.get() && backup.isAlive()) {
      times.add(Stopwatch.once(() -> code(project, by, document)));
    }
    var taken = Stopwatch.taken(times.stream().mapToDouble(Double::doubleValue).toArray());
    figures.add(new Figure("add a coding during a backup, p50", taken.quantile(0.5), "ms", "–"));
    figures.add(new Figure("the longest of them", taken.quantile(1), "ms", "≤ 1000"));
  }

  private void leave(Project project, int document) {
    var asked = new CodedFile.Asked(List.of(), List.of(), true);
    for (var ending : List.of("docx", "pdf")) {
      seconds(
          "100,000 words with 5,000 codings as ." + ending,
          () ->
              CodedFile.of(project, document, asked, "nb")
                  .write(ending, OutputStream.nullOutputStream()));
    }
    var everything = new TidyExport.Choice(true, true);
    seconds(
        "tables for R and Python",
        () -> TidyExport.of(project, everything, "nb").zip("nb", OutputStream.nullOutputStream()));
    var nobody = new ReplicationBundle.Choice(false, "bench");
    seconds(
        "replication bundle",
        () ->
            ReplicationBundle.of(project, nobody, "nb").zip("nb", OutputStream.nullOutputStream()));
    seconds("archive", () -> Archive.write(project, folder.resolve("archive"), "bench", "nb"));
  }

  private void seconds(String what, Runnable work) {
    figures.add(new Figure(what, Stopwatch.once(work) / 1000, "s", "–"));
  }
}
