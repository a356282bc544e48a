package no.sitat.http.away;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.registry.Respondent;
import no.sitat.text.TextVersion;

/// The tables of a [TidyExport]: one kind of thing each, a row to a thing, joined by keys.
final class TidyTables {
  static final List<String> TURNS =
      List.of("document", "turn", "speaker", "role", "respondent", "start", "end", "words", "time");
  static final List<String> CODINGS =
      List.of(
          "coding",
          "document",
          "start",
          "end",
          "code",
          "coder",
          "direction",
          "weight",
          "created",
          "dimensions");
  static final List<String> PARTS = List.of("coding", "code", "document", "turn", "respondent");
  static final List<String> CODES =
      List.of("code", "parent", "name_nb", "name_en", "kind", "active", "edition");

  private final Study study;

  TidyTables(Study study) {
    this.study = study;
  }

  /// @param texts gives a document's text by its id; empty for a table without the words
  Table turns(Optional<IntFunction<TextVersion>> texts) {
    var columns = new ArrayList<>(TURNS);
    if (texts.isPresent()) {
      columns.add("text");
    }
    Iterable<List<Cell>> rows =
        () ->
            study.corpus().documents().stream()
                .flatMap(document -> {
                  var text = texts.map(each -> each.apply(document.id()));
                  return document.turns().stream().map(turn -> turn(document, turn, text));
                })
                .iterator();
    return new Table("turns", columns, rows);
  }

  private List<Cell> turn(Document document, Turn turn, Optional<TextVersion> text) {
    var row = new ArrayList<Cell>();
    row.add(Cell.of(document.name()));
    row.add(Cell.of(turn.number()));
    row.add(Cell.of(turn.speaker()));
    row.add(Cell.of(turn.isInformant() ? "informant" : "interviewer"));
    row.add(Cell.of(respondent(turn.respondent())));
    row.add(Cell.of(turn.span().start()));
    row.add(Cell.of(turn.span().end()));
    row.add(Cell.of(turn.words()));
    row.add(Cell.of(turn.post().flatMap(post -> post.time()).map(Object::toString)));
    text.ifPresent(words -> row.add(Cell.of(words.at(turn.span()))));
    return row;
  }

  private Optional<String> respondent(int id) {
    return study.respondents().respondent(id).map(Respondent::label);
  }

  Table codings(Collection<Coding> codings) {
    return new Table("codings", CODINGS, () -> codings.stream().map(this::coding).iterator());
  }

  private List<Cell> coding(Coding coding) {
    return List.of(
        Cell.of(coding.id()),
        Cell.of(document(coding.document())),
        Cell.of(coding.span().start()),
        Cell.of(coding.span().end()),
        Cell.of(code(coding.code())),
        Cell.of(study.coder(coding.coder()).map(Coder::name).orElse("")),
        Cell.of(coding.direction()),
        Cell.of(coding.weight()),
        Cell.of(coding.created().toString()),
        Cell.of(coding.dimensions().written()));
  }

  private String document(int id) {
    return study.corpus().document(id).map(Document::name).orElse("");
  }

  private String code(int id) {
    return study.codebook().code(id).map(Code::key).orElse("");
  }

  /// A row for each turn that a coding lies in: whose words it has.
  Table parts() {
    Iterable<List<Cell>> rows =
        () ->
            study.codings().blocks().stream()
                .flatMap(block ->
                    IntStream.range(0, block.size())
                        .mapToObj(row ->
                            List.of(
                                Cell.of(block.coding[row]),
                                Cell.of(code(block.code[row])),
                                Cell.of(document(block.document[row])),
                                Cell.of(block.turn[row]),
                                Cell.of(respondent(block.respondent[row])))))
                .iterator();
    return new Table("coded_turns", PARTS, rows);
  }

  Table codes() {
    return new Table("codes", CODES, study.codebook().codes().stream().map(this::code).toList());
  }

  private List<Cell> code(Code code) {
    return List.of(
        Cell.of(code.key()),
        Cell.of(parent(code.parent())),
        Cell.of(code.name().nb()),
        Cell.of(code.name().en()),
        Cell.of(code.kind().key()),
        Cell.of(Boolean.toString(code.active())),
        Cell.of(code.edition()));
  }

  private Optional<String> parent(OptionalInt id) {
    return id.isPresent() ? study.codebook().code(id.getAsInt()).map(Code::key) : Optional.empty();
  }

  /// Columns of a table by its file, for the dictionary.
  static Map<String, List<String>> columns() {
    return Map.of(
        "turns.csv", TURNS, "codings.csv", CODINGS, "coded_turns.csv", PARTS, "codes.csv", CODES);
  }
}
