package no.sitat.project.edit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import no.sitat.project.disk.Database;
import org.jdbi.v3.core.Handle;

/// Adds many rows to one table, a thousand at a time, each with an id, and with its own GUID or a
/// new one.
///
/// For the rows of imports, which the history names by their batch and does not repeat.
public final class BatchInsert implements AutoCloseable {
  private static final int ROWS_AT_A_TIME = 1000;

  private final Ids ids;
  private final Table table;
  private final PreparedStatement statement;
  private final SplittableRandom random;
  private List<BatchInsert> parents = List.of();
  private int waiting;
  private int count;

  /// @param columns all but `id` and `guid`
  public BatchInsert(Handle handle, Ids ids, Table table, String... columns) {
    this.ids = ids;
    this.table = table;
    var seed = UUID.randomUUID();
    random = new SplittableRandom(seed.getMostSignificantBits() ^ seed.getLeastSignificantBits());
    var names = String.join(", ", columns);
    var marks = String.join(", ", Collections.nCopies(columns.length + 2, "?"));
    var sql = "INSERT INTO " + table.sql() + " (id, guid, " + names + ") VALUES (" + marks + ")";
    try {
      statement = handle.getConnection().prepareStatement(sql);
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }

  /// Rows of these tables are written before rows that may refer to them.
  public BatchInsert after(BatchInsert... others) {
    parents = List.of(others);
    return this;
  }

  /// Adds a row and answers its id; it is written at the latest by [#flush()].
  public int add(Object... values) {
    return add(ids.next(table), values);
  }

  /// Adds a row that has a GUID already, and answers its id.
  public int addKnown(UUID guid, Object... values) {
    return add(ids.next(table), guid, values);
  }

  /// Adds a row under the id of another table's row.
  public int add(int id, Object[] values) {
    return add(id, guid(), values);
  }

  private int add(int id, UUID guid, Object[] values) {
    try {
      statement.setInt(1, id);
      statement.setObject(2, guid);
      for (int i = 0; i < values.length; i++) {
        bind(i + 3, values[i]);
      }
      statement.addBatch();
      count++;
      if (++waiting == ROWS_AT_A_TIME) {
        flush();
      }
      return id;
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }

  private void bind(int at, Object value) throws SQLException {
    switch (value) {
      case Optional<?> some when some.isEmpty() -> statement.setNull(at, java.sql.Types.VARCHAR);
      case Optional<?> some -> statement.setObject(at, some.get());
      case OptionalInt some when some.isEmpty() -> statement.setNull(at, java.sql.Types.INTEGER);
      case OptionalInt some -> statement.setInt(at, some.getAsInt());
      default -> statement.setObject(at, value);
    }
  }

  /// A UUID that begins with the time (version 7): a million of them enter an index at its end, and
  /// do not rewrite it all over.
  private UUID guid() {
    long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0xfffL);
    long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
    return new UUID(high, low);
  }

  public int count() {
    return count;
  }

  public void flush() {
    if (waiting == 0) {
      return;
    }
    parents.forEach(BatchInsert::flush);
    try {
      statement.executeBatch();
      waiting = 0;
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }
}
