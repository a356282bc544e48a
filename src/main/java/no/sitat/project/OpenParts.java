package no.sitat.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Closing;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.moving.KeptFiles;

/// The parts of a project that must all open, or none is held.
///
/// @param name of the project
/// @param demo whether it is the demonstration project
record OpenParts(
    ProjectFolder folder,
    Database database,
    Listeners listeners,
    Editor editor,
    String name,
    boolean demo) {
  private record Identity(String name, boolean demo) {}

  static OpenParts of(Path folder) {
    var taken = ProjectFolder.open(folder);
    try {
      taken.sweep();
      return of(taken, Database.open(taken), database -> sweepKept(folder, database));
    } catch (RuntimeException e) {
      taken.close();
      throw e;
    }
  }

  private static void sweepKept(Path folder, Database database) {
    database.read(handle -> {
      new KeptFiles(folder).sweep(handle);
      return true;
    });
  }

  /// Makes the folder too; leaves nothing behind if that fails.
  static OpenParts made(Path folder, NewProject settings) {
    Checks.filled("name", settings.name(), 500);
    var taken = ProjectFolder.create(folder, settings.force());
    try {
      return of(
          taken,
          Database.create(taken),
          database -> database.write(handle -> NewRows.write(handle, settings)));
    } catch (RuntimeException e) {
      taken.close();
      taken.discard();
      throw e;
    }
  }

  private static OpenParts of(ProjectFolder folder, Database database, Consumer<Database> first) {
    try {
      first.accept(database);
      var identity = identity(database);
      var listeners = new Listeners();
      var editor = new Editor(database, listeners);
      return new OpenParts(folder, database, listeners, editor, identity.name(), identity.demo());
    } catch (RuntimeException e) {
      database.abandon();
      throw e;
    }
  }

  private static Identity identity(Database database) {
    return database.read(handle ->
        handle
            .createQuery("SELECT name, demo FROM project")
            .map((row, _) -> new Identity(row.getString(1), row.getBoolean(2)))
            .one());
  }

  void close() {
    Closing.all(database, folder);
  }
}
