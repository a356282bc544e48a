package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.sitat.search.query.Clause;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.reading.RepetitionReader.Repetition;

/// Reads words that stand beside each other, whether they turn out to be a row or not.
///
/// ```
/// row     = run { | run } [ :: constraints ]
/// run     = element { element }
/// element = ( word | [ tests ] | name:[ tests ] | ( row ) ) [ repetition ]
/// ```
final class RowReader {
  private final Cursor cursor;
  private final Limits limits;
  private final Outline outline;
  private final Predicate<Cursor> isOther;
  private final Supplier<Part> inParentheses;
  private final WordReader words;
  private final BracketReader brackets;
  private final RepetitionReader repetitions;

  /// What words stand among.
  ///
  /// @param isOther whether something that is no word begins here
  /// @param inParentheses reads from an opening to a closing parenthesis
  record Surroundings(Predicate<Cursor> isOther, Supplier<Part> inParentheses) {}

  RowReader(Cursor cursor, Limits limits, Outline outline, Surroundings surroundings) {
    this.cursor = cursor;
    this.limits = limits;
    this.outline = outline;
    isOther = surroundings.isOther();
    inParentheses = surroundings.inParentheses();
    var expressions = new Expressions(cursor, limits);
    words = new WordReader(cursor, expressions, "");
    brackets = new BracketReader(cursor, limits, expressions);
    repetitions = new RepetitionReader(cursor);
  }

  Part read() {
    int start = cursor.at();
    var alternatives = new ArrayList<List<Element>>();
    alternatives.add(run());
    while (cursor.take('|')) {
      cursor.skipSpace();
      checkWordFollows();
      alternatives.add(run());
    }
    var row = outline.row(new Row(start, alternatives), cursor.at());
    return cursor.sees("::") ? compared(row) : row;
  }

  private Part compared(Row row) {
    int position = cursor.at();
    cursor.take("::");
    var constraints = new ConstraintReader(cursor, row).read();
    var words = RowCheck.words(row.pattern(), constraints, row.position());
    var span = outline.span(row.position(), cursor.at());
    return outline.part(
        new Part.Asked(position, List.of(words)),
        List.of(new Clause.Words(span, row.pattern(), true)));
  }

  private void checkWordFollows() {
    if (isRunOver()) {
      throw new QueryError(
          cursor.at(),
          "A word should stand on each side of |; between other things write OR.",
          "Det skal stå et ord på hver side av |; skriv ELLER mellom annet.");
    }
  }

  private List<Element> run() {
    var elements = new ArrayList<Element>();
    do {
      var element = element();
      elements.add(outline.element(element, cursor.at()));
      cursor.skipSpace();
    } while (!isRunOver());
    return elements;
  }

  private boolean isRunOver() {
    return switch (cursor.next()) {
      case 0, ')', ']', '}', '|', '>' -> true;
      default -> cursor.sees("::") || (!isCapture() && isOther.test(cursor));
    };
  }

  /// Whether a word with a name begins here.
  boolean isCapture() {
    int start = cursor.at();
    var name = cursor.takeName();
    boolean isCapture = !name.isEmpty() && cursor.sees(":[") && FieldName.of(name).isEmpty();
    cursor.moveTo(start);
    return isCapture;
  }

  private Element element() {
    int start = cursor.at();
    if (cursor.next() == '(') {
      return repeated(new Element.Group(start, inParentheses.get()));
    }
    limits.part(start);
    if (isCapture()) {
      return capture(start);
    }
    if (cursor.next() == '[') {
      return repeated(new Element.Word(start, new TokenPattern.One(brackets.read()), true));
    }
    boolean isBare = !cursor.seesQuote() && cursor.next() != '/' && cursor.next() != '=';
    var word = new Element.Word(start, words.read(), false);
    return isBare ? times(word, repetitions.braces()) : repeated(word);
  }

  private Element repeated(Element element) {
    return times(element, repetitions.signOrBraces());
  }

  private static Element times(Element element, Optional<Repetition> repetition) {
    if (repetition.isEmpty()) {
      return element;
    }
    if (element instanceof Element.Group(_, Row row)) {
      row.captures().findFirst().ifPresent(RowReader::throwUnclear);
    }
    return new Element.Word(element.position(), repetition.get().of(element.pattern()), true);
  }

  private Element capture(int start) {
    var name = cursor.takeName();
    cursor.take(':');
    var word = new Element.Word(start, new TokenPattern.Named(name, brackets.read()), true);
    if (repetitions.signOrBraces().isPresent()) {
      throwUnclear(new Row.Capture(start, name, false));
    }
    return word;
  }

  private static void throwUnclear(Row.Capture capture) {
    throw new QueryError(
        capture.position(),
        "The word called " + capture.name() + " is repeated, so that it is unclear which is meant.",
        "Ordet som heter " + capture.name() + " gjentas, så det er uklart hvilket som menes.");
  }
}
