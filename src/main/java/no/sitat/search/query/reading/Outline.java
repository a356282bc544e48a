package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.search.query.Clause;
import no.sitat.text.Span;

/// Keeps, while a query is read, which clauses each of its parts stands for.
///
/// The clauses of a part are as many as its queries, and in the same order.
final class Outline {
  private final String text;
  private final IdentityHashMap<Part, List<Clause>> ofParts = new IdentityHashMap<>();
  private final IdentityHashMap<Part, Span> rows = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Span> elements = new IdentityHashMap<>();

  Outline(String text) {
    this.text = text;
  }

  /// Up to the last character that is no space.
  Span span(int start, int end) {
    int last = end;
    while (last > start && Cursor.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  Element element(Element element, int end) {
    elements.put(element, new Span(element.position(), end));
    return element;
  }

  Row row(Row row, int end) {
    rows.put(row, span(row.position(), end));
    return row;
  }

  Part part(Part part, List<Clause> clauses) {
    ofParts.put(part, List.copyOf(clauses));
    return part;
  }

  private static Clause.Joined joined(boolean isAny, List<Clause> sides) {
    var whole = new Span(sides.getFirst().span().start(), sides.getLast().span().end());
    return new Clause.Joined(whole, isAny, sides);
  }

  Part any(List<Part> sides, Part part) {
    return part(part, List.of(joined(true, sides.stream().map(this::one).toList())));
  }

  Part all(List<Part> sides, Part part) {
    return part(part, sides.stream().flatMap(side -> of(side).stream()).toList());
  }

  /// NOT is said of the first thing after it.
  Part negated(int start, Part inside, Part part) {
    var clauses = new ArrayList<>(of(inside));
    var first = clauses.getFirst();
    clauses.set(0, new Clause.Negated(new Span(start, first.span().end()), first));
    return part(part, clauses);
  }

  /// As one clause.
  Clause one(Part part) {
    var clauses = of(part);
    return clauses.size() == 1 ? clauses.getFirst() : joined(false, clauses);
  }

  List<Clause> of(Part part) {
    if (part instanceof Row row && (row.isRow() || row.alternatives().size() > 1)) {
      return List.of(new Clause.Words(known(rows, row), row.pattern(), row.isRow()));
    }
    return part instanceof Row row
        ? row.alternatives().getFirst().stream().map(this::of).toList()
        : known(ofParts, part);
  }

  private Clause of(Element element) {
    var span = known(elements, element);
    return switch (element) {
      case Element.Word word -> new Clause.Words(span, word.pattern(), false);
      case Element.Group(_, var inside) -> new Clause.Bracketed(span, one(inside));
    };
  }

  private static <K, V> V known(Map<? super K, V> map, K key) {
    var value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("a part that was not noted when it was read");
    }
    return value;
  }
}
