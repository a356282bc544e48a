package no.sitat.project.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Sha256;
import org.jdbi.v3.core.Handle;

/// The folder `kept/` of a project: pictures, recordings and documents of other tools, each under
/// its GUID and nothing else. No name out of a file ever becomes a path.
public final class KeptFiles {
  /// The folder's name within the project's.
  public static final String NAME = "kept";

  private static final String HALF = "half-";
  private static final String PART = ".part";
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  /// @param project the project's folder
  public KeptFiles(Path project) {
    folder = project.resolve(NAME);
  }

  /// The SHA-256 of a file; empty when there is none.
  public Optional<String> sha256(UUID guid) {
    var path = path(guid);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(path)) {
      return Optional.of(Sha256.of(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// What is known of a file that is kept.
  record Stored(String sha256, long bytes) {}

  /// Copies a file in; it stays only if [#discard] is not called.
  Stored keep(UUID guid, SourceFile file) throws IOException {
    Files.createDirectories(folder);
    var half = Files.createTempFile(folder, HALF, PART);
    try {
      var digest = Sha256.digest();
      long bytes;
      try (var in = file.open();
          var out = new DigestOutputStream(Files.newOutputStream(half), digest)) {
        bytes = in.transferTo(out);
      }
      var target = path(guid);
      boolean there = Files.exists(target);
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
      if (!there) {
        written.add(target);
      }
      return new Stored(Sha256.written(digest), bytes);
    } finally {
      Files.deleteIfExists(half);
    }
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
  /// row knows and no undone move would need if it was made again.
  public void sweep(Handle handle) {
    try {
      for (var file : left(handle)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }

  private List<Path> left(Handle handle) throws IOException {
    var left = new ArrayList<Path>();
    if (!Files.isDirectory(folder)) {
      return left;
    }
    var known =
        new HashSet<>(handle.createQuery("SELECT guid FROM kept_source").mapTo(UUID.class).list());
    try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      for (var file : files) {
        var name = String.valueOf(file.getFileName());
        boolean half = name.startsWith(HALF) && name.endsWith(PART);
        if (half || (GUID.matcher(name).matches() && !known.contains(UUID.fromString(name)))) {
          left.add(file);
        }
      }
    }
    left.removeIf(file -> isOfAChange(handle, String.valueOf(file.getFileName())));
    return left;
  }

  private static boolean isOfAChange(Handle handle, String guid) {
    return handle
        .createQuery(
            "SELECT 1 FROM history WHERE kind = 'project-moved-in' AND LOCATE(?, changes) > 0"
                + " FETCH FIRST ROW ONLY")
        .bind(0, guid)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /// Where a file lies, or would.
  public Path path(UUID guid) {
    return folder.resolve(guid.toString());
  }
}
