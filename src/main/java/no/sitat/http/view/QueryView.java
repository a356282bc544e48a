package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.search.match.MatchedForm;

/// What is told of a query while it is written.
public final class QueryView {
  private QueryView() {}

  /// The query as clauses.
  ///
  /// @param clause none for an empty query
  public record Structure(String query, Optional<ClauseView> clause) {}

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

  /// What may have been meant by a query that cannot be read; each can be read.
  public record Fixes(List<Fix> fixes) {}

  /// @param kind `close`, `remove`, `move`, `quote` or `instead`
  /// @param text what is put in, or taken away
  /// @param query all of it, mended
  public record Fix(String kind, String text, String query) {}
}
