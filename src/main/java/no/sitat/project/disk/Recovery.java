package no.sitat.project.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;

/// Finds the last commit in a database that was not closed, notes it where H2 looks, and has H2
/// take back what had been written of a change that was not committed.
///
/// It works on a copy, and the copy takes the place of the database when every row of it has been
/// read: a recovery that fails, or is cut short, leaves the database as it was.
final class Recovery {
  private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";

  private final ProjectFolder folder;

  private Recovery(ProjectFolder folder) {
    this.folder = folder;
  }

  /// @return the number of the last migration
  /// @throws ProjectError [Problem#DAMAGED] or [Problem#NEWER_SCHEMA], with the database untouched
  static int of(ProjectFolder folder) {
    return DatabaseCopy.change(folder, new Recovery(folder)::run);
  }

  private int run(Path copy) throws IOException {
    findLastCommit(copy);
    takeBackTheRest(copy);
    return folder.checkSchema(new ReadOnly(folder, copy).schemaOfSoundRows());
  }

  private void findLastCommit(Path copy) throws IOException {
    if (Files.size(copy) == 0) {
      throw folder.damaged();
    }
    var building = new MVStore.Builder().fileName(copy.toString());
    try (var store = building.recoveryMode().autoCommitDisabled().open()) {
      store.sync();
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable(e);
    }
  }

  /// Needs to write: of a long change, an import, what is to be taken back does not fit in memory,
  /// and H2 cannot even look at the file read-only.
  private void takeBackTheRest(Path copy) {
    try (var connection =
            DriverManager.getConnection(Database.url(copy) + ONLY_IF_THERE, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException | RuntimeException | StackOverflowError e) {
      throw unreadable(e);
    }
  }

  private ProjectError unreadable(Throwable e) {
    FaultLog.write("recovering the database", e);
    return Room.isScarce(folder.path()) ? Room.missing(folder.path()) : folder.damaged();
  }
}
