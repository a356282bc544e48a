package no.sitat.http.away;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;

/// What every column of a [TidyExport] holds: type, unit, values, and what it means when it is
/// empty.
final class TidyDictionary {
  private static final List<String> COLUMNS =
      List.of("file", "column", "type", "unit", "values", "missing", "means_nb", "means_en");

  /// More values than a reader can use are told as how many.
  private static final int MOST_VALUES = 40;

  private static final String NEVER = "never";

  private final Study study;
  private final List<List<Cell>> rows = new ArrayList<>();

  private TidyDictionary(Study study) {
    this.study = study;
  }

  /// @param files the tables that are in the export, by their files
  static Table of(Study study, List<Named> files) {
    var dictionary = new TidyDictionary(study);
    for (var file : files) {
      file.columns().forEach(column -> dictionary.column(file.name(), column));
    }
    return new Table("dictionary", COLUMNS, dictionary.rows);
  }

  /// A table of the export.
  record Named(String name, List<String> columns) {}

  private void column(String file, String column) {
    if (file.equals("respondents.csv") && !column.equals("respondent")) {
      variable(file, column);
      return;
    }
    switch (column) {
      case "document" -> text(file, column, NEVER, "dokumentets navn", "name of the document");
      case "respondent" ->
          text(
              file,
              column,
              "nobody in the table",
              "respondentens merke",
              "label of the respondent");
      case "turn" ->
          number(
              file,
              column,
              "1, 2, …; 0 outside turns",
              "replikkens nummer i dokumentet",
              "number of the turn in the document");
      case "turns" -> number(file, column, "", "hvor mange replikker", "how many turns");
      case "words" -> number(file, column, "", "hvor mange ord", "how many words");
      case "respondents" ->
          number(file, column, "", "hvor mange respondenter", "how many respondents");
      case "codings" -> number(file, column, "", "hvor mange kodinger", "how many codings");
      case "revision" ->
          number(
              file,
              column,
              "",
              "prosjektets revisjon som sist endret det",
              "revision of the project that changed it last");
      case "coding", "id" ->
          number(file, column, "", "nummer i prosjektet", "number in the project");
      case "start" -> offset(file, column, "første tegn", "first unit");
      case "end" -> offset(file, column, "tegnet etter det siste", "unit after the last");
      case "code" -> text(file, column, NEVER, "kodens nøkkel", "key of the code");
      case "parent" ->
          text(file, column, "at the top", "nøkkelen til koden over", "key of the code above");
      case "coder" -> text(file, column, NEVER, "hvem som kodet eller skrev", "who coded or wrote");
      case "role" ->
          values(
              file,
              column,
              "informant;interviewer",
              NEVER,
              "om den som taler, forteller eller spør",
              "whether who speaks tells or asks");
      case "kind" -> kind(file);
      case "direction" ->
          values(file, column, directions(), "the code has none", "retningen", "the direction");
      case "weight" ->
          add(
              file,
              column,
              List.of("whole number", "0–100", "", "nobody gave one"),
              new LocalText("vekten", "the weight"));
      case "time", "created", "changed" ->
          add(
              file,
              column,
              List.of("time", "ISO 8601, UTC", "", "not told"),
              new LocalText("når", "when"));
      case "active" ->
          values(
              file,
              column,
              "true;false",
              NEVER,
              "om koden er i bruk",
              "whether the code is in use");
      case "edition" ->
          number(file, column, "1, 2, …", "utgave av definisjonen", "edition of the definition");
      case "language" ->
          text(file, column, NEVER, "språk, ISO 639-1, eller und", "language, ISO 639-1, or und");
      case "dimensions" -> text(file, column, "none", "dimension=verdi;…", "dimension=value;…");
      default -> text(file, column, "empty", column.replace('_', ' '), column.replace('_', ' '));
    }
  }

  private void kind(String file) {
    var values =
        switch (file) {
          case "documents.csv" -> "interview;post";
          case "codes.csv" -> "descriptive;in-vivo;theoretical";
          default -> "reflexive;theoretical;methodological;case";
        };
    values(file, "kind", values, file.equals("memos.csv") ? "no kind" : NEVER, "slag", "kind");
  }

  private String directions() {
    return study.codebook().directions().stream()
        .map(Direction::key)
        .collect(Collectors.joining(";"));
  }

  private void variable(String file, String column) {
    var parts = column.split("@", 2);
    var variable =
        study.respondents().variables().stream()
            .filter(each -> each.key().equals(parts[0]))
            .findFirst()
            .orElseThrow();
    var moment = parts.length > 1 ? parts[1] : "";
    add(
        file,
        column,
        List.of(
            variable.type().key(),
            "",
            values(variable, moment),
            "nothing entered; (unknown), (not applicable), (not asked) are the other reasons"),
        new LocalText(
            variable.called("nb") + (moment.isEmpty() ? "" : ", " + moment),
            variable.called("en") + (moment.isEmpty() ? "" : ", " + moment)));
  }

  private String values(Variable variable, String moment) {
    var table = study.respondents();
    var found = new TreeSet<String>();
    for (var who : table.respondents()) {
      Value value = table.recorded(who, variable, moment);
      if (value.status() == ValueStatus.PRESENT) {
        found.add(value.group());
      }
    }
    return found.size() > MOST_VALUES ? found.size() + " values" : String.join(";", found);
  }

  private void number(String file, String column, String unit, String nb, String en) {
    add(file, column, List.of("whole number", unit, "", NEVER), new LocalText(nb, en));
  }

  private void offset(String file, String column, String nb, String en) {
    add(
        file,
        column,
        List.of("whole number", "UTF-16 units from the beginning of the text, from 0", "", NEVER),
        new LocalText(nb, en));
  }

  private void text(String file, String column, String missing, String nb, String en) {
    add(file, column, List.of("text", "", "", missing), new LocalText(nb, en));
  }

  private void values(
      String file, String column, String values, String missing, String nb, String en) {
    add(file, column, List.of("category", "", values, missing), new LocalText(nb, en));
  }

  /// @param about type, unit, values, missing
  private void add(String file, String column, List<String> about, LocalText means) {
    var row = new ArrayList<Cell>();
    row.add(Cell.of(file));
    row.add(Cell.of(column));
    about.forEach(each -> row.add(Cell.of(each)));
    row.add(Cell.of(means.nb()));
    row.add(Cell.of(means.en()));
    rows.add(row);
  }
}
