package no.sitat.project.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// The H2 database of one open project: many readers, one writer.
///
/// A write is one transaction that is on the disk when [#write] returns: after the commit comes
/// `CHECKPOINT SYNC`, without which H2 loses acknowledged commits when the process is killed. Old
/// pages are kept for H2's 45 seconds, so that what the last commit needs is not overwritten when
/// the process dies in the middle of a write; a file that was not closed is looked through for its
/// last commit when it is opened. Readers see the last committed state and never wait for the
/// writer.
///
/// Errors of the database are passed on without their message, which may hold stored values.
public final class Database implements AutoCloseable {
  private static final String SETTINGS =
      ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
          + ";CACHE_SIZE=65536;QUERY_CACHE_SIZE=64";
  private static final String ENDING = ".mv.db";
  private static final int READERS = 32;

  private final ProjectFolder folder;
  private final JdbcConnectionPool pool;
  private final Jdbi readers;
  private final Handle writer;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean unsure;
  private volatile boolean half;

  private Database(ProjectFolder folder, JdbcConnectionPool pool) {
    this.folder = folder;
    this.pool = pool;
    readers = Jdbi.create(pool);
    writer = readers.open();
  }

  /// Makes the database of a new project.
  public static Database create(ProjectFolder folder) {
    if (Files.exists(folder.database())) {
      throw new IllegalStateException("there is a database already");
    }
    Room.checkOpening(folder);
    return opened(folder, database -> Migration.on(database.pool));
  }

  /// Opens the database of a project that is there, when it is sound and the disk has room; else it
  /// is left as it is.
  ///
  /// @throws ProjectError [Problem#DAMAGED], [Problem#NO_ROOM], [Problem#NEWER_SCHEMA] or
  ///   [Problem#LOCKED]
  public static Database open(ProjectFolder folder) {
    Room.checkOpening(folder);
    int schema = folder.wasLeftOpen() ? Recovery.of(folder) : folder.checkDatabase();
    if (schema < ProjectFolder.SCHEMA) {
      Migration.of(folder);
    }
    return opened(folder, _ -> {});
  }

  private static Database opened(ProjectFolder folder, Consumer<Database> first) {
    folder.markOpen();
    var pool = JdbcConnectionPool.create(url(folder.database()), "sa", "");
    pool.setMaxConnections(READERS);
    try {
      var database = new Database(folder, pool);
      first.accept(database);
      return database;
    } catch (JdbiException e) {
      if (code(e) == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        pool.dispose();
        throw FolderLock.taken(folder.path());
      }
      abandon(pool);
      throw fault(e);
    } catch (RuntimeException e) {
      abandon(pool);
      throw e;
    }
  }

