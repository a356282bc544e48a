package no.sitat.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.exchange.CodingSheet;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.intake.Progress;
import no.sitat.text.Span;

/// The project for what is measured in a browser: one long document coded densely by two people,
/// one very long one.
final class CodedProject {
  static final String LONG = "LONG";
  static final String VERY_LONG = "VERYLONG";
  static final String CODER = "Kari";

  private static final int LONG_LETTERS = 300_000;
  private static final int LONG_CODINGS = 5_000;
  private static final int VERY_LONG_WORDS = 300_000;
  private static final int VERY_LONG_CODINGS = 15_000;
  private static final int CODES = 60;
  private static final int TOPS = 6;
  private static final int LONGEST = 600;

  private final Random random;
  private final List<String> codes = new ArrayList<>();
  private final long seed;

  private CodedProject(long seed) {
    this.seed = seed;
    random = new Random(seed);
  }

  /// Makes the project and leaves it open.
  static Project create(Path folder, long seed) {
    var project = Project.create(folder, new NewProject("bench", Optional.empty(), true));
    try {
      new CodedProject(seed).fill(project);
      return project;
    } catch (RuntimeException e) {
      project.close();
      throw e;
    }
  }

  private void fill(Project project) {
    var by = project.coder(CODER);
    for (int i = 0; i < CODES; i++) {
      var draft = CodeDraft.named("tema " + i, "theme " + i);
      var placed = i < TOPS ? draft : draft.withParent(Optional.of(codes.get(i % TOPS)));
      codes.add(project.addCode(placed, by).value().key());
    }
    var made = new MadeUpText(seed);
    project.importDocuments(
        List.of(
            made.interviewOfLength(LONG, LONG_LETTERS), made.interview(VERY_LONG, VERY_LONG_WORDS)),
        by,
        Progress.none());
    var rows = new ArrayList<CodingSheet.Row>();
    rows.addAll(rows(project, LONG, LONG_CODINGS));
    rows.addAll(rows(project, VERY_LONG, VERY_LONG_CODINGS));
    project.importCodings(new CodingSheet("bench", rows), by, Progress.none());
  }

  /// Passages of up to some lines anywhere, so that many lie over each other.
  private List<CodingSheet.Row> rows(Project project, String document, int count) {
    int length = project.study().corpus().named(document).orElseThrow().length();
    var rows = new ArrayList<CodingSheet.Row>(count);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(length - LONGEST - 1);
      rows.add(
          new CodingSheet.Row(
              i + 1,
              document,
              new Span(start, start + 20 + random.nextInt(LONGEST - 20)),
              codes.get(random.nextInt(CODES)),
              i % 2 == 0 ? CODER : "Jonas",
              Optional.empty(),
              OptionalInt.empty(),
              "",
              Optional.empty()));
    }
    return rows;
  }
}
