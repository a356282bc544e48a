package no.sitat.cli.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.classification.DerivedColumns;

/// A hundred thousand respondents by ten variables, and one of them rolled up.
final class RespondentBench {
  private static final int PEOPLE = 100_000;
  private static final int VARIABLES = 10;
  private static final List<String> COUNTRIES =
      List.of("Latvia", "Ukraina", "Bosnia", "Somalia", "Statsløs", "USA", "Norge", "Atlantis");

  private RespondentBench() {}

  static List<Figure> run() {
    var made = Stopwatch.of(3, 7, RespondentBench::table);
    var rolled = Stopwatch.of(3, 7, new RolledUp(table()));
    return List.of(
        new Figure(
            "respondents, 100,000 × 10 variables made a table, p50",
            made.quantile(0.5),
            "ms",
            "≤ 500"),
        new Figure(
            "origin rolled up by world region for 100,000, p50",
            rolled.quantile(0.5),
            "ms",
            "≤ 100"));
  }

  /// Asks for another day each time, because what was worked out is kept.
  private static final class RolledUp implements Runnable {
    private final RespondentTable table;
    private int year = 1980;

    RolledUp(RespondentTable table) {
      this.table = table;
    }

    @Override
    public void run() {
      var column = table.column("v1@" + year++ + "-01-01@world-region");
      if (column.isEmpty()) {
        throw new IllegalStateException("no column of the year before " + year);
      }
    }
  }

  private static RespondentTable table() {
    return new RespondentTable(
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(id -> new Respondent(id, new UUID(1, id), "R" + id))
            .toList(),
        IntStream.rangeClosed(1, VARIABLES).mapToObj(RespondentBench::variable).toList(),
        (respondent, variable) -> List.of(value(respondent, variable)),
        DerivedColumns.starter());
  }

  private static Variable variable(int id) {
    var type = id == VARIABLES ? VariableType.NUMBER : VariableType.CATEGORY;
    return new Variable(id, new UUID(2, id), "v" + id, type, id);
  }

  /// The last variable has thousands of groups.
  private static Value value(Respondent respondent, Variable variable) {
    int groups = variable.id() == VARIABLES ? 5_000 : 20;
    return Value.present(
        variable.id() == 1
            ? COUNTRIES.get(respondent.id() % COUNTRIES.size())
            : Integer.toString(respondent.id() * variable.id() % groups));
  }
}
