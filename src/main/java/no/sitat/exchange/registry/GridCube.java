package no.sitat.exchange.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.exchange.rows.Row;
import no.sitat.registry.Wording;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// Cells in rows and columns as a cube.
///
/// What stands alone in its row is a title above the table and a note below. The first columns, as
/// far as they have words, are dimensions; the headings of the others are years, contents, or both.
/// A blank label is the one above it, a blank heading the one to its left.
final class GridCube {
  private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d\\d(?:[KMUHkmuh]\\d{1,2})?");
  private static final Pattern WITH_PERIOD = Pattern.compile("(.+?) (" + PERIOD.pattern() + ")");
  private static final Set<String> TIMES =
      Set.of("tid", "år", "year", "time", "periode", "kvartal", "måned", "month", "quarter");
  private static final Set<String> VALUES = Set.of("value", "verdi", "værdi", "values");

  private final CubeDraft draft = new CubeDraft();
  private final List<String> titles = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<List<String>> heads = new ArrayList<>();
  private final List<Row> body = new ArrayList<>();
  private int labels;
  private int width;

  GridCube(List<Row> rows) {
    var table = rows.stream().filter(row -> filled(row) > 1).toList();
    for (var row : rows) {
      if (filled(row) > 1) {
        continue;
      }
      boolean above = table.isEmpty() || row.line() < table.getFirst().line();
      var said = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      if (!said.isBlank()) {
        (above ? titles : notes).add(said.strip());
      }
    }
    width = table.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean head = true;
    for (var row : table) {
      head &= heads.isEmpty() || row.cell(0).isBlank();
      if (head) {
        heads.add(cells(row));
      } else {
        body.add(row);
      }
    }
  }

