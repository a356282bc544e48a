package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/// The folder a project lives in, held for this process alone.
///
/// `sitat.properties` says that it is a project and which schema it has, so that a newer one is
/// refused before anything is opened; `project.mv.db` is the database; `index/` may be deleted at
/// any time; `sitat.lock` is held while the project is open, and says `open` until it is closed, so
/// that an end without closing is noticed at the next opening, and so is a database that has been
/// damaged since; `incoming/` holds what a browser has sent until it is imported; `recordings/` the
/// sound of interviews that was put there.
public final class ProjectFolder implements AutoCloseable {
  /// The schema this version reads and writes; the number of the last migration.
  static final int SCHEMA = 24;

  public static final String PROPERTIES = "sitat.properties";
  public static final String DATABASE = "project.mv.db";

  /// In bytes: what files that come in leave for the database, which must never meet a full disk.
  public static final long SPARE = 64L << 20;

  private static final String INCOMING = "incoming";
  private static final String RECORDINGS = "recordings";
  private static final String COPY = "recovering.mv.db";

  private final Path folder;
  private final FolderLock lock;
  private final ClosingNote note;

  private ProjectFolder(Path folder, FolderLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    note = ClosingNote.in(lock.channel());
  }

  /// See [FolderLock#checkHeld].
  void checkHeld() {
    lock.checkHeld();
  }

  /// Whether the project was not closed the last time; so too when nobody knows.
  boolean wasLeftOpen() {
    return note.saysOpen();
  }

  /// Says that the database is about to be written to.
  void markOpen() {
    try {
      note.writeOpen();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in " + folder, e);
    }
  }

  /// Says that everything in the folder has been closed as it should be.
  void markClosed() {
    try {
      note.writeClosed(database());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in " + folder, e);
    }
  }

