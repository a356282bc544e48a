package no.sitat.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.othertools.OtherTools;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// Files and folders that hold a whole project of another tool, and the reader each goes to.
public final class ProjectFiles {
  private static final Set<String> PROJECTS = Set.of("qdpx", "qde", "qda", "sqlite3", "rqda");

  /// Endings of zips in which a project of QualCoder's lies.
  private static final Set<String> ZIPPED = Set.of("qda", "zip");

  private ProjectFiles() {}

  /// Whether a path is a project: a folder of QualCoder's, a database of another tool, or a file by
  /// its ending.
  public static boolean isOne(Path path) {
    return Files.isDirectory(path)
        ? OtherTools.isFolder(path)
        : PROJECTS.contains(ending(String.valueOf(path.getFileName()))) || isDatabase(path);
  }

  private static boolean isDatabase(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (var in = Files.newInputStream(path)) {
      return OtherTools.isDatabase(in.readNBytes(16));
    } catch (IOException e) {
      return false; // whoever reads it says why it cannot be read
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// @param name what people call the file
  /// @param path must stay where it is for as long as the reading is used
  /// @param room a folder to work in, which is made; it must stay as long, and is the caller's to
  ///   remove
  public static Reading<MoveReading> read(String name, Path path, Path room) throws IOException {
    boolean isFolder = Files.isDirectory(path);
    if (!isFolder && !ZIPPED.contains(ending(name)) && !isDatabase(path)) {
      return new RefiReader().read(name, path);
    }
    var tools = new OtherTools(Files.createDirectories(room), Optional.empty());
    return isFolder ? tools.read(path) : tools.read(SourceFile.of(name, path));
  }
}
