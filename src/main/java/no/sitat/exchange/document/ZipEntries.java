package no.sitat.exchange.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.archive.ArchiveLimits;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.archive.GuardedEntry;
import no.sitat.exchange.archive.GuardedZip;

/// The entries of a document that is a zip, in memory, opened as every zip is (`exchange.archive`).
///
/// Names are keys and never become paths; what is a zip within the zip is not opened.
final class ZipEntries implements AutoCloseable {
  /// A document with many pictures has a thousand entries, and 60 MB unpacked; how tightly they are
  /// packed does not matter where so little comes out.
  private static final ArchiveLimits LIMITS =
      new ArchiveLimits(192L << 20, 192L << 20, 10_000, 2_000, 1);

  /// The text of one entry.
  private static final int MOST_TEXT = 48 * 1024 * 1024;

  private final GuardedZip zip;
  private final Map<String, GuardedEntry> entries = new HashMap<>();

  private ZipEntries(GuardedZip zip) {
    this.zip = zip;
    zip.entries().forEach(entry -> entries.put(entry.name(), entry));
  }

  /// @throws CannotRead if it is no zip, or unpacks to more than is read
  static ZipEntries of(byte[] bytes) throws IOException {
    try {
      var zip = GuardedZip.open(bytes, LIMITS);
      try {
        zip.checkThoroughly();
        return new ZipEntries(zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ArchiveRefused e) {
      throw new CannotRead(fault(e));
    }
  }

  private static Fault fault(ArchiveRefused refused) {
    return switch (refused.fault()) {
      case TOO_MANY, TOO_LARGE, BOMB -> Fault.BOMB;
      case ENCRYPTED -> Fault.LOCKED;
      case BROKEN, LINK, PACKING, LYING, TWICE -> Fault.DAMAGED;
    };
  }

  /// What its entries are called.
  List<String> names() {
    return zip.entries().stream().map(GuardedEntry::name).toList();
  }

  /// The bytes of an entry.
  ///
  /// @throws CannotRead if it is larger than any text
  Optional<byte[]> bytes(String name) throws IOException {
    var entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var in = entry.open()) {
      var bytes = in.readNBytes(MOST_TEXT + 1);
      if (bytes.length > MOST_TEXT) {
        throw new CannotRead(Fault.TOO_LARGE);
      }
      return Optional.of(bytes);
    } catch (ArchiveRefused e) {
      throw new CannotRead(fault(e));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
