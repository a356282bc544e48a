package no.sitat.exchange.registry;

import java.io.Serial;
import no.sitat.codebook.LocalText;

/// What is wrong in a table file, and where; the words name the place.
final class TableWrong extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient LocalText words;

  TableWrong(String nb, String en) {
    super(en);
    words = new LocalText(nb, en);
  }

  /// One place, one fault: `dataset.value: 3 tall, 4 celler`.
  static TableWrong at(String place, String nb, String en) {
    return new TableWrong(place + ": " + nb, place + ": " + en);
  }

  LocalText words() {
    return words;
  }
}
