package no.sitat.exchange.table;

import java.util.List;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveAccount.Line;

/// The report on a move as one table, for programs.
public final class MoveListing {
  private static final List<String> COLUMNS =
      List.of("part", "kind", "count", "text_nb", "text_en", "examples");

  private MoveListing() {}

  public static Table of(MoveAccount account) {
    return new Table("move", COLUMNS, account.lines().stream().map(MoveListing::row).toList());
  }

  private static List<Cell> row(Line line) {
    return List.of(
        Cell.of(line.part().key()),
        Cell.of(line.kind().en()),
        Cell.of(line.count()),
        Cell.of(line.text().nb()),
        Cell.of(line.text().en()),
        Cell.of(String.join("; ", line.examples())));
  }
}
