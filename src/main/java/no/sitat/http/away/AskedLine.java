package no.sitat.http.away;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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
    for (var word : words(line)) {
      told.add(quoted(value(before, word)));
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

  /// Of a quotation mark that is never closed, the rest is one word.
  static List<String> words(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean isQuoted = false;
    boolean isWord = false;
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
      if (unit == '\'') {
        isQuoted = !isQuoted;
        isWord = true;
      } else if (!isQuoted && unit == '\\' && at + 1 < line.length()) {
        word.append(line.charAt(++at));
        isWord = true;
      } else if (!isQuoted && unit == ' ') {
        add(word, isWord, words);
        isWord = false;
      } else {
        word.append(unit);
        isWord = true;
      }
    }
    add(word, isWord, words);
    return words;
  }

  private static void add(StringBuilder word, boolean isWord, List<String> words) {
    if (isWord) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_@%+=:,./-]+")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
