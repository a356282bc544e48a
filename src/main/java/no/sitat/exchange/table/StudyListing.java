package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sitat.codebook.Code;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;

/// Tables of what a study has: its documents, respondents and codes.
public final class StudyListing {
  private static final List<String> DOCUMENTS =
      List.of(
          "document",
          "kind",
          "language",
          "turns",
          "words",
          "respondents",
          "codings",
          "revision",
          "title");
  private static final List<String> CODES =
      List.of(
          "code",
          "parent",
          "name_nb",
          "name_en",
          "directions",
          "default_direction",
          "codings",
          "respondents",
          "codings_with_subcodes",
          "respondents_with_subcodes",
          "kind",
          "active");

  private final Study study;

  public StudyListing(Study study) {
    this.study = study;
  }

  /// One row for each document: turns and words of everybody, how many respondents speak in it, and
  /// how many codings it has.
  public Table documents() {
    var codings = new HashMap<Integer, Count>();
    sweep((block, row) -> count(codings, block.document[row]).add(block, row));
    return new Table(
        "documents",
        DOCUMENTS,
        study.corpus().documents().stream()
            .map(document -> document(document, count(codings, document.id())))
            .toList());
  }

  private static List<Cell> document(Document document, Count codings) {
    long respondents =
        document.turns().stream()
            .mapToInt(Turn::respondent)
            .filter(id -> id != Turn.NOBODY)
            .distinct()
            .count();
    return List.of(
        Cell.of(document.name()),
        Cell.of(document.kind().key()),
        Cell.of(document.language()),
        Cell.of(document.turns().size()),
        Cell.of(document.words()),
        Cell.of(respondents),
        Cell.of(codings.codings),
        Cell.of(document.revision()),
        Cell.of(document.title()));
  }

  /// One row for each respondent: the label, then the variables in order of import, what holds
  /// always, and after each what was recorded of it at each moment (`citizenship@emigration`). No
  /// value is an empty cell; the other reasons stand in parentheses, which an import reads back.
  public Table respondents() {
    var table = study.respondents();
    var columns = new ArrayList<String>();
    columns.add("respondent");
    var cells = new ArrayList<Function<Respondent, Value>>();
    for (var variable : table.variables()) {
      columns.add(variable.key());
      cells.add(who -> table.recorded(who, variable, ""));
      for (var moment : table.moments(variable)) {
        columns.add(variable.key() + "@" + moment);
        cells.add(who -> table.recorded(who, variable, moment));
      }
    }
    return new Table(
        "respondents",
        columns,
        table.respondents().stream().map(who -> respondent(who, cells)).toList());
  }

  private static List<Cell> respondent(
      Respondent respondent, List<Function<Respondent, Value>> values) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(respondent.label()));
    for (var each : values) {
      var value = each.apply(respondent);
      cells.add(value.status() == ValueStatus.EMPTY ? Cell.blank() : Cell.of(value.group()));
    }
    return cells;
  }

  /// One row for each code, in the order of the tree: codings with the code itself and how many
  /// respondents' words they have, then the same with its sub-codes, a respondent counted once.
  public Table codes() {
    var counts = new HashMap<Integer, Count>();
    sweep((block, row) -> count(counts, block.code[row]).add(block, row));
    var names = new CodeNames(study.codebook());
    return new Table(
        "codes",
        CODES,
        study.codebook().codes().stream().map(code -> code(code, names, counts)).toList());
  }

  private List<Cell> code(Code code, CodeNames names, Map<Integer, Count> counts) {
    var own = count(counts, code.id());
    var all = new Count();
    study.codebook().withSubcodes(code).forEach(each -> all.add(count(counts, each.id())));
    return List.of(
        Cell.of(code.key()),
        Cell.of(
            code.parent().stream()
                .boxed()
                .flatMap(id -> study.codebook().code(id).stream())
                .map(Code::key)
                .findFirst()),
        Cell.of(code.name().nb()),
        Cell.of(code.name().en()),
        names.directions(code.directions()),
        names.direction(code.defaultDirection()),
        Cell.of(own.codings),
        Cell.of(own.respondents.cardinality()),
        Cell.of(all.codings),
        Cell.of(all.respondents.cardinality()),
        Cell.of(code.kind().key()),
        Cell.of(Boolean.toString(code.active())));
  }

  private interface Sweep {
    void at(CodingTable.Block block, int row);
  }

  private void sweep(Sweep sweep) {
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        sweep.at(block, row);
      }
    }
  }

  private static Count count(Map<Integer, Count> counts, int id) {
    return counts.computeIfAbsent(id, _ -> new Count());
  }

  /// Codings, each once though it has a row for every turn it covers, and the people beneath.
  private static final class Count {
    private int codings;
    private int last = -1;
    private final BitSet respondents = new BitSet();

    /// The rows of one coding stand beside each other.
    void add(CodingTable.Block block, int row) {
      codings += block.coding[row] == last ? 0 : 1;
      last = block.coding[row];
      if (block.respondent[row] != Turn.NOBODY) {
        respondents.set(block.respondent[row]);
      }
    }

    void add(Count other) {
      codings += other.codings;
      respondents.or(other.respondents);
    }
  }
}
