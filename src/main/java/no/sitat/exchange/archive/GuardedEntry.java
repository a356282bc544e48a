package no.sitat.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// A file in an archive that was looked at and is not yet taken out.
///
/// Its name is a label to find it by, or to show; it must never become a path.
public final class GuardedEntry {
  private static final Set<Integer> READ =
      Set.of(
          ZipMethod.STORED.getCode(),
          ZipMethod.DEFLATED.getCode(),
          ZipMethod.ENHANCED_DEFLATED.getCode(),
          ZipMethod.BZIP2.getCode());

  private final GuardedZip zip;
  private final ZipArchiveEntry entry;
  private final String written;

  GuardedEntry(GuardedZip zip, ZipArchiveEntry entry) {
    this.zip = zip;
    this.entry = entry;
    written = EntryName.decoded(entry.getRawName());
  }

  /// As the archive writes it, with `/` between folders and none of `./` in front.
  public String name() {
    var slashed = written.replace('\\', '/');
    return slashed.startsWith("./") ? slashed.substring(2) : slashed;
  }

  EntryName called() {
    return EntryName.of(written);
  }

  /// Why it cannot be taken out, as far as the archive's table tells.
  public Optional<ArchiveFault> fault() {
    if (entry.isUnixSymlink()) {
      return Optional.of(ArchiveFault.LINK);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(ArchiveFault.ENCRYPTED);
    }
    if (!READ.contains(entry.getMethod())) {
      return Optional.of(ArchiveFault.PACKING);
    }
    return entry.getSize() > zip.limits().bytesOfEntry()
        ? Optional.of(ArchiveFault.TOO_LARGE)
        : Optional.empty();
  }

  /// How many bytes it has, if the archive says the truth.
  long declared() {
    return Math.max(0, entry.getSize());
  }

  /// Its bytes; every one is counted, and the last is followed by a comparison of checksums.
  ///
  /// @throws ArchiveRefused now, or while it is read
  public InputStream open() throws IOException {
    return open(zip.limits().bytesOfEntry());
  }

  /// The same for whoever takes fewer bytes than the archive's limit.
  public InputStream open(long most) throws IOException {
    if (fault().isPresent()) {
      throw new ArchiveRefused(fault().get());
    }
    return zip.open(entry, Math.min(most, zip.limits().bytesOfEntry()));
  }
}
