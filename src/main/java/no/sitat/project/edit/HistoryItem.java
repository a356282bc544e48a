package no.sitat.project.edit;

import java.time.Instant;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;

/// One edit, undo or redo, in words.
///
/// @param coder name of the person who made it
/// @param kind `coding-added`, `undo`, …
/// @param text what was done; never a document's text
/// @param undone whether the edit is undone now
/// @param revision the project's revision right after it
public record HistoryItem(
    long id,
    Instant time,
    String coder,
    String kind,
    LocalText text,
    boolean undone,
    long revision) {
  /// What was done, with the name of who did it where that is somebody else than the reader.
  public LocalText toldTo(String reader) {
    return told(text, coder, reader);
  }

  static LocalText told(LocalText words, String maker, String reader) {
    return maker.equals(reader) || Coder.isProgram(maker)
        ? words
        : new LocalText(words.nb() + " (" + maker + ")", words.en() + " (" + maker + ")");
  }
}
