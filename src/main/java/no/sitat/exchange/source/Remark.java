package no.sitat.exchange.source;

import no.sitat.codebook.LocalText;

/// Something a person should know about a file that *was* taken.
///
/// @param file the file's name, without its folder
/// @param text one sentence in each language
public record Remark(String file, LocalText text) {
  /// File and sentence, as the command line prints it.
  public String in(String language) {
    return file + ": " + text.in(language);
  }
}
