package no.sitat.exchange.othertools.gather;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.exchange.source.SourceFile;

/// The files that lie beside a database, by folder and name; none, when the database came alone.
///
/// They were listed before anything was looked for: a name from the database is compared with what
/// is there, and never becomes a path.
public final class Attachments {
  public static final Attachments NONE = new Attachments(Map.of());

  private final Map<String, SourceFile> files = new TreeMap<>();

  /// @param files by `folder/name`
  public Attachments(Map<String, SourceFile> files) {
    files.forEach((place, file) -> this.files.putIfAbsent(place.toLowerCase(Locale.ROOT), file));
  }

  public Optional<SourceFile> find(String folder, String name) {
    return Optional.ofNullable(files.get((folder + "/" + name).toLowerCase(Locale.ROOT)));
  }
}
