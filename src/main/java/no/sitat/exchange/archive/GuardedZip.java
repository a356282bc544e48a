package no.sitat.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A zip that somebody sent, opened with tongs: the one way in which this house opens one.
///
/// Who takes what is good and leaves the rest asks each [GuardedEntry] for its fault; who takes all
/// or nothing asks [#check()] first. One thread.
public final class GuardedZip implements Closeable {
  /// No table of the entries that are taken is longer: some 400 bytes for each.
  private static final long LONGEST_TABLE = 8L << 20;

  /// In bytes: what stands before the name of an entry, where its bytes are.
  private static final int SHORTEST_HEADER = 30;

  private final ZipFile zip;
  private final long size;
  private final ArchiveLimits limits;
  private final List<GuardedEntry> entries = new ArrayList<>();
  private Budget budget;
  private boolean cut;

  /// What has come out of this one, those inside it not counted.
  private long out;

  private GuardedZip(ZipFile zip, long size, ArchiveLimits limits, Budget budget)
      throws ArchiveRefused {
    this.zip = zip;
    this.size = size;
    this.limits = limits;
    this.budget = budget;
    var all = Collections.list(zip.getEntries());
    checkApart(all);
    for (var entry : all) {
      if (!budget.takesEntry()) {
        cut = true;
        return;
      }
      if (!entry.isDirectory()) {
        entries.add(new GuardedEntry(this, entry));
      }
    }
  }

  /// Two entries never share bytes: so a small archive would be as large as somebody likes.
  private static void checkApart(List<ZipArchiveEntry> entries) throws ArchiveRefused {
    var inOrder =
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList();
    long free = Long.MIN_VALUE;
    var before = "";
    for (var entry : inOrder) {
      long start = entry.getLocalHeaderOffset();
      if (start < free) {
        boolean twice = before.equals(entry.getName());
        throw new ArchiveRefused(twice ? ArchiveFault.TWICE : ArchiveFault.BOMB);
      }
      free = start + SHORTEST_HEADER + Math.max(0, entry.getCompressedSize());
      before = entry.getName();
    }
  }

  /// @throws ArchiveRefused if it is no zip that can be opened
  public static GuardedZip open(Path zip, ArchiveLimits limits) throws IOException {
    return open(zip, limits, new Budget(limits));
  }

  /// @throws ArchiveRefused if it is no zip that can be opened
  public static GuardedZip open(byte[] zip, ArchiveLimits limits) throws IOException {
    return open(new SeekableInMemoryByteChannel(zip), limits, new Budget(limits));
  }

  /// One that is in another, whose budget it shares.
  static GuardedZip open(Path zip, ArchiveLimits limits, Budget budget) throws IOException {
    return open(Files.newByteChannel(zip), limits, budget);
  }

  private static GuardedZip open(SeekableByteChannel channel, ArchiveLimits limits, Budget budget)
      throws IOException {
    try {
      var table = ZipEnd.tableLength(channel);
      if (table.isEmpty()) {
        throw new ArchiveRefused(ArchiveFault.BROKEN);
      }
      if (table.getAsLong() > LONGEST_TABLE) {
        throw new ArchiveRefused(ArchiveFault.TOO_MANY);
      }
      long size = channel.size();
      var zip =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
      return new GuardedZip(zip, size, limits, budget);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof ArchiveRefused known ? known : new ArchiveRefused(ArchiveFault.BROKEN);
    }
  }

  ArchiveLimits limits() {
    return limits;
  }

  /// Its files, without folders, in the order of its table, as far as the limit goes.
  public List<GuardedEntry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /// Whether there is no file in it.
  boolean isEmpty() {
    return entries.isEmpty() && !cut;
  }

  /// Whether it has more entries than may be taken.
  boolean isCut() {
    return cut;
  }

  /// Whether no more bytes may come out of it.
  boolean isSpent() {
    return budget.isSpent();
  }

  /// Whether more has come out than so small an archive can hold honestly.
  boolean isTooDense() {
    return out > ArchiveLimits.HARMLESS_IN_ALL && out / limits.ratio() > size;
  }

  /// Counts what comes out of any of its entries.
  ///
  /// @throws ArchiveRefused when it is more than may come
  void takes(long bytes) throws ArchiveRefused {
    out += bytes;
    if (!budget.takes(bytes)) {
      throw new ArchiveRefused(ArchiveFault.TOO_LARGE);
    }
    if (isTooDense()) {
      throw new ArchiveRefused(ArchiveFault.BOMB);
    }
  }

  /// Looks at all entries, for those who take all or nothing.
  ///
  /// @throws ArchiveRefused with the first fault of any
  public void check() throws ArchiveRefused {
    if (cut) {
      throw new ArchiveRefused(ArchiveFault.TOO_MANY);
    }
    var names = new HashSet<String>();
    long bytes = 0;
    for (var entry : entries) {
      if (entry.fault().isPresent()) {
        throw new ArchiveRefused(entry.fault().get());
      }
      bytes += entry.declared();
      if (bytes > limits.bytes()) {
        throw new ArchiveRefused(ArchiveFault.TOO_LARGE);
      }
      if (!names.add(entry.name())) {
        throw new ArchiveRefused(ArchiveFault.TWICE);
      }
    }
  }

  /// The same, and takes everything out once and throws it away, for those who give the archive to
  /// a library that counts nothing. What is taken out afterwards is counted anew.
  ///
  /// @throws ArchiveRefused with the first fault of any
  public void checkThoroughly() throws IOException {
    check();
    for (var entry : entries) {
      try (var in = entry.open()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    budget = new Budget(limits);
    out = 0;
  }

  InputStream open(ZipArchiveEntry entry, long most) throws IOException {
    long packed = Math.clamp(entry.getCompressedSize(), 1, size);
    var measure = new CountedStream.Measure(most, packed * limits.ratio(), this);
    try {
      return new CountedStream(zip.getInputStream(entry), entry, measure);
    } catch (IOException | RuntimeException e) {
      throw new ArchiveRefused(ArchiveFault.BROKEN);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
