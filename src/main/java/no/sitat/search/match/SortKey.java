package no.sitat.search.match;

import no.sitat.coding.Study;
import no.sitat.search.query.QueryError;

/// In which order hits are listed; hits that are the same in it keep the order of position.
public sealed interface SortKey {
  /// In order of document and place.
  record Position() implements SortKey {}

  /// By the words before the hit, the nearest first, in the order of the Norwegian alphabet; hits
  /// that are not made of words come last.
  record Left() implements SortKey {}

  /// By the words that were found; hits that are not made of words come last.
  record Match() implements SortKey {}

  /// By the words after the hit; hits that are not made of words come last.
  record Right() implements SortKey {}

  /// By the respondent's group; hits of nobody come last.
  ///
  /// @param variable the variable's key
  record ByVariable(String variable) implements SortKey {}

  /// The order with this name: `position`, `left`, `match`, `right` or a variable's key.
  ///
  /// @throws QueryError if there is no such order
  static SortKey named(String name, Study study) {
    return switch (name) {
      case "", "position" -> new Position();
      case "left" -> new Left();
      case "match" -> new Match();
      case "right" -> new Right();
      default ->
          study
              .respondents()
              .column(name)
              .<SortKey>map(column -> new ByVariable(column.variable().key()))
              .orElseThrow(() -> unknown(name));
    };
  }

  private static QueryError unknown(String name) {
    return new QueryError(
        0,
        "Hits cannot be sorted by “" + name + "”: position, left, match, right or a variable.",
        "Treff kan ikke sorteres etter «"
            + name
            + "»: position, left, match, right eller en"
            + " variabel.");
  }
}
