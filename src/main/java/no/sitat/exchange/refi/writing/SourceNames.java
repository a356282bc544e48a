package no.sitat.exchange.refi.writing;

import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.xml.Guids;

/// What the files of a source are called in the archive: its GUID and an ending, nothing of its
/// name.
final class SourceNames {
  private SourceNames() {}

  static String words(MovedSource source) {
    return source.guid() + ".txt";
  }

  /// @throws java.util.NoSuchElementException if it has no file
  static String file(MovedSource source) {
    var ending = source.file().orElseThrow().ending();
    var safe = ending.matches("[a-z0-9]{1,8}") ? "." + ending : ".bin";
    var guid = safe.equals(".txt") ? Guids.made(source.guid(), "file") : source.guid();
    return guid + safe;
  }
}
