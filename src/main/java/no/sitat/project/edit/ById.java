package no.sitat.project.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads or changes the rows of many ids, a hundred or so at a time: the database looks through the
/// whole list for every row.
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
    for (var list : lists(ids)) {
      found.addAll(readSome(handle, query, list, mapper));
    }
    return found;
  }

  private static <T> List<T> readSome(
      Handle handle, String query, List<Integer> list, RowMapper<T> mapper) {
    try (var statement = handle.createQuery(query.replace(IDS, marks(list)))) {
      for (int at = 0; at < list.size(); at++) {
        statement.bind(at, list.get(at));
      }
      return statement.setFetchSize(AT_A_TIME).map(mapper).list();
    }
  }

  /// Changes the rows of many ids.
  ///
  /// @param statement with [#IDS] after `IN`, and no parameter of its own
  public static void execute(Handle handle, String statement, Collection<Integer> ids) {
    for (var list : lists(ids)) {
      handle.execute(statement.replace(IDS, marks(list)), list.toArray());
    }
  }

  /// The ids in lists for one statement each.
  static List<List<Integer>> lists(Collection<Integer> ids) {
    var lists = new ArrayList<List<Integer>>();
    var waiting = List.copyOf(ids);
    for (int from = 0; from < waiting.size(); from += AT_A_TIME) {
      lists.add(filledUp(waiting.subList(from, Math.min(waiting.size(), from + AT_A_TIME))));
    }
    return lists;
  }

  private static List<Integer> filledUp(List<Integer> ids) {
    int length = ids.size() == 1 ? 1 : 2 * Integer.highestOneBit(ids.size() - 1);
    var list = new ArrayList<>(ids);
    list.addAll(Collections.nCopies(length - ids.size(), ids.getLast()));
    return list;
  }

  /// What stands for a list in its statement.
  static String marks(List<Integer> list) {
    return "(" + String.join(",", Collections.nCopies(list.size(), "?")) + ")";
  }
}
