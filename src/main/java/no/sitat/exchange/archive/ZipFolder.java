package no.sitat.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip opened as if it were a folder: its files are written to places the caller gives.
///
/// One thread, one use.
public final class ZipFolder {
  /// No table of the entries that are taken is longer: some 200 bytes for each.
  private static final long LONGEST_TABLE = 8L << 20;

  /// A file up to this size may be packed as tightly as it likes.
  private static final long SMALL = 1L << 20;

  private static final int BUFFER = 64 * 1024;

  private final ArchiveLimits limits;
  private final Supplier<Path> places;
  private final List<OpenedArchive.Entry> files = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long bytes;
  private int entries;
  private int noise;

  private ZipFolder(ArchiveLimits limits, Supplier<Path> places) {
    this.limits = limits;
    this.places = places;
  }

  /// Takes the files out of a zip.
  ///
  /// @param name of the zip, for people
  /// @param places gives a new path for each file; nothing is written elsewhere
  public static OpenedArchive open(
      Path zip, String name, ArchiveLimits limits, Supplier<Path> places) {
    var folder = new ZipFolder(limits, places);
    folder.take(zip, name, "", 1);
    if (folder.noise > 0) {
      folder.remarks.add(new Remark(name, ZipWords.noise(folder.noise)));
    }
    return new OpenedArchive(folder.files, folder.refused, folder.remarks);
  }

  private void take(Path zip, String name, String above, int depth) {
    try {
      var table = ZipEnd.tableLength(zip);
      if (table.isEmpty()) {
        refused.add(ZipWords.broken(name));
      } else if (table.getAsLong() > LONGEST_TABLE) {
        refused.add(ZipWords.tooMany(name, limits));
      } else {
        read(zip, name, above, depth);
      }
    } catch (IOException | IllegalArgumentException e) {
      refused.add(ZipWords.broken(name));
    }
  }

  private void read(Path zip, String name, String above, int depth) throws IOException {
    var seen = new HashSet<String>();
    try (var opened = ZipFile.builder().setPath(zip).setIgnoreLocalFileHeader(false).get()) {
      for (var entry : Collections.list(opened.getEntries())) {
        if (entries++ >= limits.entries()) {
          refused.add(ZipWords.tooMany(name, limits));
          return;
        }
        if (bytes >= limits.bytes()) {
          refused.add(ZipWords.tooLarge(name, limits));
          return;
        }
        if (!entry.isDirectory()) {
          new Taking(opened, entry, name, above, depth).run(seen);
        }
      }
    }
  }

  /// One entry on its way out.
  private final class Taking {
    private final ZipFile zip;
    private final ZipArchiveEntry entry;
    private final EntryName called;
    private final String folder;
    private final int depth;

    Taking(ZipFile zip, ZipArchiveEntry entry, String archive, String above, int depth) {
      this.zip = zip;
      this.entry = entry;
      this.depth = depth;
      called = EntryName.of(EntryName.decoded(entry.getRawName()));
      var inside = above.isEmpty() ? archive : above;
      folder = called.folder().isEmpty() ? inside : inside + "/" + called.folder();
    }

    void run(Set<String> seen) throws IOException {
      var why = refusal();
      if (called.isNoise()) {
        noise++;
      } else if (!why.equals(LocalText.EMPTY)) {
        refused.add(ZipWords.refusal(called.name(), why));
      } else {
        if (called.strayed()) {
          remarks.add(new Remark(called.name(), ZipWords.STRAYED));
        }
        if (!seen.add(called.folder() + "/" + called.name())) {
          remarks.add(new Remark(called.name(), ZipWords.TWICE));
        }
        copy();
      }
    }

    private LocalText refusal() {
      if (entry.isUnixSymlink()) {
        return ZipWords.LINK;
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        return ZipWords.ENCRYPTED;
      }
      if (!zip.canReadEntryData(entry)) {
        return ZipWords.PACKING;
      }
      return isArchive() && depth >= limits.depth() ? ZipWords.TOO_DEEP : LocalText.EMPTY;
    }

    private boolean isArchive() {
      return called.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private void copy() throws IOException {
      var path = places.get();
      var why = written(path);
      if (!why.equals(LocalText.EMPTY)) {
        Files.deleteIfExists(path);
        refused.add(ZipWords.refusal(called.name(), why));
      } else if (isArchive()) {
        take(path, called.name(), folder + "/" + called.name(), depth + 1);
        Files.deleteIfExists(path);
      } else {
        files.add(new OpenedArchive.Entry(called.name(), folder, path));
      }
    }

    /// @return why the file is not whole; empty when it is
    private LocalText written(Path path) {
      try (var in = zip.getInputStream(entry);
          var out = Files.newOutputStream(path)) {
        return pour(in, out);
      } catch (IOException | RuntimeException e) {
        return ZipWords.BROKEN_ENTRY;
      }
    }

    private LocalText pour(InputStream in, OutputStream out) throws IOException {
      var sum = new CRC32();
      var buffer = new byte[BUFFER];
      long length = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        length += read;
        bytes += read;
        if (bytes > limits.bytes() || length > limits.bytesOfEntry()) {
          return ZipWords.TOO_LARGE_ENTRY;
        }
        if (length > SMALL && length / limits.ratio() > Math.max(1, entry.getCompressedSize())) {
          return ZipWords.BOMB;
        }
        sum.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      return length == entry.getSize() && sum.getValue() == entry.getCrc()
          ? LocalText.EMPTY
          : ZipWords.LYING;
    }
  }
}
