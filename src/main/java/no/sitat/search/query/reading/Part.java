package no.sitat.search.query.reading;

import java.util.List;
import no.sitat.search.query.Query;

/// What has been read, before it is known whether it stands in a row of words.
sealed interface Part permits Part.Asked, Row {
  /// Where it begins, or where it turns out to be no row of words.
  int position();

  /// What it asks for outside a row: queries that must all hold.
  List<Query> queries();

  /// What can never stand in a row: fields, relations, what is joined by AND, OR, NOT.
  record Asked(int position, List<Query> queries) implements Part {
    public Asked {
      queries = List.copyOf(queries);
    }
  }

  /// As one query; what is asked for twice is asked for once.
  default Query query() {
    var different = queries().stream().distinct().toList();
    return different.size() == 1 ? different.getFirst() : new Query.All(different);
  }
}