  /// Looks whether the database is the one that was closed and has a schema this version can use;
  /// changes nothing.
  ///
  /// @return the number of its last migration
  /// @throws ProjectError [Problem#DAMAGED] or [Problem#NEWER_SCHEMA]
  int checkDatabase() {
    try {
      if (!note.fits(database())) {
        throw damaged();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checkSchema(new ReadOnly(this, database()).schema());
  }

  /// @param found in the database; empty when there is none, and then something is wrong with it
  int checkSchema(OptionalInt found) {
    int schema = found.orElseThrow(this::damaged);
    if (schema > SCHEMA) {
      throw newerSchema(folder, schema);
    }
    return schema;
  }

  ProjectError damaged() {
    return damaged(folder);
  }

  private static ProjectError damaged(Path folder) {
    return ProjectError.of(
        Problem.DAMAGED,
        "project",
        "Databasen i «"
            + folder
            + "» er skadet og kan ikke leses. Filen er ikke rørt;"
            + " gjenopprett siste sikkerhetskopi med «sitat restore».",
        "The database in “"
            + folder
            + "” is damaged and cannot be read. The file was left as it is;"
            + " restore the last backup with “sitat restore”.");
  }

  /// How many bytes may be written into a folder and leave [#SPARE]; 0 or less when none may.
  public static long room(Path folder) {
    return Room.of(nearest(folder)) - SPARE;
  }

  /// The folder itself, or the nearest above it that is there.
  public static Path nearest(Path folder) {
    var there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /// @param folder one that is there, or is to be made in the nearest that is there
  /// @throws ProjectError [Problem#NO_ROOM] unless so many bytes can be written
  public static void checkRoom(Path folder, long bytes) {
    Room.check(nearest(folder), bytes);
  }

  /// Makes the folder of a new project and takes it.
  public static ProjectFolder create(Path folder, boolean force) {
    checkNew(folder, force);
    try {
      Owner.alone(Files.createDirectories(folder));
      var taken = lock(folder);
      try {
        taken.writeProperties();
      } catch (RuntimeException e) {
        taken.close();
        throw e;
      }
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }

  /// @throws ProjectError [Problem#FOLDER_TAKEN], or [Problem#IN_GIT] unless forced
  public static void checkNew(Path folder, boolean force) {
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw ProjectError.of(
          Problem.FOLDER_TAKEN,
          "project",
          "«" + folder + "» finnes og er ikke tom. Velg en ny mappe.",
          "“" + folder + "” exists and is not empty. Choose a new folder.");
    }
    if (!force) {
      refuseWorkTree(folder);
    }
  }

  private static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /// @throws ProjectError [Problem#IN_GIT]
  public static void refuseWorkTree(Path folder) {
    for (var at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        throw ProjectError.of(
            Problem.IN_GIT,
            "project",
            "«"
                + folder
                + "» ligger i git-mappen «"
                + at
                + "». Intervjuer hører ikke hjemme i git;"
                + " velg en annen mappe, eller bruk --force.",
            "“"
                + folder
                + "” lies in the git work tree “"
                + at
                + "”. Interviews do not belong in"
                + " git; choose another folder, or insist with --force.");
      }
    }
  }

  /// Takes the folder of a project that is there.
  public static ProjectFolder open(Path folder) {
    var schema = schema(folder);
    if (schema.isEmpty()) {
      throw ProjectError.of(
          Problem.NOT_A_PROJECT,
          "project",
          "«" + folder + "» er ikke et Sitat-prosjekt. Lag et med «sitat new».",
          "“" + folder + "” is not a Sitat project. Make one with “sitat new”.");
    }
    if (schema.get() > SCHEMA) {
      throw newerSchema(folder, schema.get());
    }
    if (!Files.isRegularFile(folder.resolve(DATABASE))) {
      throw damaged(folder);
    }
    return lock(folder);
  }

  static ProjectError newerSchema(Path folder, int schema) {
    return ProjectError.of(
        Problem.NEWER_SCHEMA,
        "project",
        "«"
            + folder
            + "» er laget med en nyere Sitat (skjema "
            + schema
            + ", denne leser til "
            + SCHEMA
            + "). Ingenting er endret; oppdater Sitat.",
        "“"
            + folder
            + "” was written by a newer Sitat (schema "
            + schema
            + ", this one reads up to "
            + SCHEMA
            + "). Nothing was changed; update Sitat.");
  }

  private static Optional<Integer> schema(Path folder) {
    var file = folder.resolve(PROPERTIES);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return Optional.of(Integer.valueOf(properties.getProperty("schema", "").strip()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Says which schema the database has from now on.
  void writeProperties() {
    try {
      WholeFile.write(
          folder.resolve(PROPERTIES),
          "# A Sitat project. Open it with: sitat serve FOLDER\nschema=" + SCHEMA + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in " + folder, e);
    }
  }

  private static ProjectFolder lock(Path folder) {
    var lock = FolderLock.take(folder);
    try {
      return new ProjectFolder(folder, lock);
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("cannot read in " + folder, e);
    }
  }

  public Path path() {
    return folder;
  }

  Path database() {
    return folder.toAbsolutePath().resolve(DATABASE);
  }

  public Path index() {
    return folder.resolve("index");
  }

  /// The copy of the database that a recovery or a migration works on.
  Path copy() {
    return folder.toAbsolutePath().resolve(COPY);
  }

  /// Where files that are to be imported wait.
  public Path incoming() {
    return folder.resolve(INCOMING);
  }

  /// Where recordings lie that belong to the project; part of no backup.
  public Path recordings() {
    return folder.resolve(RECORDINGS);
  }

  /// Takes away what an end in the middle of an import, a recovery or a migration has left.
  public void sweep() {
    try {
      Files.deleteIfExists(copy());
      WholeFolder.remove(incoming());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }

  /// Takes away what a failed beginning has left; not for a project that has been open.
  public void discard() {
    try {
      for (var part : List.of(PROPERTIES, DATABASE, FolderLock.NAME)) {
        Files.deleteIfExists(folder.resolve(part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
