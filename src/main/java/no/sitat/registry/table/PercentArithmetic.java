package no.sitat.registry.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding.Outcome;

/// Whether the printed percents of one registry table are those of its counts.
record PercentArithmetic(String name, RegistryTable table) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  List<Finding> findings() {
    return Stream.of(percents(), percentSum()).flatMap(Optional::stream).toList();
  }

  private Optional<Finding> finding(String check, boolean agrees, BigDecimal value, Wording note) {
    return Optional.of(new Finding(name, check, Outcome.agrees(agrees), Optional.of(value), note));
  }

  private Optional<Finding> percents() {
    var total = table.total().value().filter(number -> number.signum() > 0);
    var rows =
        table.parts().stream()
            .filter(row -> row.percent().value().isPresent() && row.figure().count().isPresent())
            .toList();
    if (total.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    var wrong = rows.stream().filter(row -> !isPercent(row, total.get())).toList();
    var labels = new ArrayList<String>();
    wrong.forEach(row -> labels.add(row.label().nb()));
    return finding(
        "percents",
        wrong.isEmpty(),
        BigDecimal.valueOf(rows.size() - wrong.size()),
        wrong.isEmpty()
            ? new Wording(
                "alle %d trykte prosenter stemmer med tallene".formatted(rows.size()),
                "all %d printed percents agree with the counts".formatted(rows.size()))
            : new Wording(
                "prosenten stemmer ikke for " + String.join(", ", labels),
                "the percent does not agree for " + String.join(", ", labels)));
  }

  private boolean isPercent(RegistryRow row, BigDecimal total) {
    var count = BigDecimal.valueOf(row.figure().count().orElseThrow());
    return isRounded(row.percent().value().orElseThrow(), percent(count, total));
  }

  /// Whether an exact percent may be printed like this.
  boolean isRounded(BigDecimal printed, BigDecimal exact) {
    return printed.subtract(exact).abs().compareTo(halfUnit()) <= 0;
  }

  private BigDecimal halfUnit() {
    return BigDecimal.valueOf(5, table.percentDecimals() + 1);
  }

  /// A percent to sixteen digits.
  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /// A sum of rounded percents is wrong only when more than rounding is; see
  /// `docs/decisions/0025-what-a-registry-check-calls-a-difference.md`.
  private Optional<Finding> percentSum() {
    var printed =
        table.parts().stream()
            .map(row -> table.measure() == Measure.SHARE ? row.figure() : row.percent())
            .toList();
    boolean whole = table.total().value().isPresent() || table.totalPercent().value().isPresent();
    if (!whole || printed.isEmpty() || printed.stream().anyMatch(each -> each.value().isEmpty())) {
      return Optional.empty();
    }
    var sum =
        printed.stream()
            .map(each -> each.value().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var slack = halfUnit().multiply(BigDecimal.valueOf(printed.size()));
    boolean explained = sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
    return finding("percent-sum", explained, sum, percentSumNote(sum, explained));
  }

  private Wording percentSumNote(BigDecimal sum, boolean explained) {
    var is = TableArithmetic.plain(sum);
    if (sum.compareTo(HUNDRED) == 0) {
      return new Wording(
          "de trykte prosentene summerer seg til 100", "printed percents add up to 100");
    }
    var row = table.totalPercent().value().map(TableArithmetic::plain);
    var nb = "de trykte prosentene summerer seg til " + is;
    var en = "printed percents add up to " + is;
    return new Wording(
        nb
            + row.map(printed -> ", totalraden sier " + printed).orElse(", ikke 100")
            + (explained ? "; avrunding forklarer det" : "; avrunding forklarer det ikke"),
        en
            + row.map(printed -> ", the total row says " + printed).orElse(", not 100")
            + (explained ? "; rounding explains it" : "; rounding does not explain it"));
  }
}
