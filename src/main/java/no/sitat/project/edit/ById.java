package no.sitat.project.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads the rows of many ids, a hundred or so at a time: the database looks through the whole list
/// for every row.
///
/// The lists have few lengths, so that the statements are few, too, and are prepared once: a list
/// is filled up with its last id.
public final class ById {
  /// Stands in a query where the list of ids comes.
  public static final String IDS = "(ids)";

  private static final int AT_A_TIME = 128;

  private ById() {}

  /// @param query with [#IDS] after `IN`, and no parameter of its own
  public static <T> List<T> read(
      Handle handle, String query, Collection<Integer> ids, RowMapper<T> mapper) {
    var found = new ArrayList<T>(ids.size());
    var waiting = List.copyOf(ids);
    for (int from = 0; from < waiting.size(); from += AT_A_TIME) {
      var some = waiting.subList(from, Math.min(waiting.size(), from + AT_A_TIME));
      found.addAll(readSome(handle, query, some, mapper));
    }
    return found;
  }

  private static <T> List<T> readSome(
      Handle handle, String query, List<Integer> ids, RowMapper<T> mapper) {
    int length = ids.size() == 1 ? 1 : 2 * Integer.highestOneBit(ids.size() - 1);
    var marks = "(" + String.join(",", Collections.nCopies(length, "?")) + ")";
    try (var statement = handle.createQuery(query.replace(IDS, marks))) {
      for (int at = 0; at < length; at++) {
        statement.bind(at, ids.get(Math.min(at, ids.size() - 1)));
      }
      return statement.setFetchSize(AT_A_TIME).map(mapper).list();
    }
  }
}
