package no.sitat.project.joint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Segment;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.crosstab.joint.JointRow;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.TableCell;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.project.store.JointStore;
import no.sitat.registry.table.Measure;

/// Turns what somebody does with the joint display into edits, or refuses it.
public final class JointDesk {
  private static final int LONGEST_FINDING = 4000;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_YEAR = 50;
  private static final int LONGEST_CELL = 2000;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_CONCLUSION = 10_000;
  private static final int MOST_ROWS = 500;

  private final EditSketch sketch;
  private final List<JointRow> rows;

  public JointDesk(EditSketch sketch) {
    this.sketch = sketch;
    rows = JointStore.read(sketch.handle(), sketch.study());
  }

  /// Adds rows at the end, in their order.
  ///
  /// @return their ids
  public List<Integer> add(List<JointEntry> entries) {
    if (rows.size() + entries.size() > MOST_ROWS) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "rows",
          "En sammenstilling har høyst " + MOST_ROWS + " rader.",
          "A joint display has at most " + MOST_ROWS + " rows.");
    }
    int place = rows.stream().mapToInt(each -> each.place() + 1).max().orElse(0);
    var ids = new ArrayList<Integer>();
    for (var entry : entries) {
      check(entry);
      entry.group().ifPresent(this::check);
      ids.add(sketch.insert(Table.JOINT_ROW, whole(entry).with("place", place++)));
    }
    sketch.say(
        entries.size() == 1
            ? "Ny rad i sammenstillingen"
            : entries.size() + " nye rader i sammenstillingen",
        entries.size() == 1
            ? "New row in the joint display"
            : entries.size() + " new rows in the joint display");
    return List.copyOf(ids);
  }

  /// Changes what a row says.
  ///
  /// @param change makes the row as it shall be of the row as it is
  public int change(int id, UnaryOperator<JointEntry> change) {
    var before = find(id).entry();
    var after = change.apply(before);
    check(after);
    after.group().filter(_ -> !before.group().equals(after.group())).ifPresent(this::check);
    sketch.update(Table.JOINT_ROW, id, difference(before, after));
    int number = 1 + rows.indexOf(find(id));
    var what = changed(before, after);
    sketch.say(
        "Endret %s i rad %d i sammenstillingen".formatted(what.nb(), number),
        "Changed %s in row %d of the joint display".formatted(what.en(), number));
    return id;
  }

  public int remove(int id) {
    find(id);
    sketch.delete(Table.JOINT_ROW, id);
    sketch.say("Fjernet en rad fra sammenstillingen", "Removed a row of the joint display");
    return id;
  }

  /// Puts the rows in another order.
  ///
  /// @param ids of all rows
  public int order(List<Integer> ids) {
    var known = rows.stream().map(JointRow::id).collect(Collectors.toSet());
    if (ids.size() != known.size() || !known.equals(new HashSet<>(ids))) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "order",
          "Rekkefølgen må ha hver rad én gang.",
          "The order must have every row once.");
    }
    for (int place = 0; place < ids.size(); place++) {
      sketch.update(Table.JOINT_ROW, ids.get(place), Row.EMPTY.with("place", place));
    }
    sketch.say("Ny rekkefølge i sammenstillingen", "New order of the joint display");
    return ids.size();
  }

  private JointRow find(int id) {
    return rows.stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "row",
                "Sammenstillingen har ingen slik rad.",
                "The joint display has no such row."));
  }

  private Row whole(JointEntry entry) {
    var row = finding(entry).with("conclusion", entry.conclusion());
    return group(fit(theme(counter(quote(row, entry), entry), entry), entry), entry);
  }

  /// Only what differs is written: what a row has and nobody sees stays.
  private Row difference(JointEntry before, JointEntry after) {
    var row = finding(after).with("conclusion", after.conclusion());
    row = before.theme().equals(after.theme()) ? row : theme(row, after);
    row = before.group().equals(after.group()) ? row : group(row, after);
    row = before.quote().equals(after.quote()) ? row : quote(row, after);
    row = before.counter().equals(after.counter()) ? row : counter(row, after);
    return before.fit().equals(after.fit()) ? row : fit(row, after);
  }

  private static Row finding(JointEntry entry) {
    var finding = entry.finding();
    return Row.EMPTY
        .with("finding", finding.text())
        .with("number", finding.number())
        .with("measure", finding.measure().map(Measure::key))
        .with("source", finding.source())
        .with("period", finding.year())
        .with("table_cell", finding.cell().map(TableCell::line));
  }

  private static Row theme(Row row, JointEntry entry) {
    return row.with("code", entry.theme());
  }

  private static Row group(Row row, JointEntry entry) {
    return row.with("variable", entry.group().map(RegistryGroup::variable))
        .with("group_value", entry.group().map(RegistryGroup::value));
  }

  private static Row fit(Row row, JointEntry entry) {
    return row.with("fit", entry.fit().map(Fit::key));
  }

  private Row quote(Row row, JointEntry entry) {
    return quotation(row, "quote_", entry.quote());
  }

  private Row counter(Row row, JointEntry entry) {
    return quotation(row, "counter_", entry.counter());
  }

  private Row quotation(Row row, String which, Optional<Segment> chosen) {
    var version =
        chosen.map(segment -> Checks.document(sketch.study(), segment.document()).version());
    return row.with(which + "document", chosen.map(Segment::document))
        .with(which + "version", version)
        .with(which + "start", chosen.map(segment -> segment.span().start()))
        .with(which + "end", chosen.map(segment -> segment.span().end()));
  }

  private static LocalText changed(JointEntry before, JointEntry after) {
    if (!before.finding().equals(after.finding())) {
      return new LocalText("registerfunnet", "the registry finding");
    }
    if (!before.theme().equals(after.theme()) || !before.group().equals(after.group())) {
      return new LocalText("temaet", "the theme");
    }
    if (!before.quote().equals(after.quote())) {
      return new LocalText("sitatet", "the quotation");
    }
    if (!before.counter().equals(after.counter())) {
      return new LocalText("moteksempelet", "the counter-example");
    }
    return before.fit().equals(after.fit())
        ? new LocalText("konklusjonen", "the conclusion")
        : new LocalText("hvordan funnene passer sammen", "how the findings fit");
  }

  private void check(JointEntry entry) {
    var finding = entry.finding();
    if (finding.text().isEmpty() && entry.theme().isEmpty()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "finding",
          "Skriv et funn, eller velg et tema.",
          "Write a finding, or choose a theme.");
    }
    Checks.length("finding", finding.text(), LONGEST_FINDING);
    Checks.length("number", finding.number(), LONGEST_NUMBER);
    Checks.length("source", finding.source(), LONGEST_SOURCE);
    Checks.length("year", finding.year(), LONGEST_YEAR);
    Checks.length("cell", finding.cell().map(TableCell::line).orElse(""), LONGEST_CELL);
    Checks.length("conclusion", entry.conclusion(), LONGEST_CONCLUSION);
    entry.quote().ifPresent(this::check);
    entry.counter().ifPresent(this::check);
  }

  private void check(RegistryGroup group) {
    Checks.length("value", group.value(), LONGEST_VALUE);
    if (sketch.study().respondents().column(group.variable()).isEmpty()) {
      throw ProjectError.of(
          Problem.UNKNOWN_VARIABLE,
          "variable",
          "Det finnes ingen variabel «" + group.variable() + "».",
          "There is no variable “" + group.variable() + "”.");
    }
  }

  private void check(Segment segment) {
    var document = Checks.document(sketch.study(), segment.document());
    Checks.span(
        document,
        segment.span().start(),
        segment.span().end(),
        () -> Characters.of(sketch.handle(), document));
  }
}
