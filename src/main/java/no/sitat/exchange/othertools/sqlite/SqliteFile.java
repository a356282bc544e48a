package no.sitat.exchange.othertools.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// A SQLite database, open for reading.
///
/// What is open is a copy in a folder of the caller's, so that the file itself stays as it is, with
/// no journal beside it. Only tables are read, only by their columns; no expression of the file is
/// worked out.
public final class SqliteFile implements AutoCloseable {
  /// Every SQLite database begins with this and a NUL.
  public static final String MAGIC = "SQLite format 3";

  /// A longer text is no interview, and no memo.
  public static final int LONGEST_CELL = 32 * 1024 * 1024;

  private static final long LARGEST = 4L << 30;
  private static final int MOST_ROWS = 2_000_000;
  private static final long MOST_CHARACTERS = 128L << 20;
  private static final int MOST_TABLES = 500;

  private final String name;
  private final Connection connection;
  private final Map<String, Set<String>> columns = new TreeMap<>();
  private long characters;

  private SqliteFile(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
  }

  /// Something to be done with each row.
  @FunctionalInterface
  public interface Use {
    void take(SqliteRow row) throws FileRefused;
  }

  /// Copies the file into a folder and opens the copy.
  ///
  /// @throws FileRefused if it is no database, is damaged or too large
  public static SqliteFile open(SourceFile file, Path room) throws FileRefused {
    try {
      var copy = room.resolve(UUID.randomUUID() + ".sqlite");
      copy(file, copy);
      NativeLibrary.place();
      return opened(file.name(), copy);
    } catch (IOException e) {
      throw SqliteReasons.unreadable(file.name());
    }
  }

  private static void copy(SourceFile file, Path to) throws IOException, FileRefused {
    try (var in = file.open();
        var out = Files.newOutputStream(to)) {
      var buffer = new byte[1 << 16];
      long copied = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > LARGEST) {
          throw SqliteReasons.tooLarge(file.name());
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static SqliteFile opened(String name, Path copy) throws FileRefused {
    Connection connection;
    try {
      connection = connected(copy);
    } catch (SQLException | LinkageError e) {
      throw SqliteReasons.noSqlite(name);
    }
    var file = new SqliteFile(name, connection);
    try {
      file.distrust();
      file.findTables();
      return file;
    } catch (SQLException e) {
      file.close();
      throw SqliteReasons.damaged(name);
    } catch (FileRefused e) {
      file.close();
      throw e;
    }
  }

  private static Connection connected(Path copy) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    return config.createConnection(
        "jdbc:sqlite:file:" + copy.toUri().getRawPath() + "?mode=ro&immutable=1");
  }

  private void distrust() throws SQLException {
    if (connection instanceof SQLiteConnection sqlite) {
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL + 1024);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    }
    try (var statement = connection.createStatement()) {
      for (var setting :
          List.of("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "cache_size=-8192")) {
        statement.execute("PRAGMA " + setting);
      }
    }
  }

  private void findTables() throws SQLException, FileRefused {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND"
                    + " typeof(name) = 'text' AND octet_length(name) < 200 LIMIT "
                    + (MOST_TABLES + 1))) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    if (names.size() > MOST_TABLES) {
      throw SqliteReasons.tooLarge(name);
    }
    for (var table : names) {
      columns.put(table.toLowerCase(Locale.ROOT), columnsOf(table));
    }
  }

  private Set<String> columnsOf(String table) throws SQLException {
    var found = new LinkedHashSet<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA table_info(" + quoted(table) + ")")) {
      while (rows.next()) {
        found.add(rows.getString("name").toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /// The name of the file that was copied.
  public String name() {
    return name;
  }

  /// Names of the tables, in lower case.
  public Set<String> tables() {
    return Set.copyOf(columns.keySet());
  }

  public boolean has(String table, String column) {
    return columns.getOrDefault(table, Set.of()).contains(column);
  }

  public boolean hasAll(String... tables) {
    return columns.keySet().containsAll(Arrays.asList(tables));
  }

  /// What the program that made it says it is; 0 when it says nothing.
  public int applicationId() throws FileRefused {
    return Math.toIntExact(number("PRAGMA application_id"));
  }

  /// How many rows a table has; 0 when there is no such table.
  public long count(String table) throws FileRefused {
    return columns.containsKey(table)
        ? number(
            "SELECT count(*) FROM (SELECT 1 FROM %s LIMIT %d)".formatted(quoted(table), MOST_ROWS))
        : 0;
  }

  private long number(String query) throws FileRefused {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw SqliteReasons.damaged(name);
    }
  }

  /// Goes through a table in the order in which its rows were stored; does nothing when there is no
  /// such table.
  ///
  /// @param wanted columns; those that the table has not are left out of the rows
  public void each(String table, List<String> wanted, Use use) throws FileRefused {
    var known = columns.getOrDefault(table, Set.of());
    var read = wanted.stream().filter(known::contains).toList();
    if (read.isEmpty()) {
      return;
    }
    var query = "SELECT " + String.join(", ", read.stream().map(SqliteFile::bounded).toList());
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query + " FROM " + quoted(table))) {
      int count = 0;
      while (rows.next()) {
        if (++count > MOST_ROWS) {
          throw SqliteReasons.tooLarge(name);
        }
        use.take(row(rows, read));
      }
    } catch (SQLException e) {
      throw SqliteReasons.damaged(name);
    }
  }

  /// All rows of a table that is known to be small.
  public List<SqliteRow> all(String table, String... wanted) throws FileRefused {
    var rows = new ArrayList<SqliteRow>();
    each(table, List.of(wanted), rows::add);
    return rows;
  }

  /// A cell that is too long is asked for its length only.
  private static String bounded(String column) {
    var cell = quoted(column);
    return "CASE WHEN octet_length(%s) <= %d THEN %s WHEN %s IS NOT NULL THEN zeroblob(0) END"
        .formatted(cell, LONGEST_CELL, cell, cell);
  }

  private SqliteRow row(ResultSet found, List<String> read) throws SQLException, FileRefused {
    var cells = new HashMap<String, Object>();
    for (int i = 0; i < read.size(); i++) {
      var cell = Optional.ofNullable(found.getObject(i + 1));
      if (cell.isPresent()) {
        cells.put(read.get(i), counted(cell.get()));
      }
    }
    return new SqliteRow(cells);
  }

  private Object counted(Object cell) throws FileRefused {
    characters +=
        switch (cell) {
          case String text -> text.length();
          case byte[] bytes -> bytes.length;
          default -> 0;
        };
    if (characters > MOST_CHARACTERS) {
      throw SqliteReasons.tooLarge(name);
    }
    return cell instanceof byte[] bytes && bytes.length == 0 ? SqliteRow.TOO_LONG : cell;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException _) {
      // nothing was written, so nothing is lost
    }
  }
}
