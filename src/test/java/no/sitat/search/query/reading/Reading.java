package no.sitat.search.query.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.Relation;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.TokenPattern.One;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Form;
import no.sitat.search.query.WordTest.Inflected;
import no.sitat.search.query.WordTest.Letters;

/// Reads queries, and says in few words what should have been read.
final class Reading {
  private static final Study STUDY = QueriedStudy.study();

  private Reading() {}

  static Query read(String text) {
    return QueryReader.query(text, STUDY);
  }

  static TokenPattern pattern(String text) {
    return assertInstanceOf(Query.Words.class, read(text), text).pattern();
  }

  /// The test of the only word.
  static WordTest word(String text) {
    return assertInstanceOf(One.class, pattern(text), text).test();
  }

  /// Where the query cannot be read, and what is said of it.
  static void assertError(String text, int position, String message) {
    var error = assertThrows(QueryError.class, () -> read(text), text);
    assertEquals(position + " " + message, error.position() + " " + error.messageEn(), text);
  }

  static Query.Words inflected(String form) {
    return Query.Words.of(new Inflected(form));
  }

  static Query.All all(Query... sides) {
    return new Query.All(List.of(sides));
  }

  static Query.Any any(Query... sides) {
    return new Query.Any(List.of(sides));
  }

  static Query.Related related(Query left, Relation relation, Query right) {
    return new Query.Related(left, relation, right, false);
  }

  static TokenPattern one(String form) {
    return new One(new Inflected(form));
  }

  static TokenPattern anything() {
    return new One(new WordTest.Anything());
  }

  static TokenPattern row(TokenPattern... parts) {
    return new TokenPattern.Row(List.of(parts));
  }

  static TokenPattern choice(TokenPattern... parts) {
    return new TokenPattern.Choice(List.of(parts));
  }

  static TokenPattern repeated(TokenPattern part, int least, int most) {
    return new TokenPattern.Repeated(part, least, most);
  }

  static TokenPattern forms(Letters letters, String... forms) {
    return row(
        Stream.of(forms)
            .map(form -> new One(new Form(form, letters)))
            .toArray(TokenPattern[]::new));
  }
}
