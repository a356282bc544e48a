package no.sitat.project.moving;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.disk.WholeFile;
import no.sitat.project.intake.Progress;
import no.sitat.text.Sha256;
import org.jdbi.v3.core.Handle;

/// The folder `kept/` of a project: pictures, recordings and documents of other tools, each under
/// its SHA-256 and nothing else. No name out of a file ever becomes a path, the same file is kept
/// once, and nothing is ever written over.
public final class KeptFiles {
  /// The folder's name within the project's.
  public static final String NAME = "kept";

  /// A point in front keeps halves out of backups and archives.
  private static final String HALF = ".half-";

  private static final String PART = ".part";
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /// As files were called before, and as halves were.
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final Pattern OLD_HALF = Pattern.compile("half-.*\\.part");

  private final Path folder;
  private final Map<UUID, Stored> sums = new HashMap<>();
  private final Set<Path> written = new LinkedHashSet<>();

  /// @param project the project's folder
  public KeptFiles(Path project) {
    folder = project.resolve(NAME);
  }

  /// What is known of a file.
  record Stored(String sha256, long bytes) {}

  /// Where the file of a source lies, or would; empty when it has none.
  public Optional<Path> path(KeptSource source) {
    return Optional.of(source.sha256())
        .filter(name -> SHA256.matcher(name).matches())
        .map(folder::resolve);
  }

  /// Whether the file of a source is the one that was stored.
  public boolean isWhole(KeptSource source) {
    var path = path(source);
    if (path.isEmpty() || !Files.isRegularFile(path.get())) {
      return source.sha256().isEmpty();
    }
    return sum(path.get()).equals(source.sha256());
  }

  private static String sum(Path path) {
    try (var in = Files.newInputStream(path)) {
      return Sha256.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// What the file of a source is; it is read once.
  Optional<Stored> of(MovedSource source) {
    return source.file().map(file -> sums.computeIfAbsent(source.guid(), _ -> read(file)));
  }

  private static Stored read(SourceFile file) {
    try (var in = file.open()) {
      var digest = Sha256.digest();
      var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      long bytes = in.transferTo(sink);
      return new Stored(Sha256.written(digest), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a source could not be read", e);
    }
  }

  /// Copies in what is not here yet, before anybody has to wait for it; it stays only where a row
  /// comes to know it ([#discardBut]).
  public void copy(MovedProject project, Progress progress) {
    var sources = project.sources().stream().filter(source -> source.file().isPresent()).toList();
    int done = 0;
    for (var source : sources) {
      progress.at(done++, sources.size(), source.name());
      copy(source, source.file().orElseThrow());
    }
  }

  private void copy(MovedSource source, SourceFile file) {
    var stored = of(source).orElseThrow();
    var target = folder.resolve(stored.sha256());
    if (Files.exists(target)) {
      return;
    }
    try {
      ProjectFolder.checkRoom(Files.createDirectories(folder), stored.bytes());
      var half = Files.createTempFile(folder, HALF, PART);
      try {
        try (var in = file.open();
            var out = Files.newOutputStream(half)) {
          in.transferTo(out);
        }
        WholeFile.force(half); // before a row says that it is there
        if (!sum(half).equals(stored.sha256())) {
          throw new IOException("a source was another when it was read again");
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        written.add(target);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a source could not be kept", e);
    }
  }

  /// Takes away what has been copied in since this was made and is none of these.
  public void discardBut(List<KeptSource> known) {
    var needed = new HashSet<Path>();
    known.forEach(each -> path(each).ifPresent(needed::add));
    written.removeAll(needed);
    discard();
  }

  /// Takes away what has been copied in since this was made.
  public void discard() {
    for (var file : written) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("a kept file could not be taken away", e);
      }
    }
    written.clear();
  }

  /// Takes away what a move that ended in the middle has left: halves of files, and files that no
  /// row knows and no undone move would need if it was made again. Files that were kept under a
  /// GUID get their names.
  public void sweep(Handle handle) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      rename();
      for (var file : left(handle)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }

  private List<Path> files() throws IOException {
    var all = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      files.forEach(all::add);
    }
    return all;
  }

  private void rename() throws IOException {
    for (var file : files()) {
      if (GUID.matcher(name(file)).matches()) {
        Files.move(file, folder.resolve(sum(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private List<Path> left(Handle handle) throws IOException {
    var known =
        new HashSet<>(
            handle.createQuery("SELECT sha256 FROM kept_source").mapTo(String.class).list());
    var left = new ArrayList<Path>();
    for (var file : files()) {
      var name = name(file);
      boolean half =
          (name.startsWith(HALF) && name.endsWith(PART)) || OLD_HALF.matcher(name).matches();
      if (half
          || (SHA256.matcher(name).matches()
              && !known.contains(name)
              && !isOfAChange(handle, name))) {
        left.add(file);
      }
    }
    return left;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isOfAChange(Handle handle, String sha256) {
    return handle
        .createQuery(
            "SELECT 1 FROM history WHERE kind = 'project-moved-in' AND LOCATE(?, changes) > 0"
                + " FETCH FIRST ROW ONLY")
        .bind(0, sha256)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
