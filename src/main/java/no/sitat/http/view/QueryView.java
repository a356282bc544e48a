package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.search.hits.MatchedForm;

/// What is told of a query while it is written.
public final class QueryView {
  private QueryView() {}

  /// The query as clauses, or what keeps it from being read so far.
  ///
  /// @param clause none for an empty query, and for one that cannot be read
  /// @param mistake none for a query that can be read
  public record Structure(String query, Optional<ClauseView> clause, Optional<Mistake> mistake) {}

  /// Where a query cannot be read, and what may have been meant.
  ///
  /// @param position from 0, UTF-16; the query's length when something is missing at its end
  /// @param fixes the likeliest first
  public record Mistake(int position, String message, String messageNb, List<Fix> fixes) {}

  /// Words that begin so, commonest first.
  public record Words(String prefix, List<MatchedForm> words) {}

  /// A name that may stand in a query, and how much it stands for.
  ///
  /// @param count respondents with a value, turns of a speaker, codings of a coder, documents
  public record Name(String name, int count) {}

  /// Names that answer to what is typed, commonest first.
  ///
  /// @param more how many are not told
  public record Names(List<Name> names, int more) {}

  /// A query that can be read and may have been meant.
  ///
  /// @param kind `close`, `remove`, `move`, `quote` or `instead`
  /// @param text what is put in, or taken away
  /// @param query all of it, mended
  public record Fix(String kind, String text, String query) {}
}
