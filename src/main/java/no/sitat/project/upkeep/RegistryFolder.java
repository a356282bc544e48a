package no.sitat.project.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The registry tables of a project: the files `registry/*.json` of its folder.
///
/// They are official numbers and in no database; a table is added by putting its file there.
public final class RegistryFolder {
  /// The folder's name within the project's.
  public static final String NAME = "registry";

  private static final String ENDING = ".json";

  private RegistryFolder() {}

  /// The files, by name; none when there is no such folder.
  ///
  /// @param project the project's folder
  public static List<Path> files(Path project) {
    var folder = project.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(RegistryFolder::isTables).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean isTables(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(ENDING);
  }
}
