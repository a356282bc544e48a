package no.sitat.exchange.refi.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// An opened QDPX file: its entries by folded name, and the one that is the project.
///
/// Not thread-safe; [#kept(String, String)] gives files that open the archive anew and outlive it.
public final class Archive implements AutoCloseable {
  static final int MOST_ENTRIES = 20_000;
  static final long LARGEST_ENTRY = 1L << 31;
  static final long LARGEST_WHOLE = 1L << 32;

  private final Path path;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private final AtomicLong left = new AtomicLong(LARGEST_WHOLE);

  private Archive(Path path, ZipFile zip, Map<String, ZipArchiveEntry> entries) {
    this.path = path;
    this.zip = zip;
    this.entries = entries;
  }

  /// @param name what people call the file
  public static Archive open(String name, Path path) throws FileRefused {
    try {
      var zip = ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
      try {
        return new Archive(path, zip, checked(name, zip));
      } catch (FileRefused | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new FileRefused(ContainerReasons.damaged(name));
    }
  }

  private static Map<String, ZipArchiveEntry> checked(String name, ZipFile zip) throws FileRefused {
    var entries = new LinkedHashMap<String, ZipArchiveEntry>();
    long whole = 0;
    int count = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      if (++count > MOST_ENTRIES) {
        throw new FileRefused(ContainerReasons.tooManyFiles(name, MOST_ENTRIES));
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new FileRefused(ContainerReasons.encrypted(name));
      }
      if (entry.isUnixSymlink()) {
        throw new FileRefused(ContainerReasons.linked(name));
      }
      whole += Math.max(0, entry.getSize());
      if (entry.getSize() > LARGEST_ENTRY || whole > LARGEST_WHOLE) {
        throw new FileRefused(ContainerReasons.tooMuch(name));
      }
      if (!entry.isDirectory() && entries.put(slashed(entry), entry) != null) {
        throw new FileRefused(ContainerReasons.namedTwice(name));
      }
    }
    return entries;
  }

  private static String slashed(ZipArchiveEntry entry) {
    var slashed = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("./") ? slashed.substring(2) : slashed;
  }

  /// The document: `project.qde` at the top, else the only one at the top, else the only one.
  public InputStream project(String name, long most) throws FileRefused, IOException {
    var all =
        entries.keySet().stream().filter(each -> each.endsWith(".qde") && !isLitter(each)).toList();
    var top = all.stream().filter(each -> !each.contains("/")).toList();
    var candidates = top.isEmpty() ? all : top;
    var usual = candidates.stream().filter(each -> each.matches("(.*/)?project\\.qde")).toList();
    var chosen = usual.size() == 1 ? usual : candidates;
    if (chosen.isEmpty()) {
      throw new FileRefused(ContainerReasons.noProject(name));
    }
    if (chosen.size() > 1) {
      throw new FileRefused(ContainerReasons.severalProjects(name, names(chosen)));
    }
    return opened(entry(chosen.getFirst()), most);
  }

  private List<String> names(List<String> keys) {
    return keys.stream().limit(3).map(key -> entry(key).getName()).toList();
  }

  /// What a Mac puts beside every file.
  private static boolean isLitter(String slashed) {
    return slashed.startsWith("__macosx/") || Reference.folded(slashed).startsWith(".");
  }

  private ZipArchiveEntry entry(String key) {
    return Optional.ofNullable(entries.get(key)).orElseThrow();
  }

  /// The key of the entry with such a name, in whichever folder; those of `sources` come first.
  public Optional<String> find(Reference.Inside reference) {
    return found(reference.name()).or(() -> found(Reference.unescaped(reference.name())));
  }

  private Optional<String> found(String name) {
    return Optional.ofNullable(byLastName().get(name));
  }

  private final Map<String, String> lastNames = new HashMap<>();

  private Map<String, String> byLastName() {
    if (lastNames.isEmpty()) {
      entries.keySet().stream()
          .filter(key -> !isLitter(key))
          .forEach(key ->
              lastNames.merge(
                  Reference.folded(key),
                  key,
                  (first, next) -> next.startsWith("sources/") ? next : first));
    }
    return lastNames;
  }

  /// The keys of all entries that are no folders and no litter, in the order of the archive.
  public List<String> keys() {
    return new ArrayList<>(entries.keySet().stream().filter(key -> !isLitter(key)).toList());
  }

  /// The bytes of a small entry, or of the first part of it.
  ///
  /// @throws TooMuch if the entry is a bomb
  public byte[] bytes(String key, int most) throws IOException {
    try (var in = opened(entry(key), LARGEST_ENTRY)) {
      return in.readNBytes(most);
    }
  }

  private InputStream opened(ZipArchiveEntry entry, long most) throws IOException {
    return counted(zip, entry, most, left);
  }

  private static InputStream counted(ZipFile zip, ZipArchiveEntry entry, long most, AtomicLong left)
      throws IOException {
    boolean plain =
        entry.getMethod() == ZipMethod.DEFLATED.getCode()
            || entry.getMethod() == ZipMethod.STORED.getCode();
    if (!plain) {
      throw new IOException("packed by method " + entry.getMethod());
    }
    try {
      return new CountedStream(zip.getInputStream(entry), entry.getCompressedSize(), most, left);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("damaged entry", e);
    }
  }

  /// An entry as a file that can be opened whenever the archive is still there.
  ///
  /// @param name what it is to be called, without folders
  public SourceFile kept(String key, String name) {
    var from = path;
    var inside = entry(key).getName();
    return SourceFile.within(name, () -> reopened(from, inside));
  }

  private static InputStream reopened(Path path, String inside) throws IOException {
    var zip = ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
    var entry = zip.getEntry(inside);
    if (entry == null) {
      zip.close();
      throw new IOException("the archive has changed");
    }
    return new ClosingStream(
        counted(zip, entry, LARGEST_ENTRY, new AtomicLong(LARGEST_ENTRY)), zip);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
