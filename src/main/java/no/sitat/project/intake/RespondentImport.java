package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.RespondentSheet;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.desk.SpeakerLinks;
import no.sitat.project.desk.StoredValues;
import no.sitat.project.desk.ValueDesk;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;

/// Takes a table of respondents into the project as one edit.
///
/// Columns become variables. A respondent who is there gets the values of the sheet, and keeps
/// those for which its cell is empty; a new one also becomes the speaker of that label in every
/// document.
public final class RespondentImport {
  private final EditSketch sketch;
  private final RespondentSheet sheet;
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> added = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  public RespondentImport(EditSketch sketch, RespondentSheet sheet) {
    this.sketch = sketch;
    this.sheet = sheet;
    sketch.study().respondents().respondents().forEach(who -> known.put(who.label(), who.id()));
  }

  public ImportReport run() {
    var refused = refusals();
    if (!refused.isEmpty() || sheet.rows().isEmpty()) {
      return new ImportReport(0, List.of(), refused, List.of(), sketch.study().revision());
    }
    int batch = Batches.open(sketch, "respondents");
    var counts = new EnumMap<Table, Integer>(Table.class);
    var variables = variables(batch, counts);
    respondents(batch, counts);
    values(batch, variables, counts);
    int linked = SpeakerLinks.link(sketch, added);
    if (counts.values().stream().anyMatch(count -> count > 0)) {
      counts.values().removeIf(count -> count == 0);
      sketch.brought(new BatchSwitch(batch, counts, true));
    }
    say(linked);
    boolean changed = !sketch.finish("respondents-imported").isEmpty();
    return new ImportReport(
        sheet.rows().size(),
        List.of(),
        List.of(),
        remarks,
        sketch.study().revision() + (changed ? 1 : 0));
  }

  private void say(int linked) {
    int rows = sheet.rows().size();
    sketch.say("Importerte " + rows + " respondenter", "Imported " + rows + " respondents");
    if (linked > 0) {
      remarks.add(
          new Remark(
              sheet.file(),
              new LocalText(
                  linked + " talere ble koblet til respondenter.",
                  linked + " speakers were linked to respondents.")));
    }
  }

  private List<Refusal> refusals() {
    var refused = new ArrayList<Refusal>();
    for (var column : sheet.columns()) {
      if (column.key().isBlank() || column.key().length() > 500) {
        refused.add(
            refusal(
                1,
                "Et kolonnenavn er tomt eller for langt.",
                "A column's name is empty or too long."));
      }
    }
    for (var row : sheet.rows()) {
      if (row.label().isBlank() || row.label().length() > 500) {
        refused.add(
            refusal(
                row.line(),
                "Respondentens id er tom eller for lang.",
                "The respondent's id is empty or too long."));
      }
      if (row.values().stream().anyMatch(RespondentImport::isTooLong)) {
        refused.add(refusal(row.line(), "En verdi er for lang.", "A value is too long."));
      }
    }
    return refused;
  }

  private static boolean isTooLong(Value value) {
    return value.text().length() > ValueDesk.LONGEST_VALUE || value.moment().length() > 50;
  }

  private Refusal refusal(int line, String nb, String en) {
    return Refusal.ofLine(sheet.file(), line, Reason.BAD_VALUE, new LocalText(nb, en));
  }

  /// The id of each column's variable, made where there is none; several columns may be one
  /// variable at different moments.
  private List<Integer> variables(int batch, Map<Table, Integer> counts) {
    var table = sketch.study().respondents();
    int place = table.variables().stream().mapToInt(Variable::position).max().orElse(-1) + 1;
    var ids = new ArrayList<Integer>();
    var there = new HashMap<String, Integer>();
    table.variables().forEach(each -> there.put(each.key().toLowerCase(Locale.ROOT), each.id()));
    try (var rows =
        new BatchInsert(
            sketch.handle(),
            sketch.ids(),
            Table.VARIABLE,
            "variable_key",
            "type",
            "place",
            "name_nb",
            "name_en",
            "batch",
            "live")) {
      for (var column : sheet.columns()) {
        var key = column.key().toLowerCase(Locale.ROOT);
        if (!there.containsKey(key)) {
          int id =
              rows.add(
                  column.key(),
                  column.type().key(),
                  place++,
                  column.name().nb(),
                  column.name().en(),
                  batch,
                  true);
          there.put(key, id);
        }
        ids.add(there.getOrDefault(key, 0));
      }
      rows.flush();
      counts.put(Table.VARIABLE, rows.count());
    }
    return ids;
  }

  private void respondents(int batch, Map<Table, Integer> counts) {
    try (var rows =
        new BatchInsert(
            sketch.handle(), sketch.ids(), Table.RESPONDENT, "label", "batch", "live")) {
      for (var row : sheet.rows()) {
        if (!known.containsKey(row.label())) {
          added.computeIfAbsent(row.label(), label -> rows.add(label, batch, true));
        }
      }
      rows.flush();
      counts.put(Table.RESPONDENT, rows.count());
    }
  }

  private void values(int batch, List<Integer> variables, Map<Table, Integer> counts) {
    var stored = StoredValues.of(sketch.handle(), known.values());
    var changed = new LinkedHashMap<Integer, Row>();
    try (var rows =
        new BatchInsert(
            sketch.handle(),
            sketch.ids(),
            Table.RESPONDENT_VALUE,
            "respondent",
            "variable",
            "moment",
            "status",
            "text",
            "batch",
            "live")) {
      for (var cell : cells(variables)) {
        var value = cell.value();
        var there = stored.of(cell.respondent(), cell.variable(), value.moment());
        if (there.isEmpty()) {
          rows.add(
              cell.respondent(),
              cell.variable(),
              value.moment(),
              value.status().key(),
              value.text(),
              batch,
              true);
        } else if (!there.get().value().equals(value)) {
          changed.put(there.get().row(), ValueDesk.cells(value));
        }
      }
      rows.flush();
      counts.put(Table.RESPONDENT_VALUE, rows.count());
    }
    sketch.updateAll(Table.RESPONDENT_VALUE, changed);
  }

  private record Cell(int respondent, int variable, Value value) {}

  /// Those that say something, row by row.
  private Iterable<Cell> cells(List<Integer> variables) {
    return () -> sheet.rows().stream().flatMap(row -> cells(row, variables)).iterator();
  }

  private Stream<Cell> cells(RespondentSheet.Row row, List<Integer> variables) {
    int who = known.getOrDefault(row.label(), added.getOrDefault(row.label(), 0));
    return IntStream.range(0, variables.size())
        .mapToObj(i -> new Cell(who, variables.get(i), row.values().get(i)))
        .filter(cell -> cell.value().status() != ValueStatus.EMPTY);
  }
}
