package no.sitat.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.coding.Coder;
import no.sitat.exchange.IncomingDocument;
import no.sitat.http.Server;
import no.sitat.http.ServerSettings;
import no.sitat.http.asking.Asking;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.intake.Progress;

/// What a person waits for in a project of a hundred interviews and one of 100,000 words.
final class ProjectBench {
  private static final int INTERVIEWS = 100;
  private static final int INTERVIEW_WORDS = 10_000;
  private static final int LONG_WORDS = 100_000;
  private static final int LONG_CODINGS = 5_000;
  private static final int ADDED = 1_000;
  private static final int CODES = 20;

  private final Path folder;
  private final long seed;
  private final List<Figure> figures = new ArrayList<>();

  ProjectBench(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  List<Figure> run() {
    try (var project = Project.create(folder, new NewProject("bench", Optional.empty(), true))) {
      var by = project.coder("bench");
      for (int i = 0; i < CODES; i++) {
        project.addCode(CodeDraft.named("tema " + i, "theme " + i), by);
      }
      importing(project, by);
      int document = project.study().corpus().named("LONG").orElseThrow().id();
      coding(project, by, document);
      opening(project, document);
      searching(project);
    }
    restarting();
    return figures;
  }

  private void importing(Project project, Coder by) {
    var made = new MadeUpText(seed);
    var documents = new ArrayList<IncomingDocument>();
    for (int i = 0; i < INTERVIEWS; i++) {
      documents.add(made.interview("R%03d".formatted(i), INTERVIEW_WORDS));
    }
    documents.add(made.interview("LONG", LONG_WORDS));
    double words = INTERVIEWS * INTERVIEW_WORDS + LONG_WORDS;
    double imported = Stopwatch.once(() -> project.importDocuments(documents, by, Progress.none()));
    double indexed = Stopwatch.once(project::awaitIndex);
    add("import, 1,100,000 words, durable", words / imported * 1000, "words/s", "–");
    add("import and index", words / (imported + indexed) * 1000, "words/s", "–");
  }

  private void coding(Project project, Coder by, int document) {
    var random = new Random(seed);
    int length = project.study().corpus().document(document).orElseThrow().length();
    Runnable one =
        () -> {
          int start = random.nextInt(length - 600);
          var code = project.study().codebook().codes().get(random.nextInt(CODES)).key();
          project.addCoding(
              CodingRequest.of(document, start, start + 20 + random.nextInt(500), code), by);
        };
    for (int i = 0; i < LONG_CODINGS - ADDED; i++) {
      one.run();
    }
    var times = Stopwatch.of(0, ADDED, one);
    add("add a coding, on disk, p50", times.quantile(0.5), "ms", "–");
    add("add a coding, on disk, p95", times.quantile(0.95), "ms", "–");
  }

  private void opening(Project project, int document) {
    try (var server = Server.start(project, ServerSettings.local(0));
        var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(server.address() + "api/documents/" + document))
              .build();
      var times = Stopwatch.of(3, 15, () -> fetch(client, request));
      add(
          "open a document of 100,000 words with 5,000 codings, server's part, p50",
          times.quantile(0.5),
          "ms",
          "–");
    }
  }

  private static void fetch(HttpClient client, HttpRequest request) {
    try {
      client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void searching(Project project) {
    var asking = new Asking(project);
    for (var query : List.of("venner", "ikke", "\"ikke venner\"", "venn*", "venner AND NOT ikke")) {
      var words = new Asking.SearchWords(query, "position", false);
      var study = project.study();
      var times =
          Stopwatch.of(3, 15, () -> asking.hits(study, asking.search(study, words).page(0, 50), 8));
      add("search " + query + ", 50 of all hits, p50", times.quantile(0.5), "ms", "–");
    }
  }

  private void restarting() {
    double millis =
        Stopwatch.once(() -> {
          try (var project = Project.open(folder)) {
            project.awaitIndex();
          }
        });
    add("restart: open, ready to search, close", millis, "ms", "–");
  }

  private void add(String what, double value, String unit, String goal) {
    figures.add(new Figure(what, value, unit, goal));
  }
}
