package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Constraint.Attribute;
import no.sitat.search.query.QueryError;

/// Reads what captured words must have in common: `:: A.lemma = B.lemma & A.word != B.word`.
final class ConstraintReader {
  private final Cursor cursor;
  private final Set<String> captures = new HashSet<>();

  private record Side(String capture, Attribute attribute) {}

  /// @param row what the constraints stand after
  /// @throws QueryError if two of its captures have one name, or one stands in an alternative
  ConstraintReader(Cursor cursor, Row row) {
    this.cursor = cursor;
    row.captures().forEach(this::enter);
  }

  private void enter(Row.Capture capture) {
    if (!capture.isSure()) {
      throw new QueryError(
          capture.position(),
          "The word called "
              + capture.name()
              + " stands in one of several alternatives, so that"
              + " it may not be there.",
          "Ordet som heter "
              + capture.name()
              + " står i ett av flere alternativer, så det er"
              + " kanskje ikke der.");
    }
    if (!captures.add(capture.name())) {
      throw new QueryError(
          capture.position(),
          "There are two words called " + capture.name() + ".",
          "Det er to ord som heter " + capture.name() + ".");
    }
  }

  List<Constraint> read() {
    var constraints = new ArrayList<Constraint>();
    do {
      constraints.add(one());
      cursor.skipSpace();
    } while (cursor.take('&'));
    return constraints;
  }

  private Constraint one() {
    var left = side();
    cursor.skipSpace();
    int sign = cursor.at();
    boolean different = cursor.take("!=");
    if (!different && !cursor.take('=')) {
      throw expected(sign);
    }
    cursor.skipSpace();
    int start = cursor.at();
    var right = side();
    if (left.attribute() != right.attribute()) {
      throw new QueryError(
          start,
          "The same must be compared on both sides: word, lemma or pos.",
          "Det samme må sammenlignes på begge sider: word, lemma eller pos.");
    }
    return new Constraint(left.capture(), right.capture(), left.attribute(), !different);
  }

  private Side side() {
    cursor.skipSpace();
    int start = cursor.at();
    var name = cursor.takeName();
    if (name.isEmpty()) {
      throw expected(start);
    }
    if (!captures.contains(name)) {
      throw new QueryError(
          start,
          "No word of this row is called “" + name + "”; write " + name + ":[…] for the word.",
          "Ikke noe ord i rekken heter «" + name + "»; skriv " + name + ":[…] for ordet.");
    }
    if (!cursor.take('.')) {
      throw expected(cursor.at());
    }
    return new Side(name, attribute());
  }

  private Attribute attribute() {
    int start = cursor.at();
    return switch (cursor.takeName().toLowerCase(Locale.ROOT)) {
      case "word", "ord" -> Attribute.WORD;
      case "lemma" -> Attribute.LEMMA;
      case "pos", "ordklasse" -> Attribute.POS;
      default ->
          throw new QueryError(
              start,
              "What is compared is word, lemma or pos.",
              "Det som sammenlignes, er word, lemma eller pos.");
    };
  }

  private static QueryError expected(int position) {
    return new QueryError(
        position,
        "A comparison of two captured words should stand here, such as A.lemma = B.lemma.",
        "Her skal det stå en sammenligning av to navngitte ord, som A.lemma = B.lemma.");
  }
}
