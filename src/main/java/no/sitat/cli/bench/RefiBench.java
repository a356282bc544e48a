package no.sitat.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.ReadBack;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.refi.RefiWriter;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.http.away.ProjectExport;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;
import no.sitat.text.Span;

/// A project of 100 interviews with 100,000 codings as a QDPX file: written, read, and read back
/// and compared, first the files alone; then the whole road into a project's database and out.
final class RefiBench {
  private static final int INTERVIEWS = 100;
  private static final int WORDS = 4_000;
  private static final int CODES = 60;
  private static final int CODINGS = 100_000;
  private static final int LONGEST = 300;
  private static final String GOAL = "≤ 5000";
  private static final String GOAL_OF_THE_ROAD = "≤ 30000";
  private static final String WHAT = "QDPX with 100,000 codings ";

  private final Random random;
  private final MovedProject project;

  private RefiBench(long seed) {
    random = new Random(seed);
    project = project(seed);
  }

  /// @param folder where the file is made; not there yet
  static List<Figure> run(Path folder, long seed) {
    try {
      Files.createDirectories(folder);
      return new RefiBench(seed).figures(folder.resolve("bench.qdpx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Figure> figures(Path file) {
    var options = new RefiOptions(RefiTarget.STANDARD);
    var files =
        List.of(
            figure("written", () -> RefiWriter.write(project, options, file)),
            figure("read", () -> new RefiReader().read("bench.qdpx", file)),
            figure(
                "read back and compared",
                () -> {
                  if (!ReadBack.differences(project, options, file).isEmpty()) {
                    throw new IllegalStateException("the file is not what was written");
                  }
                }));
    var figures = new ArrayList<>(files);
    figures.addAll(road(file));
    return figures;
  }

  /// Into a new project, and out of it as people get it: read back and compared.
  private static List<Figure> road(Path file) {
    var folder = Objects.requireNonNull(file.getParent(), "the file is in a folder");
    try (var made = Project.create(folder.resolve("project"), NewProject.named("bench"))) {
      var by = made.coder("A");
      var in =
          figure(
              "read and taken into a new project",
              GOAL_OF_THE_ROAD,
              () -> {
                var reading = new RefiReader().read("bench.qdpx", file).value().orElseThrow();
                made.moves().take(reading, "bench.qdpx", by, Progress.none());
              });
      var out =
          figure(
              "out of the project, read back and compared",
              GOAL_OF_THE_ROAD,
              () -> {
                var export = ProjectExport.of(made, RefiTarget.STANDARD);
                if (!export.write(folder.resolve("out.qdpx")).isEmpty()) {
                  throw new IllegalStateException("the project is not what was taken in");
                }
              });
      return List.of(in, out);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static Figure figure(String how, Work work) {
    return figure(how, GOAL, work);
  }

  private static Figure figure(String how, String goal, Work work) {
    double millis =
        Stopwatch.once(() -> {
          try {
            work.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return new Figure(WHAT + how, millis, "ms", goal);
  }

  private MovedProject project(long seed) {
    var made = new MadeUpText(seed);
    var sources = new ArrayList<MovedSource>();
    for (int i = 0; i < INTERVIEWS; i++) {
      sources.add(source("R" + i, made));
    }
    var coders = List.of(new MovedCoder(guid(), "A"), new MovedCoder(guid(), "B"));
    var codes = new ArrayList<MovedCode>();
    for (int i = 0; i < CODES; i++) {
      codes.add(
          new MovedCode(
              guid(),
              Optional.empty(),
              "code " + i,
              Optional.empty(),
              "",
              OptionalInt.empty(),
              true));
    }
    var codings = new ArrayList<MovedCoding>();
    for (int i = 0; i < CODINGS; i++) {
      codings.add(coding(sources.get(i % INTERVIEWS), codes.get(i % CODES), coders.get(i % 2)));
    }
    return new MovedProject(
        Optional.empty(),
        "bench",
        "Sitat",
        coders,
        codes,
        sources,
        codings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private MovedSource source(String name, MadeUpText made) {
    return new MovedSource(
        guid(),
        name,
        MovedSource.Kind.TEXT,
        DocumentKind.INTERVIEW,
        Optional.of(made.interview(name, WORDS).transcript()),
        Optional.empty(),
        Optional.empty(),
        "nb",
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  private MovedCoding coding(MovedSource source, MovedCode code, MovedCoder coder) {
    int length = source.words().orElseThrow().text().length();
    int start = random.nextInt(length - 1);
    int end = Math.min(length, start + 1 + random.nextInt(LONGEST));
    return new MovedCoding(
        guid(),
        source.guid(),
        new Span(start, end),
        code.guid(),
        Optional.of(coder.guid()),
        Optional.of(Instant.ofEpochSecond(1_700_000_000L)),
        "",
        Optional.of(random.nextBoolean() ? "push" : "pull"),
        OptionalInt.empty(),
        DimensionValues.NONE);
  }

  private UUID guid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
