package no.sitat.exchange.moving;

import java.util.Locale;
import java.util.Set;

/// The endings of files that are a whole project, or its codes; said here and nowhere else.
public final class ProjectEnding {
  /// Whole projects that are read.
  private static final Set<String> READ = Set.of("qdpx", "qde", "qda", "sqlite3", "rqda");

  /// Projects in a form that only their own tool reads.
  private static final Set<String> FOREIGN =
      Set.of("nvp", "nvpx", "nvcx", "mx20", "mx22", "mx24", "atlproj", "atlproj23");

  private static final String CODEBOOK = "qdc";

  private ProjectEnding() {}

  /// Of a file's name, in small letters; empty when it has none.
  public static String of(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  public static boolean isRead(String ending) {
    return READ.contains(ending);
  }

  public static boolean isForeign(String ending) {
    return FOREIGN.contains(ending);
  }

  /// Whether it is of the codes of a project alone.
  public static boolean isCodebook(String ending) {
    return ending.equals(CODEBOOK);
  }
}
