package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files in a folder of a project, beside its database, that belong to it: they go with every
/// backup and into every archive. Recordings do not (decision 0096).
///
/// @param name of the folder
/// @param ending of the files that count; empty for all
/// @param squeezes whether a backup makes them smaller; sound and pictures are small already
public record FolderPart(String name, String ending, boolean squeezes) {
  /// All there are. What a project comes to keep in a folder of its own adds its line here.
  public static final List<FolderPart> ALL =
      List.of(new FolderPart("registry", ".json", true), new FolderPart("kept", "", false));

  /// How deep a file may lie below the folder.
  private static final int DEEPEST = 8;

  /// The files, by name; none when there is no such folder. Links are not followed.
  ///
  /// @param project the project's folder
  public List<Path> files(Path project) {
    var folder = project.resolve(name);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (var files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> has(place(project, file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /// Where a file stands in the project's folder, divided by `/`.
  public static String place(Path project, Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  /// Whether a place in a backup is one of these files, and no path to anywhere else.
  public boolean has(String place) {
    if (!place.startsWith(name + "/") || !place.endsWith(ending) || place.indexOf('\\') >= 0) {
      return false;
    }
    var steps = place.split("/", -1);
    if (steps.length > DEEPEST) {
      return false;
    }
    for (var step : steps) {
      if (step.isBlank() || step.startsWith(".") || step.indexOf(':') >= 0) {
        return false;
      }
    }
    return true;
  }

  /// The part that has a place; empty for a place that is none of a project's.
  public static Optional<FolderPart> of(String place) {
    return ALL.stream().filter(part -> part.has(place)).findFirst();
  }
}
