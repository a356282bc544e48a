package no.sitat.exchange.source;

import java.nio.file.FileSystemException;

/// What was named is there and is no file: a pipe, a device or a socket.
public final class NotAFile extends FileSystemException {
  private static final long serialVersionUID = 1;

  /// @param path as the person named it
  public NotAFile(String path) {
    super(path);
  }
}
