package no.sitat.search.query.reading;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;

/// Words beside each other, and alternatives of them.
///
/// They are words in a row if one of them says so; otherwise each is asked for on its own.
///
/// @param alternatives at least one, each with at least one element
record Row(int position, List<List<Element>> alternatives) implements Part {
  Row {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /// A word with a name, and where it stands.
  ///
  /// @param isSure whether it is there in every place where the row is
  record Capture(int position, String name, boolean isSure) {}

  boolean isRow() {
    return elements().anyMatch(Element::makesRow);
  }

  private Stream<Element> elements() {
    return alternatives.stream().flatMap(List::stream);
  }

  TokenPattern pattern() {
    return Patterns.choice(
        alternatives.stream()
            .map(run -> Patterns.row(run.stream().map(Element::pattern).toList()))
            .toList());
  }

  /// Every capture, in the order of the text.
  Stream<Capture> captures() {
    return elements().flatMap(Row::captures).map(this::judged);
  }

  private static Stream<Capture> captures(Element element) {
    return switch (element) {
      case Element.Word(var position, TokenPattern.Named(var name, _), _) ->
          Stream.of(new Capture(position, name, true));
      case Element.Group(_, Row row) -> row.captures();
      case Element.Word _, Element.Group _ -> Stream.empty();
    };
  }

  private Capture judged(Capture capture) {
    return alternatives.size() == 1
        ? capture
        : new Capture(capture.position(), capture.name(), false);
  }

  @Override
  public List<Query> queries() {
    if (isRow()) {
      return List.of(RowCheck.words(pattern(), position));
    }
    if (alternatives.size() == 1) {
      return elements().map(Element::query).toList();
    }
    alternatives.forEach(Row::checkIsOne);
    return List.of(RowCheck.words(pattern(), position));
  }

  /// `god venn | kamerat` could mean either, so it means nothing.
  private static void checkIsOne(List<Element> run) {
    if (run.size() > 1) {
      throw new QueryError(
          run.get(1).position(),
          "One word or phrase can stand on each side of |: write \"…\" around words in a row, or"
              + " brackets around the alternatives.",
          "Ett ord eller én frase kan stå på hver side av |: skriv «…» om ord i rekke, eller"
              + " parentes om alternativene.");
    }
  }
}
