package no.sitat.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file to read, on disk or sent by a browser: its name and a way to open it.
public final class SourceFile {
  private final String name;
  private final Opening opening;

  /// A way to open a file, as often as it is asked for.
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  private final Optional<String> encoding;

  private SourceFile(String name, Opening opening) {
    this(name, opening, Optional.empty());
  }

  private SourceFile(String name, Opening opening, Optional<String> encoding) {
    this.name = name;
    this.opening = opening;
    this.encoding = encoding;
  }

  /// The same file, whose text is in the encoding of that name, as a person says.
  public SourceFile encoded(Optional<String> other) {
    return new SourceFile(name, opening, other);
  }

  /// What a person has said its text is encoded in; empty to find out.
  public Optional<String> encoding() {
    return encoding;
  }

  /// A file on disk.
  public static SourceFile of(Path path) {
    var file = path.getFileName();
    return new SourceFile(file == null ? path.toString() : file.toString(), () -> opened(path));
  }

  private static InputStream opened(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new NotAFile(path.toString());
    }
    return Files.newInputStream(path);
  }

  /// Bytes that came with a name; what stands before the last slash of the name is dropped.
  public static SourceFile of(String name, byte[] bytes) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return new SourceFile(name.substring(slash + 1), () -> new ByteArrayInputStream(bytes));
  }

  /// A file on disk that a browser sent under another name.
  public static SourceFile of(String name, Path path) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return new SourceFile(name.substring(slash + 1), () -> Files.newInputStream(path));
  }

  /// A file that lies in something else, an archive for one.
  ///
  /// @param name without folders
  public static SourceFile within(String name, Opening opening) {
    return new SourceFile(name, opening);
  }

  /// The name with its ending, without folders.
  public String name() {
    return name;
  }

  /// The name without its ending; the name of the document it becomes.
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// The ending in lower case, without the dot; empty when there is none.
  public String ending() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  public InputStream open() throws IOException {
    return opening.open();
  }

  @Override
  public String toString() {
    return name;
  }
}
