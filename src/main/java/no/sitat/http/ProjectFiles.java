package no.sitat.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.ProjectEnding;
import no.sitat.exchange.othertools.OtherTools;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// Files and folders that hold a whole project of another tool, and the reader each goes to.
public final class ProjectFiles {
  /// Endings of databases, and of zips in which a project of QualCoder's lies.
  private static final Set<String> TOOLS = Set.of("qda", "zip", "sqlite3", "rqda");

  /// Endings that the reader of REFI-QDA looks into.
  private static final Set<String> REFI = Set.of("qdpx", "qde", "xml", "");

  private static final LocalText FOREIGN =
      new LocalText(
          "dette kan bare programmet som laget det, lese; eksporter prosjektet derfra som REFI-QDA"
              + " (.qdpx), og ta inn den filen",
          "only the program that made this can read it; export the project from there as REFI-QDA"
              + " (.qdpx), and bring that file");
  private static final LocalText CODEBOOK =
      new LocalText(
          "dette er en kodebok, ikke et helt prosjekt; les den inn under Kodebok",
          "this is a codebook, not a whole project; bring it in under Codebook");
  private static final LocalText DOCUMENT =
      new LocalText(
          "dette er ikke et prosjekt; et dokument, et opptak eller en tabell tas inn under Importer",
          "this is not a project; a document, a recording or a table is brought in under Import");

  private ProjectFiles() {}

  /// Whether a path is a project: a folder of QualCoder's, a database of another tool, or a file by
  /// its ending.
  public static boolean isOne(Path path) {
    return Files.isDirectory(path)
        ? OtherTools.isFolder(path)
        : ProjectEnding.isRead(ending(path)) || isDatabase(path);
  }

  /// Why a file is none at all, by its ending.
  private static Optional<Refusal> noProject(String name, String ending) {
    if (REFI.contains(ending) || !name.contains(".")) {
      return Optional.empty();
    }
    var words =
        ProjectEnding.isForeign(ending)
            ? FOREIGN
            : ProjectEnding.isCodebook(ending) ? CODEBOOK : DOCUMENT;
    return Optional.of(Refusal.ofFile(name, Reason.OTHER_FORMAT, words));
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

  private static String ending(Path path) {
    return ProjectEnding.of(String.valueOf(path.getFileName()));
  }

  /// @param name what people call the file
  /// @param path must stay where it is for as long as the reading is used
  /// @param room a folder to work in, which is made; it must stay as long, and is the caller's to
  ///   remove
  public static Reading<MoveReading> read(String name, Path path, Path room) throws IOException {
    boolean isFolder = Files.isDirectory(path);
    var ending = ProjectEnding.of(name);
    if (!isFolder && !TOOLS.contains(ending) && !isDatabase(path)) {
      var other = noProject(name, ending);
      return other.isPresent() ? Reading.refused(other.get()) : new RefiReader().read(name, path);
    }
    var tools = new OtherTools(Files.createDirectories(room));
    return isFolder ? tools.read(path) : tools.read(name, path);
  }
}
