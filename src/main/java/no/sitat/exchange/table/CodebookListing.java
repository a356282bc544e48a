package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;

/// The table of a codebook with all its words; counts are in [StudyListing#codes()].
public final class CodebookListing {
  private static final List<String> WORDS =
      List.of("name", "definition", "include", "exclude", "example");

  private CodebookListing() {}

  /// One row for each code, in the order of the tree.
  public static Table of(Codebook codebook) {
    var columns = new ArrayList<>(List.of("code", "parent"));
    for (var word : WORDS) {
      columns.add(word + "_nb");
      columns.add(word + "_en");
    }
    columns.addAll(
        List.of(
            "kind",
            "directions",
            "default_direction",
            "active",
            "edition",
            "borderline_nb",
            "borderline_en",
            "colour",
            "links"));
    var names = new CodeNames(codebook);
    return new Table(
        "codebook",
        columns,
        codebook.codes().stream().map(code -> row(code, names, codebook)).toList());
  }

  private static List<Cell> row(Code code, CodeNames names, Codebook codebook) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(code.key()));
    cells.add(Cell.of(parent(code, codebook)));
    List.<Function<Code, LocalText>>of(
            Code::name, Code::definition, Code::include, Code::exclude, Code::example)
        .forEach(part -> {
          cells.add(Cell.of(part.apply(code).nb()));
          cells.add(Cell.of(part.apply(code).en()));
        });
    cells.add(Cell.of(code.kind().key()));
    cells.add(names.directions(code.directions()));
    cells.add(names.direction(code.defaultDirection()));
    cells.add(Cell.of(Boolean.toString(code.active())));
    cells.add(Cell.of(code.edition()));
    cells.add(Cell.of(code.borderline().nb()));
    cells.add(Cell.of(code.borderline().en()));
    cells.add(Cell.of(code.colour()));
    cells.add(Cell.of(links(code, codebook)));
    return cells;
  }

  /// `type:KEY;type:KEY`
  private static String links(Code code, Codebook codebook) {
    return codebook.links().stream()
        .filter(link -> link.from() == code.id())
        .map(link -> link.type() + ":" + codebook.code(link.to()).map(Code::key).orElse(""))
        .collect(Collectors.joining(";"));
  }

  private static Optional<String> parent(Code code, Codebook codebook) {
    return code.parent().stream()
        .boxed()
        .flatMap(id -> codebook.code(id).stream())
        .map(Code::key)
        .findFirst();
  }
}
