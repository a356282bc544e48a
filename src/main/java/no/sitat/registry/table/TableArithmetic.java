package no.sitat.registry.table;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.RegistryRow.Kind;

/// Whether the numbers of one registry table fit each other.
///
/// A cell with a sign is no number: it is in no sum, and nothing is put in its place. Only counts
/// are added; a rate plus a rate is nothing.
final class TableArithmetic {
  private final String name;
  private final RegistryTable table;
  private final int threshold;
  private final List<Finding> findings = new ArrayList<>();

  private TableArithmetic(String name, RegistryTable table, int threshold) {
    this.name = name;
    this.table = table;
    this.threshold = threshold;
  }

  /// @param name what the table is called in the findings
  /// @param threshold the smallest count that may be shown
  static List<Finding> of(String name, RegistryTable table, int threshold) {
    var arithmetic = new TableArithmetic(name, table, threshold);
    arithmetic.signs();
    if (table.measure() == Measure.COUNT) {
      arithmetic.sum();
      arithmetic.changes();
      arithmetic.cut();
      arithmetic.small();
    } else {
      arithmetic.notAdded();
    }
    arithmetic.findings.addAll(new PercentArithmetic(name, table).findings());
    return List.copyOf(arithmetic.findings);
  }

  private void add(String check, Outcome outcome, Optional<BigDecimal> value, Wording note) {
    findings.add(new Finding(name, check, outcome, value, note));
  }

  private void signs() {
    var counts = new EnumMap<Sign, Integer>(Sign.class);
    Consumer<Figure> count =
        figure -> figure.sign().ifPresent(s -> counts.merge(s, 1, Integer::sum));
    for (var row : table.rows()) {
      count.accept(row.figure());
      count.accept(row.percent());
    }
    count.accept(table.total());
    count.accept(table.totalPercent());
    if (counts.isEmpty()) {
      return;
    }
    var nb = new ArrayList<String>();
    var en = new ArrayList<String>();
    counts.forEach((sign, times) -> {
      nb.add("%d × «%s» %s".formatted(times, sign.symbol(), sign.meaning().nb()));
      en.add("%d × “%s” %s".formatted(times, sign.symbol(), sign.meaning().en()));
    });
    int all = counts.values().stream().mapToInt(times -> times).sum();
    add(
        "signs",
        Outcome.OK,
        Optional.of(BigDecimal.valueOf(all)),
        new Wording(String.join("; ", nb), String.join("; ", en)));
  }

  private void sum() {
    if (table.total().value().isEmpty()
        || table.total().count().isEmpty()
        || table.parts().isEmpty()) {
      return;
    }
    long total = table.total().count().orElseThrow();
    long sum = table.parts().stream().mapToLong(row -> row.figure().count().orElse(0)).sum();
    long unknown = table.parts().stream().filter(row -> row.figure().count().isEmpty()).count();
    var note =
        unknown > 0
            ? new Wording(
                "%d rader har tegn i stedet for tall; de andre er ikke flere enn totalen %d"
                    .formatted(unknown, total),
                "%d rows have signs in place of numbers; the others are no more than the total %d"
                    .formatted(unknown, total))
            : new Wording(
                "radene summerer seg til totalen " + total,
                "the rows add up to the total " + total);
    boolean agrees = unknown > 0 ? sum <= total : sum == total;
    add(
        "sum",
        Outcome.agrees(agrees),
        Optional.of(BigDecimal.valueOf(sum)),
        agrees
            ? note
            : new Wording(
                "radene gir %d, totalen sier %d".formatted(sum, total),
                "the rows give %d, the total says %d".formatted(sum, total)));
  }

  private void notAdded() {
    add(
        "sum",
        Outcome.OK,
        Optional.empty(),
        new Wording(
            "andeler, rater og sannsynligheter legges ikke sammen",
            "shares, rates and probabilities are not added"));
  }

  private void changes() {
    var categories = table.rows(Kind.CATEGORY);
    var changes = table.rows(Kind.CHANGE);
    if (categories.size() < 2 || changes.isEmpty()) {
      return;
    }
    var now = categories.get(0).figure().value();
    var before = categories.get(1).figure().value().filter(number -> number.signum() > 0);
    if (now.isPresent() && before.isPresent()) {
      changes.forEach(row -> change(row, now.get(), before.get()));
    }
  }

  private void change(RegistryRow row, BigDecimal now, BigDecimal before) {
    var difference = now.subtract(before);
    var percents = new PercentArithmetic(name, table);
    var percent = PercentArithmetic.percent(difference, before);
    var counted = row.figure().value();
    var printed = row.percent().value();
    var note = "%s (%s %%)".formatted(plain(difference), plain(percent.setScale(1, HALF_UP)));
    counted.ifPresent(number ->
        add(
            "change",
            Outcome.agrees(number.compareTo(difference) == 0),
            Optional.of(difference),
            new Wording(
                plain(number) + " er trykt som antall; endringen er " + note,
                plain(number) + " is printed as a number; the change is " + note)));
    printed.ifPresent(number ->
        add(
            "change",
            Outcome.agrees(percents.isRounded(number, percent)),
            Optional.of(percent.setScale(4, HALF_UP).stripTrailingZeros()),
            new Wording(
                plain(number) + " er trykt som prosent; endringen er " + note,
                plain(number) + " is printed as percent; the change is " + note)));
  }

  /// What a list that is cut after its largest rows says of those it leaves out.
  private void cut() {
    var smallest = TopList.smallest(table);
    var residual =
        table.rows(Kind.RESIDUAL).stream().findFirst().flatMap(row -> row.figure().value());
    if (smallest.isEmpty() || residual.isEmpty() || residual.get().signum() <= 0) {
      return;
    }
    var edge = BigDecimal.valueOf(smallest.getAsLong());
    var least = residual.get().divide(edge, 0, CEILING);
    var rows = table.rows(Kind.CATEGORY);
    long tied =
        rows.stream().filter(row -> row.figure().count().orElse(0) == smallest.getAsLong()).count();
    add(
        "cut",
        Outcome.OK,
        Optional.of(least),
        new Wording(
            "%d navngitte rader, %d på kanten med %s; minst %s til er ikke navngitt"
                .formatted(rows.size(), tied, plain(edge), plain(least)),
            "%d named rows, %d at the edge with %s; at least %s more are not named"
                .formatted(rows.size(), tied, plain(edge), plain(least))));
  }

  private void small() {
    for (var row : table.parts()) {
      long count = row.figure().count().orElse(0);
      if (count > 0 && count < threshold) {
        add(
            "small",
            Outcome.DISCLOSED,
            Optional.of(BigDecimal.valueOf(count)),
            new Wording(
                "«%s» vises og er under %d".formatted(row.label().in("nb"), threshold),
                "“%s” is shown and is below %d".formatted(row.label().in("en"), threshold)));
      }
    }
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
