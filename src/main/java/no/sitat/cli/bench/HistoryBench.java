package no.sitat.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.intake.Progress;
import no.sitat.project.past.TimelineFilter;

/// Undo in a project of two coders who have made ten thousand edits, one of them of 5,000 rows.
public final class HistoryBench {
  private static final int EDITS = 10_000;
  private static final int STEPS = 1_000;
  private static final int ROWS = 5_000;
  private static final int BULK = 5;
  private static final int WORDS = 20_000;
  private static final String GOAL = "≤ 100";

  private final List<Figure> figures = new ArrayList<>();
  private final Random random;

  private HistoryBench(long seed) {
    random = new Random(seed);
  }

  /// @param folder where the project is made; not there yet
  public static List<Figure> run(Path folder, long seed) {
    var bench = new HistoryBench(seed);
    try (var project = Project.create(folder, new NewProject("bench", Optional.empty(), true))) {
      bench.run(project, seed);
    }
    return bench.figures;
  }

  private void run(Project project, long seed) {
    var one = project.coder("one");
    project.addCode(CodeDraft.named("tema", "theme"), one);
    project.addCode(CodeDraft.named("annet", "other"), one);
    var text = new MadeUpText(seed).interview("R1", WORDS);
    project.importDocuments(List.of(text), one, Progress.none());
    int length = project.study().corpus().documents().getFirst().length();
    for (int i = 0; i < EDITS; i++) {
      int start = random.nextInt(length - 100);
      var by = project.coder(i % 2 == 0 ? "one" : "two");
      project.addCoding(CodingRequest.of(1, start, start + 1 + random.nextInt(90), "TEMA"), by);
    }
    var back = Stopwatch.of(0, STEPS, () -> project.undo(one));
    var forth = Stopwatch.of(0, STEPS, () -> project.redo(one));
    add("undo one of 10,000 edits, on disk, p95", back.quantile(0.95));
    add("redo it, on disk, p95", forth.quantile(0.95));
    bulk(project, project.coder("two"));
    var list =
        Stopwatch.of(
            3, 15, () -> project.past().page(TimelineFilter.NONE, 200, OptionalLong.empty()));
    add("200 lines of a history of 12,000, p95", list.quantile(0.95));
  }

  private void bulk(Project project, Coder by) {
    var ids = project.codings(1).value().stream().limit(ROWS).map(Coding::id).toList();
    var change = CodingChange.NONE.withCode("ANNET");
    project.codingEdits().batch(BatchRequest.changing(ids, change), by);
    var back = new double[BULK];
    var forth = new double[BULK];
    for (int i = 0; i < BULK; i++) {
      back[i] = Stopwatch.once(() -> project.undo(by));
      forth[i] = Stopwatch.once(() -> project.redo(by));
    }
    add("undo a change of 5,000 codings, p95", Stopwatch.taken(back).quantile(0.95));
    add("redo it, p95", Stopwatch.taken(forth).quantile(0.95));
  }

  private void add(String what, double millis) {
    figures.add(new Figure(what, millis, "ms", GOAL));
  }
}
