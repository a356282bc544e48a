package no.sitat.exchange.refi.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.archive.ArchiveLimits;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.archive.GuardedEntry;
import no.sitat.exchange.archive.GuardedZip;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;

/// An opened QDPX file: its entries by folded name, and the one that is the project.
///
/// Not thread-safe; [#kept(String, String)] gives files that open the archive anew and outlive it.
public final class Archive implements AutoCloseable {
  private static final ArchiveLimits LIMITS = ArchiveLimits.USUAL;

  private final Path path;
  private final GuardedZip zip;
  private final Map<String, GuardedEntry> entries;

  private Archive(Path path, GuardedZip zip, Map<String, GuardedEntry> entries) {
    this.path = path;
    this.zip = zip;
    this.entries = entries;
  }

  /// @param name what people call the file
  public static Archive open(String name, Path path) throws FileRefused {
    try {
      var zip = GuardedZip.open(path, LIMITS);
      try {
        zip.check();
        return new Archive(path, zip, named(name, zip));
      } catch (FileRefused | IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ArchiveRefused e) {
      throw new FileRefused(ContainerReasons.of(name, e.fault(), LIMITS));
    } catch (IOException e) {
      throw new FileRefused(ContainerReasons.damaged(name));
    }
  }

  private static Map<String, GuardedEntry> named(String name, GuardedZip zip) throws FileRefused {
    var entries = new LinkedHashMap<String, GuardedEntry>();
    for (var entry : zip.entries()) {
      if (entries.put(entry.name().toLowerCase(Locale.ROOT), entry) != null) {
        throw new FileRefused(ContainerReasons.namedTwice(name));
      }
    }
    return entries;
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
    document = chosen.getFirst();
    return entry(document).open(most);
  }

  private List<String> names(List<String> keys) {
    return keys.stream().limit(3).map(key -> entry(key).name()).toList();
  }

  /// What a Mac puts beside every file.
  private static boolean isLitter(String slashed) {
    return slashed.startsWith("__macosx/") || Reference.folded(slashed).startsWith(".");
  }

  private GuardedEntry entry(String key) {
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

  /// Key of the document that was opened; empty before.
  private String document = "";

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

  /// The keys of all entries that are no folders, no litter and not the document that was opened,
  /// in the order of the archive.
  public List<String> keys() {
    return entries.keySet().stream()
        .filter(key -> !isLitter(key) && !key.equals(document))
        .toList();
  }

  /// The bytes of a small entry, or of the first part of it.
  ///
  /// @throws ArchiveRefused if the entry is a bomb, or spoilt
  public byte[] bytes(String key, int most) throws IOException {
    try (var in = entry(key).open()) {
      return in.readNBytes(most);
    }
  }

  /// An entry as a file that can be opened whenever the archive is still there.
  ///
  /// @param name what it is to be called, without folders
  public SourceFile kept(String key, String name) {
    var from = path;
    var inside = entry(key).name();
    return SourceFile.within(name, () -> reopened(from, inside));
  }

  private static InputStream reopened(Path path, String inside) throws IOException {
    var zip = GuardedZip.open(path, LIMITS);
    try {
      var entry = zip.entries().stream().filter(each -> each.name().equals(inside)).findFirst();
      return new ClosingStream(
          entry.orElseThrow(() -> new IOException("the archive has changed")).open(), zip);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