  /// Closes a file that may be open and could not be used, and writes nothing to it: H2 would hold
  /// it as long as the process lives.
  static void abandon(JdbcConnectionPool pool) {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      FaultLog.write("letting go of a database that could not be used", e);
    } finally {
      pool.dispose();
    }
  }

  /// Where H2 finds a database file, which ends with `.mv.db`.
  static String url(Path file) {
    var path = file.toAbsolutePath().toString();
    return "jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length()) + SETTINGS;
  }

  public <T> T read(Function<Handle, T> reading) {
    try {
      return readers.withHandle(reading::apply);
    } catch (JdbiException e) {
      throw unsure ? notOnDisk() : failure(e);
    }
  }

  /// Reads results that may have a million rows, which H2 then hands on one by one and does not
  /// first gather in a file of its own.
  public <T> T readMuch(Function<Handle, T> reading) {
    return read(handle -> {
      handle.execute("SET LAZY_QUERY_EXECUTION 1");
      try {
        return reading.apply(handle);
      } finally {
        handle.execute("SET LAZY_QUERY_EXECUTION 0");
      }
    });
  }

  /// Reads several results as they were at one moment, whatever is written meanwhile.
  public <T> T readAtOnce(Function<Handle, T> reading) {
    return read(handle -> atOnce(handle, reading));
  }

  /// As [#readAtOnce], for results that may have a million rows. Not for small ones: every `SET`
  /// makes H2 compile the statements of all connections again.
  public <T> T readMuchAtOnce(Function<Handle, T> reading) {
    return readMuch(handle -> atOnce(handle, reading));
  }

  private static <T> T atOnce(Handle handle, Function<Handle, T> reading) {
    return handle.inTransaction(TransactionIsolationLevel.SERIALIZABLE, reading::apply);
  }

  /// Runs one transaction and answers when its result is on the disk; nothing is kept if it throws.
  ///
  /// @throws ProjectError [Problem#NOT_ON_DISK] if the transaction may be stored and may not;
  ///   nothing more is written then until the project is opened again; [Problem#LOCKED] if the lock
  ///   was taken away
  public <T> T write(Function<Handle, T> writing) {
    this.writing.lock();
    try {
      if (unsure) {
        throw notOnDisk();
      }
      folder.checkHeld();
      Room.checkWriting(folder.path());
      var result = inTransaction(writing);
      writeOut();
      return result;
    } catch (TransactionException e) {
      throw unsure(e);
    } catch (JdbiException | DatabaseFault e) {
      throw unsure ? notOnDisk() : failure(e);
    } finally {
      this.writing.unlock();
    }
  }

  /// By hand from beginning to end: Jdbi would store what is there of a change that could not be
  /// taken back.
  private <T> T inTransaction(Function<Handle, T> writing) {
    begin();
    T result;
    try {
      result = writing.apply(writer);
    } catch (RuntimeException | Error e) {
      takeBack(e);
      throw e;
    }
    commit();
    return result;
  }

  private void begin() {
    try {
      writer.getConnection().setAutoCommit(false);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private void commit() {
    try {
      writer.getConnection().commit();
      writer.getConnection().setAutoCommit(true);
    } catch (SQLException e) {
      throw new TransactionException("a change could not be stored", e);
    }
  }

  /// What cannot be taken back stays in a transaction that is never stored, and nothing else is.
  private void takeBack(Throwable why) {
    try {
      writer.getConnection().rollback();
      writer.getConnection().setAutoCommit(true);
    } catch (SQLException e) {
      why.addSuppressed(e);
      half = true;
      unsure = true;
      FaultLog.write("taking a change back", why);
    }
  }

  private void writeOut() {
    try {
      writer.execute("CHECKPOINT SYNC");
    } catch (RuntimeException e) {
      throw unsure(e);
    }
  }

  private ProjectError unsure(RuntimeException e) {
    unsure = true;
    FaultLog.write("writing to the disk", e);
    return notOnDisk();
  }

  public static ProjectError notOnDisk() {
    return ProjectError.of(
        Problem.NOT_ON_DISK,
        "",
        "Det er ikke sikkert at den siste endringen kom på disken, og ingenting mer lagres."
            + " Se om disken er full, og lukk og åpne prosjektet.",
        "It is not certain that the last change is on the disk, and nothing more is stored."
            + " See whether the disk is full, and close and open the project.");
  }

  /// What a person can do something about is said; of anything else only where and with which code,
  /// without the message, whose arguments may be interview text.
  private RuntimeException failure(Exception e) {
    return switch (code(e)) {
      case ErrorCode.FILE_CORRUPTED_1 -> folder.damaged();
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 ->
          unreadable(e);
      default -> asFault(e);
    };
  }

  private static IllegalStateException asFault(Exception e) {
    return e instanceof DatabaseFault known ? known : fault(e);
  }

  private RuntimeException unreadable(Exception e) {
    return Room.isScarce(folder.path()) ? Room.missing(folder.path()) : asFault(e);
  }

  /// Where and with which code.
  public static IllegalStateException fault(Exception e) {
    return new DatabaseFault(e, code(e));
  }

  /// H2's; 0 when there is none.
  static int code(Throwable e) {
    if (e instanceof DatabaseFault fault) {
      return fault.code();
    }
    if (e instanceof SQLException own) {
      return own.getErrorCode();
    }
    return e.getCause() instanceof SQLException cause ? cause.getErrorCode() : 0;
  }

  /// Writes a consistent copy of the database file while it is in use.
  public void copyTo(Path zip) {
    try (var handle = readers.open()) {
      handle.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  /// Closes so that what is on the disk is not written anew: H2 would move it about to make the
  /// file smaller. On a full disk nothing is written at all, and the next opening finds the last
  /// commit.
  @Override
  public void close() {
    writing.lock();
    try {
      if (half) {
        letGo();
      } else if (Room.isScarce(folder.path())) {
        shutDown("SHUTDOWN IMMEDIATELY");
      } else {
        shutDown("SHUTDOWN");
        if (!unsure) {
          folder.markClosed();
        }
      }
    } finally {
      pool.dispose();
      writing.unlock();
    }
  }

  /// Of a change that was not taken back, nothing may come on the disk; H2 has perhaps let go
  /// itself.
  private void letGo() {
    try {
      shutDown("SHUTDOWN IMMEDIATELY");
    } catch (IllegalStateException | ProjectError e) {
      FaultLog.write("letting go of the database", e);
    }
  }

  /// Lets go without writing anything, when opening has failed half-way.
  public void abandon() {
    try {
      shutDown("SHUTDOWN IMMEDIATELY");
    } finally {
      pool.dispose();
    }
  }

  /// Not by Jdbi, which asks the closed connection for a row count.
  private void shutDown(String command) {
    try (var statement = writer.getConnection().createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
