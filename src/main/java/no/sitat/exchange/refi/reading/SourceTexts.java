package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.refi.position.RawText;
import no.sitat.exchange.refi.position.TextBytes;

/// Finds and decodes the words of texts.
final class SourceTexts {
  private final SourceFiles files;
  private final Ledger ledger;
  private final Map<UUID, RawText> loaded = new HashMap<>();
  private long units;

  /// What all texts together may have in memory, in UTF-16 units.
  private static final long MOST_UNITS = 400_000_000;

  SourceTexts(SourceFiles files, Ledger ledger) {
    this.files = files;
    this.ledger = ledger;
  }

  /// The words of a text; empty when there are none in the file.
  Optional<RawText> load(Raw.Text text, String name) throws IOException {
    var content = text.content().filter(each -> !each.isEmpty());
    var decoded = fromFile(text, name);
    if (decoded.isPresent() && content.isPresent() && !same(decoded.get(), content.get())) {
      ledger.note(Finding.SECOND_TEXT, name);
    }
    var raw = decoded.or(() -> content).map(RawText::of);
    raw.ifPresent(each -> {
      loaded.put(text.guid(), each);
      tell(each, name);
    });
    units += raw.map(each -> each.text().length()).orElse(0);
    if (units > MOST_UNITS) {
      throw new TooMuchText();
    }
    return raw;
  }

  Optional<RawText> of(UUID text) {
    return Optional.ofNullable(loaded.get(text));
  }

  private Optional<String> fromFile(Raw.Text text, String name) throws IOException {
    var key = files.key(text.plainPath(), name);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var bytes = files.text(key.get());
    if (bytes.length > SourceFiles.LARGEST_TEXT) {
      ledger.note(Finding.TEXT_TOO_LARGE, name);
      return Optional.empty();
    }
    var decoded = TextBytes.of(bytes);
    if (decoded.guessed()) {
      ledger.note(Finding.GUESSED_ENCODING, name);
    }
    return Optional.of(decoded.text());
  }

  private static boolean same(String one, String other) {
    return RawText.of(one).text().equals(RawText.of(other).text());
  }

  private void tell(RawText text, String name) {
    if (text.text().isBlank()) {
      ledger.note(Finding.SOURCE_EMPTY, name);
    } else if (!text.raw().equals(text.text())) {
      ledger.note(Finding.OTHER_FORM, name);
    }
  }

  /// All texts together are more than memory holds.
  static final class TooMuchText extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }
}
