package no.sitat.project.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.FolderPart;
import no.sitat.project.disk.Owner;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.disk.WholeFile;
import no.sitat.project.disk.WholeFolder;
import no.sitat.text.Sha256;

/// A whole project in one zip file, with a checksum of every part.
///
/// It holds the database, what says that it is a project, and the files of every [FolderPart]; the
/// index is made anew from them. A backup that is being written lies beside its place in a folder
/// of its own, and takes it by a rename when it is whole and on the disk.
public final class Backup {
  /// In bytes: what opening a project asks for beyond the size of its database.
  private static final long OPENING = 64L << 20;

  private static final String MANIFEST = "sitat-backup.properties";
  private static final List<String> PARTS =
      List.of(ProjectFolder.PROPERTIES, ProjectFolder.DATABASE);

  private Backup() {}

  /// Writes a backup while the project is in use, and looks whether it can be restored; an older
  /// file of that name is replaced when the new one is whole. Nobody waits for it.
  ///
  /// @throws ProjectError [Problem#NO_ROOM] if the disk is too small, and then an older file is
  ///   there as it was; [Problem#BAD_BACKUP] if what was written cannot be restored
  public static void write(Database database, ProjectFolder folder, Path file) {
    var target = file.toAbsolutePath();
    ProjectFolder.checkRoom(parent(target), room(folder));
    try (var half = HalfBackup.in(parent(target))) {
      var here = half.folder();
      database.copyTo(here.resolve("database.zip"));
      var whole = here.resolve("backup.zip");
      pack(folder, here.resolve("database.zip"), whole);
      Files.delete(here.resolve("database.zip"));
      Owner.alone(whole);
      WholeFile.force(whole);
      BackupProof.check(whole, here.resolve("proof"), file);
      Files.move(
          whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      ProjectFolder.checkRoom(parent(target), room(folder));
      throw new UncheckedIOException("the backup " + file + " could not be written", e);
    }
  }

  /// In bytes: the copy of the database, the backup, and what is looked at of it.
  private static long room(ProjectFolder folder) {
    long database = folder.path().resolve(ProjectFolder.DATABASE).toFile().length();
    long files =
        FolderPart.ALL.stream()
            .flatMap(part -> part.files(folder.path()).stream())
            .mapToLong(each -> each.toFile().length())
            .sum();
    return OPENING + 4 * database + 2 * files;
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static void pack(ProjectFolder folder, Path database, Path into) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(into));
        var copy = new ZipFile(database.toFile())) {
      var sums = new Properties();
      add(zip, sums, ProjectFolder.PROPERTIES, folder.path().resolve(ProjectFolder.PROPERTIES));
      var entry =
          copy.stream().filter(part -> part.getName().endsWith(ProjectFolder.DATABASE)).findFirst();
      try (var stored = copy.getInputStream(entry.orElseThrow())) {
        sums.setProperty(ProjectFolder.DATABASE, add(zip, ProjectFolder.DATABASE, stored));
      }
      for (var part : FolderPart.ALL) {
        zip.setLevel(part.squeezes() ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        for (var file : part.files(folder.path())) {
          add(zip, sums, FolderPart.place(folder.path(), file), file);
        }
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      sums.store(zip, null);
      zip.closeEntry();
    }
  }

  private static void add(ZipOutputStream zip, Properties sums, String name, Path file)
      throws IOException {
    try (var in = Files.newInputStream(file)) {
      sums.setProperty(name, add(zip, name, in));
    }
  }

  /// Adds one part and answers its SHA-256.
  private static String add(ZipOutputStream zip, String name, InputStream from) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    var sum = Sha256.ofCopied(from, zip);
    zip.closeEntry();
    return sum;
  }

  /// Makes a project folder from a backup.
  ///
  /// @throws ProjectError [Problem#BAD_BACKUP] if any part is missing or is not what was stored,
  ///   and then there is no folder
  public static void restore(Path file, Path folder, boolean evenInWorkTree) {
    ProjectFolder.checkNew(folder, evenInWorkTree);
    try {
      var target = folder.toAbsolutePath();
      Files.createDirectories(parent(target));
      var here = Files.createTempDirectory(parent(target), ".sitat-restore");
      try {
        unpack(file, here);
        ProjectFolder.open(here).close(); // left open: the copy of a file in use is to be mended
        Files.deleteIfExists(target);
        Files.move(here, target);
      } finally {
        WholeFolder.remove(here);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be restored to " + folder, e);
    }
  }

  /// Writes the parts into a folder that is there.
  ///
  /// @throws ProjectError [Problem#BAD_BACKUP] if they are not what was stored
  static void unpack(Path file, Path into) throws IOException {
    var sums = new HashMap<String, String>();
    var manifest = new Properties();
    try (var zip = new ZipFile(file.toFile())) {
      for (var part : parts(zip)) {
        Files.createDirectories(parent(into.resolve(part)));
        try (var stored = zip.getInputStream(entry(zip, file, part));
            var out = Files.newOutputStream(into.resolve(part))) {
          sums.put(part, Sha256.ofCopied(stored, out));
        }
      }
      try (var stored = zip.getInputStream(entry(zip, file, MANIFEST))) {
        manifest.load(stored);
      }
    } catch (ZipException e) {
      throw bad(file);
    }
    if (!Map.copyOf(sums).equals(manifest)) {
      throw bad(file);
    }
  }

  private static List<String> parts(ZipFile zip) {
    var files = zip.stream().map(ZipEntry::getName).filter(name -> FolderPart.of(name).isPresent());
    return Stream.concat(PARTS.stream(), files).distinct().toList();
  }

  private static ZipEntry entry(ZipFile zip, Path file, String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw bad(file);
    }
    return entry;
  }

  private static ProjectError bad(Path file) {
    return ProjectError.of(
        Problem.BAD_BACKUP,
        "file",
        "«"
            + file
            + "» er ikke en sikkerhetskopi fra Sitat, eller den er skadet."
            + " Ingenting er gjenopprettet.",
        "“" + file + "” is not a backup made by Sitat, or it is damaged. Nothing was restored.");
  }
}
