package no.sitat.exchange.othertools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// A project folder of QualCoder's: `data.qda` and four folders of files. Links are not followed.
record QualCoderFolder(String name, SourceFile database, Attachments attachments) {
  static final String DATABASE = "data.qda";
  static final List<String> FOLDERS = List.of("documents", "images", "audio", "video");

  /// SQLite keeps beside a database what has been written and is not in it yet.
  static final List<String> BESIDE_OPEN = List.of("-wal", "-journal");

  private static final int MOST_FILES = 20_000;

  static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(DATABASE), LinkOption.NOFOLLOW_LINKS);
  }

  static QualCoderFolder of(Path folder) throws IOException, FileRefused {
    var name = String.valueOf(folder.getFileName()).replaceFirst("(?i)\\.qda$", "");
    checkClosed(folder.resolve(DATABASE));
    Map<String, SourceFile> files = new HashMap<>();
    for (var inner : FOLDERS) {
      list(folder.resolve(inner), inner, files);
    }
    return new QualCoderFolder(
        name, SourceFile.of(folder.resolve(DATABASE)), new Attachments(files));
  }

  /// @throws FileRefused if the database is in use, and so has not all that was written
  static void checkClosed(Path database) throws IOException, FileRefused {
    var name = String.valueOf(database.getFileName());
    for (var open : BESIDE_OPEN) {
      var beside = database.resolveSibling(name + open);
      if (Files.exists(beside) && Files.size(beside) > 0) {
        throw new FileRefused(inUse(name));
      }
    }
  }

  private static void list(Path folder, String name, Map<String, SourceFile> into)
      throws IOException, FileRefused {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var files = Files.list(folder)) {
      files
          .limit(MOST_FILES + 1)
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> into.put(name + "/" + file.getFileName(), SourceFile.of(file)));
    }
    if (into.size() > MOST_FILES) {
      throw new FileRefused(tooMany());
    }
  }

  private static Refusal tooMany() {
    return Refusal.ofFile(
        DATABASE,
        Reason.UNREADABLE,
        new LocalText(
            "prosjektet har flere enn %d filer".formatted(MOST_FILES),
            "the project has more than %d files".formatted(MOST_FILES)));
  }

  static Refusal inUse(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        new LocalText(
            "prosjektet er åpent i programmet det hører til, eller ble ikke lukket; lukk det der og prøv igjen",
            "the project is open in its own program, or was not closed; close it there and try again"));
  }
}
