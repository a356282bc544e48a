package no.sitat.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.source.Reading;

/// Files that hold a whole project of another tool, and the reader each goes to.
public final class ProjectFiles {
  private static final Set<String> REFI = Set.of("qdpx", "qde");

  private ProjectFiles() {}

  /// Whether a file is a project by its ending.
  public static boolean isOne(Path path) {
    return Files.isRegularFile(path) && REFI.contains(ending(String.valueOf(path.getFileName())));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// @param name what people call the file
  /// @param file must stay where it is for as long as the reading is used
  public static Reading<MoveReading> read(String name, Path file) throws IOException {
    return new RefiReader().read(name, file);
  }
}
