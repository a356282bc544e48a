package no.sitat.http.away;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.sitat.http.asking.ShellWords;

/// What was asked of a table, as the ledger keeps it: options as a shell reads them, whose queries
/// and names can be told otherwise.
final class AskedLine {
  private static final String QUERIES = "query:";
  private static final Set<String> WHERE = Set.of("--where");
  private static final Set<String> CODER = Set.of("--coder");

  private final UnaryOperator<String> query;
  private final UnaryOperator<String> coder;

  /// @param query what is told instead of a query
  /// @param coder what is told instead of the name of one who codes
  AskedLine(UnaryOperator<String> query, UnaryOperator<String> coder) {
    this.query = query;
    this.coder = coder;
  }

  String told(String line) {
    var told = new ArrayList<String>();
    var before = "";
    for (var word : ShellWords.read(line)) {
      told.add(ShellWords.quoted(value(before, word)));
      before = word;
    }
    return String.join(" ", told);
  }

  private String value(String option, String word) {
    if (WHERE.contains(option)) {
      return query.apply(word);
    }
    if (CODER.contains(option)) {
      return coder.apply(word);
    }
    return word.startsWith(QUERIES) ? queries(word) : word;
  }

  /// `query:Name=query;Name=query`.
  private String queries(String rows) {
    var told = new ArrayList<String>();
    for (var row : rows.substring(QUERIES.length()).split(";", -1)) {
      int at = row.indexOf('=') + 1;
      told.add(row.substring(0, at) + query.apply(row.substring(at)));
    }
    return QUERIES + String.join(";", told);
  }
}
