package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import no.sitat.crosstab.CodeSet;
import no.sitat.crosstab.PeopleFound;
import no.sitat.crosstab.RowsAsked;
import no.sitat.http.view.Refused;

/// Rows of a crosstab with names of their own, as they are typed: `set:Work=ARB;People=SOS,BARN` or
/// `query:Friends=venn*;Costs=dyrt`.
final class RowWords {
  private static final String SETS = "set:";
  private static final String QUERIES = "query:";

  private RowWords() {}

  static boolean areSets(String typed) {
    return typed.startsWith(SETS);
  }

  static boolean areQueries(String typed) {
    return typed.startsWith(QUERIES);
  }

  static RowsAsked sets(String typed, Names names) {
    var sets = new ArrayList<CodeSet>();
    named(typed, SETS).forEach((name, codes) -> sets.add(new CodeSet(name, names.codes(codes))));
    return new RowsAsked.Sets(sets);
  }

  /// @param found the respondents that a query finds
  static RowsAsked queries(String typed, Function<String, BitSet> found) {
    var rows = new ArrayList<PeopleFound>();
    named(typed, QUERIES)
        .forEach((name, query) -> rows.add(new PeopleFound(name, query, found.apply(query))));
    return new RowsAsked.Found(rows);
  }

  private static Map<String, String> named(String typed, String kind) {
    var named = new LinkedHashMap<String, String>();
    for (var part : typed.substring(kind.length()).split(";", -1)) {
      int at = part.indexOf('=');
      var name = at < 0 ? "" : part.substring(0, at).strip();
      var words = part.substring(at + 1).strip();
      if (name.isEmpty() || words.isEmpty() || named.putIfAbsent(name, words) != null) {
        throw Refused.field(
            "rows",
            "Skriv radene som %snavn=innhold;navn=innhold, hvert navn én gang.".formatted(kind),
            "write the rows as %sname=what;name=what, each name once".formatted(kind));
      }
    }
    return named;
  }
}
