package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.refi.container.Archive;
import no.sitat.exchange.refi.container.Reference;
import no.sitat.exchange.source.SourceFile;

/// The files of a project, found by what the document calls them and never by a path of their own.
final class SourceFiles {
  /// The largest text that is read, as for plain text.
  static final int LARGEST_TEXT = PlainText.LONGEST;

  private static final String OWN = "sitat.json";

  private final Optional<Archive> archive;
  private final Ledger ledger;
  private final Set<String> used = new HashSet<>();

  /// @param archive empty for a bare document
  SourceFiles(Optional<Archive> archive, Ledger ledger) {
    this.archive = archive;
    this.ledger = ledger;
  }

  /// The key of the entry a path means.
  ///
  /// @param source its name, for the ledger
  Optional<String> key(String path, String source) {
    return switch (Reference.of(path).orElse(null)) {
      case null -> Optional.empty();
      case Reference.Elsewhere _ -> {
        ledger.note(Finding.FILE_ELSEWHERE, source);
        yield Optional.empty();
      }
      case Reference.Inside inside -> archive.flatMap(each -> each.find(inside)).map(this::used);
    };
  }

  private String used(String key) {
    used.add(key);
    return key;
  }

  /// The bytes of a text, one more than the largest if it is larger.
  byte[] text(String key) throws IOException {
    return archive.orElseThrow().bytes(key, LARGEST_TEXT + 1);
  }

  SourceFile kept(String key, String source) {
    int dot = key.lastIndexOf('.');
    var ending = dot < 0 ? "" : key.substring(dot);
    var safe = ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    var bare = source.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    var name = bare.toLowerCase(Locale.ROOT).endsWith(safe) ? bare : bare + safe;
    return archive.orElseThrow().kept(key, name);
  }

  /// What Sitat put in for itself, at most so many bytes.
  Optional<byte[]> own(int most) throws IOException {
    var key = archive.flatMap(each -> each.find(new Reference.Inside(OWN)));
    if (key.isEmpty()) {
      return Optional.empty();
    }
    used.add(key.get());
    return Optional.of(archive.orElseThrow().bytes(key.get(), most));
  }

  /// Tells of the files that nothing asked for.
  void tellUnused() {
    archive.ifPresent(each ->
        each.keys().stream()
            .filter(key -> !used.contains(key))
            .forEach(key -> ledger.note(Finding.UNUSED_FILE, Reference.folded(key))));
  }
}
