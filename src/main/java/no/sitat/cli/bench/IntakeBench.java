package no.sitat.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.coding.Coder;
import no.sitat.exchange.RespondentSheet;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;

/// A table of 5,000 respondents by 20 variables taken in, taken in again as it was, and again with
/// every value another.
final class IntakeBench {
  private static final int PEOPLE = 5_000;
  private static final int VARIABLES = 20;
  private static final int GROUPS = 12;
  private static final String GOAL = "≤ 10000";

  private IntakeBench() {}

  /// @param folder where the project is made; not there yet
  static List<Figure> run(Path folder) {
    try (var project = Project.create(folder, new NewProject("bench", Optional.empty(), true))) {
      var by = project.coder("bench");
      return List.of(
          figure("taken in", project, by, 0),
          figure("taken in again, as they were", project, by, 0),
          figure("taken in again, each value another", project, by, 1));
    }
  }

  private static Figure figure(String what, Project project, Coder by, int shift) {
    var sheet = sheet(shift);
    return new Figure(
        "5,000 respondents × 20 variables " + what,
        Stopwatch.once(() -> project.importRespondents(sheet, by)),
        "ms",
        GOAL);
  }

  private static RespondentSheet sheet(int shift) {
    var columns =
        IntStream.range(0, VARIABLES)
            .mapToObj(at -> new RespondentSheet.Column("v" + at, VariableType.CATEGORY))
            .toList();
    var rows =
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(who -> new RespondentSheet.Row(who + 1, "R" + who, values(who, shift)))
            .toList();
    return new RespondentSheet("bench.csv", "id", columns, rows);
  }

  private static List<Value> values(int who, int shift) {
    return IntStream.range(0, VARIABLES)
        .mapToObj(at -> Value.present("group " + (who * (at + 1) + shift) % GROUPS))
        .toList();
  }
}
