package no.sitat.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.sitat.coding.Coder;
import no.sitat.exchange.IncomingDocument;
import no.sitat.http.asking.Asking;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.intake.Progress;

/// Searches and edits at once: whether one makes the other wait, and how soon a new transcript is
/// found. All goes through the open project, on the disk, as for two people at work.
final class BusyBench {
  private static final int INTERVIEWS = 60;
  private static final int WORDS = 10_000;
  private static final int CODES = 20;
  private static final int WARM_UP = 30;
  private static final int SEARCHES = 101;
  private static final int NEW = 5;
  private static final int PAGE = 20;
  private static final int CONTEXT = 8;

  /// About as common as the name of a country.
  private static final Asking.SearchWords QUERY =
      new Asking.SearchWords("\"nor\"", "position", false);

  private final Project project;
  private final Asking asking;
  private final MadeUpText made;
  private final long seed;
  private final List<Figure> figures = new ArrayList<>();
  private long searched = -1;

  private BusyBench(Project project, long seed) {
    this.project = project;
    this.seed = seed;
    asking = new Asking(project);
    made = new MadeUpText(seed);
  }

  /// @param folder for a project, not there yet
  static List<Figure> run(Path folder, long seed) {
    var settings = new NewProject("bench", Optional.empty(), true);
    try (var project = Project.create(folder, settings)) {
      var bench = new BusyBench(project, seed);
      bench.fill();
      bench.together();
      bench.newTranscripts();
      return bench.figures;
    }
  }

  private void fill() {
    var by = project.coder("bench");
    for (int i = 0; i < CODES; i++) {
      project.addCode(CodeDraft.named("tema " + i, "theme " + i), by);
    }
    project.importDocuments(
        IntStream.range(0, INTERVIEWS).mapToObj(this::interview).toList(), by, Progress.none());
    project.awaitIndex();
  }

  private IncomingDocument interview(int number) {
    return made.interview("R%03d".formatted(number), WORDS);
  }

  /// Every search is of another study, so that no answer is remembered.
  private void together() {
    var alone = new Work(project, project.coder("Ida"), seed);
    int hits = asking.search(project.study(), QUERY).totals().hits();
    var quiet = searches(alone::code);
    add("search %s (%,d hits) alone, p50".formatted(QUERY.query(), hits), quiet.quantile(0.5), "–");
    var done = new AtomicBoolean();
    var coders =
        List.of("Kari", "Jonas").stream()
            .map(name -> new Work(project, project.coder(name), seed + name.hashCode()))
            .map(work ->
                CompletableFuture.supplyAsync(() -> work.until(done), Thread::startVirtualThread))
            .toList();
    var busy = searches(this::awaitAnotherStudy);
    done.set(true);
    var coding =
        Stopwatch.taken(
            coders.stream()
                .flatMap(coder -> coder.join().stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
    add(
        "search while two clients code at full speed, p50",
        busy.quantile(0.5),
        "≤ %.1f".formatted(2 * quiet.quantile(0.5)));
    add("the same, p95", busy.quantile(0.95), "–");
    add(
        "coding while searches run (%,d codings), p50".formatted(coding.count()),
        coding.quantile(0.5),
        "≤ 50");
    add("the same, p95", coding.quantile(0.95), "≤ 50");
  }

  /// @param before each search, not timed
  private Stopwatch searches(Runnable before) {
    var times = new double[SEARCHES];
    for (int i = -WARM_UP; i < SEARCHES; i++) {
      before.run();
      double took = Stopwatch.once(this::search);
      if (i >= 0) {
        times[i] = took;
      }
    }
    return Stopwatch.taken(times);
  }

  private void awaitAnotherStudy() {
    while (project.revision() == searched) {
      Thread.onSpinWait();
    }
  }

  private void search() {
    var study = project.study();
    searched = study.revision();
    asking.hits(study, asking.search(study, QUERY).page(0, PAGE), CONTEXT);
  }

  /// From the moment it is handed in.
  private void newTranscripts() {
    var by = project.coder("bench");
    var times = new double[NEW];
    for (int i = 0; i < NEW; i++) {
      var document = List.of(interview(INTERVIEWS + i));
      int before = asking.search(project.study(), QUERY).totals().hits();
      times[i] =
          Stopwatch.once(() -> {
            project.importDocuments(document, by, Progress.none());
            awaitMoreThan(before);
          });
    }
    add(
        "a new transcript of %,d words is searchable after".formatted(WORDS),
        Stopwatch.taken(times).quantile(1),
        "≤ 1,000");
  }

  private void awaitMoreThan(int hits) {
    var found = asking.search(project.study(), QUERY);
    while (found.pending() > 0 || found.totals().hits() <= hits) {
      Pause.millis(5);
      found = asking.search(project.study(), QUERY);
    }
  }

  private void add(String what, double millis, String goal) {
    figures.add(new Figure(what, millis, "ms", goal));
  }

  /// One coder, who codes passages anywhere.
  private static final class Work {
    private final Project project;
    private final Coder by;
    private final Random random;

    Work(Project project, Coder by, long seed) {
      this.project = project;
      this.by = by;
      random = new Random(seed);
    }

    void code() {
      var study = project.study();
      var documents = study.corpus().documents();
      var document = documents.get(random.nextInt(documents.size()));
      int start = random.nextInt(document.length() - 600);
      var code = study.codebook().codes().get(random.nextInt(CODES)).key();
      project.addCoding(
          CodingRequest.of(document.id(), start, start + 20 + random.nextInt(500), code), by);
    }

    /// How long each coding took, in milliseconds.
    List<Double> until(AtomicBoolean done) {
      var times = new ArrayList<Double>();
      while (!done.get()) {
        times.add(Stopwatch.once(this::code));
      }
      return times;
    }
  }
}
