package no.sitat.search.query.reading;

import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;

/// One thing in a row of words.
sealed interface Element {
  int position();

  /// Whether it makes a row of what stands beside it.
  boolean makesRow();

  /// What it is in a row.
  TokenPattern pattern();

  /// What it is outside one.
  Query query();

  /// A word, in any of its spellings, or words that are repeated.
  record Word(int position, TokenPattern pattern, boolean makesRow) implements Element {
    @Override
    public Query query() {
      return RowCheck.words(pattern, position);
    }
  }

  /// What stands in parentheses.
  record Group(int position, Part inside) implements Element {
    @Override
    public boolean makesRow() {
      return inside instanceof Row row && row.isRow();
    }

    @Override
    public TokenPattern pattern() {
      return switch (inside) {
        case Row row -> row.pattern();
        case Part.Asked asked -> throw notWords(asked.position());
      };
    }

    private static QueryError notWords(int position) {
      return new QueryError(
          position,
          "Only words can stand in brackets within a row of words, with | between alternatives;"
              + " write AND beside the brackets if no row is meant.",
          "Bare ord kan stå i parentes i en rekke av ord, med | mellom alternativer;"
              + " skriv OG ved siden av parentesen hvis det ikke skal være en rekke.");
    }

    @Override
    public Query query() {
      return inside.query();
    }
  }
}
