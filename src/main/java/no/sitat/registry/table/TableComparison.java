package no.sitat.registry.table;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.Universe.Member;

/// Whether registry tables that count the same things agree with each other.
final class TableComparison {
  private final Universe universe;

  TableComparison(Universe universe) {
    this.universe = universe;
  }

  List<Finding> findings() {
    var findings = new ArrayList<>(same());
    for (var part : universe.members()) {
      wholeOf(part).ifPresent(whole -> findings.add(part(part, whole)));
    }
    return findings;
  }

  /// One finding for each quantity that several tables print.
  private List<Finding> same() {
    var places = new LinkedHashMap<Region, List<Published>>();
    for (var member : universe.members()) {
      for (var cell : universe.published(member)) {
        if (cell.figure().count().isPresent()) {
          places.computeIfAbsent(cell.region(), _ -> new ArrayList<>()).add(cell);
        }
      }
    }
    return places.values().stream().filter(cells -> cells.size() > 1).map(this::same).toList();
  }

  private Finding same(List<Published> cells) {
    var tables = new LinkedHashSet<String>();
    var values = new LinkedHashSet<Long>();
    var said = new ArrayList<String>();
    for (var cell : cells) {
      long value = cell.figure().count().orElseThrow();
      tables.add(cell.table());
      values.add(value);
      said.add(value + " (" + cell.table() + ")");
    }
    boolean agrees = values.size() == 1;
    return new Finding(
        String.join("+", tables),
        "same",
        Outcome.agrees(agrees),
        Optional.of(BigDecimal.valueOf(values.getFirst())),
        agrees
            ? new Wording(
                "samme størrelse, samme tall i " + tables.size() + " tabeller",
                "the same quantity, the same number in " + tables.size() + " tables")
            : new Wording(
                "samme størrelse, ulike tall: " + String.join(", ", said),
                "the same quantity, different numbers: " + String.join(", ", said)));
  }

  /// The first table with the same dimensions that counts all of what another counts a part of.
  private Optional<Member> wholeOf(Member part) {
    return universe.members().stream()
        .filter(whole ->
            !part.table().dimensions().isEmpty()
                && whole.table().dimensions().equals(part.table().dimensions())
                && !whole.region().equals(part.region())
                && part.region().isWithin(whole.region()))
        .findFirst();
  }

  private Finding part(Member part, Member whole) {
    int compared = 0;
    var larger = new ArrayList<Wording>();
    for (var cell : universe.published(part)) {
      for (var around : universe.published(whole)) {
        if (isPart(cell, around, part)) {
          compared++;
          if (cell.figure().count().getAsLong() > around.figure().count().getAsLong()) {
            larger.add(cell.row());
          }
        }
      }
    }
    return new Finding(
        part.name() + "+" + whole.name(),
        "part",
        Outcome.agrees(larger.isEmpty()),
        share(part.table().total(), whole.table().total()),
        larger.isEmpty()
            ? new Wording(
                "ingen av %d tall er større enn i tabellen de er en del av".formatted(compared),
                "none of %d numbers is larger than in the table it is part of".formatted(compared))
            : new Wording(
                "større enn helheten: " + join(larger, "nb"),
                "larger than the whole: " + join(larger, "en")));
  }

  /// Whether two cells stand at the same place of two tables, both with a number.
  private static boolean isPart(Published cell, Published around, Member part) {
    var narrowed = around.region();
    for (var entry : part.region().categories().entrySet()) {
      narrowed = narrowed.and(entry.getKey(), entry.getValue());
    }
    return cell.region().equals(narrowed)
        && cell.figure().count().isPresent()
        && around.figure().count().isPresent();
  }

  private static String join(List<Wording> labels, String language) {
    return String.join(", ", labels.stream().map(label -> label.in(language)).toList());
  }

  private static Optional<BigDecimal> share(Figure part, Figure whole) {
    return whole
        .value()
        .filter(all -> all.signum() > 0)
        .flatMap(all ->
            part.value()
                .map(some ->
                    PercentArithmetic.percent(some, all)
                        .setScale(4, HALF_UP)
                        .stripTrailingZeros()));
  }
}
