package no.sitat.exchange.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The files that an import of a path means: the file itself, or those in a folder that are read.
///
/// In a folder, documents, plain text and tables are taken by their ending; hidden files, other
/// endings, and files that tell about the folder (README, LICENSE, …) are left out and named. So
/// are links, which may lead out of the folder, and what is no file: to read a pipe may never end.
///
/// @param taken in order of path
/// @param left those of a folder that are not read
public record SourceFolder(List<Path> taken, List<Path> left) {
  private static final Set<String> READ =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "csv",
          "tsv",
          "tab",
          "jsonl",
          "ndjson",
          "xlsx",
          "docx",
          "docm",
          "dotx",
          "doc",
          "dot",
          "odt",
          "ott",
          "fodt",
          "rtf",
          "pdf",
          "html",
          "htm",
          "xhtml",
          "epub",
          "msg",
          "eml",
          "mbox",
          "vtt",
          "srt",
          "lrc",
          "textgrid",
          "eaf",
          "cha",
          "otr",
          "zip");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(readme|license|licence|notice|copying|lesmeg|lisens)(\\..*)?");

  public SourceFolder {
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }

  /// @throws NotAFile if the path is neither a file nor a folder
  /// @throws IOException if there is no such path, or a folder cannot be listed
  public static SourceFolder of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      path.getFileSystem().provider().checkAccess(path);
      if (!Files.isRegularFile(path)) {
        throw new NotAFile(path.toString());
      }
      return new SourceFolder(List.of(path), List.of());
    }
    var taken = new ArrayList<Path>();
    var left = new ArrayList<Path>();
    var folder = path.toRealPath(); // a link that was named is followed, those within are not
    try (var files = Files.walk(folder)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .sorted()
          .forEach(file -> (isTaken(path, file) ? taken : left).add(path.resolve(file)));
    }
    return new SourceFolder(taken, left);
  }

  private static boolean isTaken(Path folder, Path inFolder) {
    return isRead(inFolder)
        && Files.isRegularFile(folder.resolve(inFolder), LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether the name of a file says that it tells about others: README, LICENSE and their like.
  public static boolean isAbout(String name) {
    return ABOUT.matcher(name).matches();
  }

  /// Whether a file of this name, found in a folder or an archive, is one that is read.
  public static boolean isRead(String name) {
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return READ.contains(ending) && !isAbout(name);
  }

  private static boolean isRead(Path inFolder) {
    for (var part : inFolder) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return isRead(SourceFile.of(inFolder).name());
  }
}