  private static long filled(Row row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      cells.add(row.cell(i).strip());
    }
    return cells;
  }

  CubeRelease release(String stem) throws TableWrong {
    if (body.isEmpty() || width < 2) {
      throw new TableWrong(
          "ingen tabell er funnet: det trengs en rad med overskrifter og rader med tall",
          "no table was found: it takes a row of headings and rows with numbers");
    }
    while (width > 1 && heads.stream().allMatch(head -> head.get(width - 1).isBlank())) {
      width--;
    }
    labels = labels();
    if (labels == width) {
      throw new TableWrong(
          "linje %d: ingen kolonne har bare tall og tegn".formatted(body.getFirst().line()),
          "line %d: no column has numbers and signs only".formatted(body.getFirst().line()));
    }
    var title = titles.isEmpty() ? stem : titles.getFirst();
    draft.title(new Wording(title, ""));
    titles.stream().skip(1).forEach(each -> draft.note(each, "nb"));
    notes.forEach(each -> draft.note(each, "nb"));
    source();
    return draft.release(stem, cells(columns()));
  }

  private void source() {
    for (var note : notes) {
      var found = Pattern.compile("(?i)(?:kilde|source):?\\s+(.{2,200})").matcher(note);
      if (found.matches()) {
        draft.publisher(new Wording(found.group(1), ""));
      }
    }
  }

  /// How many columns from the left name what the rows are.
  private int labels() {
    var last = heads.getLast().get(width - 1).toLowerCase(Locale.ROOT);
    if (VALUES.contains(last)) {
      return width - 1;
    }
    int count = 1;
    while (count < width && isLabel(count)) {
      count++;
    }
    return count;
  }

  private boolean isLabel(int column) {
    if (TIMES.contains(heads.getLast().get(column).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return body.stream()
        .map(row -> row.cell(column))
        .anyMatch(cell -> !cell.isBlank() && GridNumber.of(cell).isEmpty());
  }

  /// What a column of numbers is.
  ///
  /// @param period empty where the headings have none
  private record Column(String content, String period) {}

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    for (int i = labels; i < width; i++) {
      columns.add(column(i));
    }
    boolean periods = columns.stream().noneMatch(each -> each.period().isEmpty());
    if (periods) {
      return columns;
    }
    return columns.stream()
        .map(each -> new Column((each.content() + " " + each.period()).strip(), ""))
        .toList();
  }

  private Column column(int at) {
    var parts = new ArrayList<String>();
    for (int level = 0; level < heads.size(); level++) {
      int from = at;
      boolean spread = level < heads.size() - 1;
      while (spread && from > labels && heads.get(level).get(from).isBlank()) {
        from--;
      }
      parts.add(heads.get(level).get(from));
    }
    var said = String.join(" ", parts).strip();
    if (PERIOD.matcher(said).matches()) {
      return new Column("", said);
    }
    var split = WITH_PERIOD.matcher(said);
    return split.matches() ? new Column(split.group(1), split.group(2)) : new Column(said, "");
  }

  private List<Figure> cells(List<Column> columns) throws TableWrong {
    var names = names();
    var places = new ArrayList<Map<String, Integer>>();
    for (int i = 0; i < labels; i++) {
      places.add(axis(i, names.get(i)));
    }
    var periods = distinct(columns.stream().map(Column::period).toList());
    if (!periods.equals(List.of(""))) {
      draft.axis(
          new TableDimension(
              "Tid",
              new Wording("tid", "time"),
              Role.TIME,
              periods.stream().map(each -> TableCategory.of(each, same(each))).toList()));
    }
    var contents = distinct(columns.stream().map(Column::content).toList());
    contents(contents);
    int size = draft.size("tabell");
    var cells = new ArrayList<>(Collections.nCopies(size, Figure.NOTHING));
    int block = periods.size() * contents.size();
    var seen = new HashMap<Integer, Integer>();
    for (var row : filledDown()) {
      int place = 0;
      for (int i = 0; i < labels; i++) {
        place = place * places.get(i).size() + places.get(i).getOrDefault(row.cell(i).strip(), 0);
      }
      var before = Optional.ofNullable(seen.put(place, row.line()));
      if (before.isPresent()) {
        throw twice(row.line(), before.get());
      }
      for (int i = 0; i < columns.size(); i++) {
        int at =
            periods.indexOf(columns.get(i).period()) * contents.size()
                + contents.indexOf(columns.get(i).content());
        cells.set(place * block + at, figure(row, labels + i));
      }
    }
    return cells;
  }

  private static TableWrong twice(int line, int before) {
    return new TableWrong(
        "linje %d: samme kategorier som linje %d".formatted(line, before),
        "line %d: the same categories as line %d".formatted(line, before));
  }

  private static Wording same(String said) {
    return new Wording(said, "");
  }

  private static List<String> distinct(List<String> all) {
    return List.copyOf(new LinkedHashSet<>(all));
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    for (int i = 0; i < labels; i++) {
      int column = i;
      var said =
          heads.stream().map(head -> head.get(column)).filter(each -> !each.isBlank()).toList();
      var name = said.isEmpty() ? "rad " + (i + 1) : said.getLast();
      names.add(names.contains(name) ? name + " " + (i + 1) : name);
    }
    return names;
  }

  private Map<String, Integer> axis(int column, String name) {
    var labels = distinct(filledDown().stream().map(row -> row.cell(column).strip()).toList());
    var role = TIMES.contains(name.toLowerCase(Locale.ROOT)) ? Role.TIME : Role.OTHER;
    var places = new HashMap<String, Integer>();
    var categories = new ArrayList<TableCategory>();
    for (var label : labels) {
      places.put(label, categories.size());
      categories.add(
          role == Role.TIME
              ? TableCategory.of(label, same(label))
              : CategoryWords.category(label, same(label)));
    }
    draft.axis(new TableDimension(name, same(name), role, categories));
    return places;
  }

  private List<Row> filledDown() {
    var rows = new ArrayList<Row>();
    var above = new ArrayList<>(Collections.nCopies(labels, ""));
    for (var row : body) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < width; i++) {
        var cell = row.cell(i);
        if (i < labels) {
          above.set(i, cell.isBlank() ? above.get(i) : cell);
          cell = above.get(i);
        }
        cells.add(cell);
      }
      rows.add(new Row(row.line(), cells));
    }
    return rows;
  }

  private void contents(List<String> names) {
    var axis = new ArrayList<TableCategory>();
    var contents = new ArrayList<TableContent>();
    for (var name : names) {
      boolean percent =
          names.size() == 2
              && contents.size() == 1
              && Measure.guess(name).filter(Measure.SHARE::equals).isPresent();
      var code = percent ? TableContent.PERCENT : name.isEmpty() ? "value" : name;
      axis.add(TableCategory.of(code, same(name)));
      contents.add(
          new TableContent(code, same(name), Wording.NONE, Optional.empty(), percent ? 1 : 0));
    }
    draft.metric(new TableDimension("(contents)", Wording.NONE, Role.OTHER, axis), contents);
  }

  private Figure figure(Row row, int column) throws TableWrong {
    var cell = row.cell(column);
    if (cell.isBlank()) {
      return Figure.NOTHING;
    }
    var head = heads.getLast().get(column);
    if (GridNumber.isAmbiguous(cell)) {
      throw new TableWrong(
          "linje %d, «%s»: «%s» kan være tusener eller desimaler; skriv tallet uten skilletegn"
              .formatted(row.line(), head, cell),
          "line %d, “%s”: “%s” may be thousands or decimals; write the number without a mark"
              .formatted(row.line(), head, cell));
    }
    return GridNumber.of(cell)
        .orElseThrow(() ->
            new TableWrong(
                "linje %d, «%s»: cellen er verken tall eller tegn".formatted(row.line(), head),
                "line %d, “%s”: the cell is neither a number nor a sign"
                    .formatted(row.line(), head)));
  }
}
