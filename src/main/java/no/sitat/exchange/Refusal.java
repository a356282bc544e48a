package no.sitat.exchange;

import java.util.OptionalInt;
import no.sitat.codebook.LocalText;

/// Something in a file that was not taken, and why; the whole file when there is no line.
///
/// The words name columns, labels of respondents and keys of codes, never what an informant said.
///
/// @param file the file's name, without its folder
/// @param line the line where the row begins, from 1, header and lines inside cells counted
/// @param text one sentence in each language: what is wrong and what to do
public record Refusal(String file, OptionalInt line, Reason reason, LocalText text) {
  /// The refusal of a whole file.
  public static Refusal ofFile(String file, Reason reason, LocalText text) {
    return new Refusal(file, OptionalInt.empty(), reason, text);
  }

  /// The refusal of one row.
  public static Refusal ofLine(String file, int line, Reason reason, LocalText text) {
    return new Refusal(file, OptionalInt.of(line), reason, text);
  }

  /// File, line and sentence, as the command line prints it.
  public String in(String language) {
    boolean english = language.startsWith("en");
    var at = line.isPresent() ? (english ? ", line " : ", linje ") + line.getAsInt() : "";
    return file + at + ": " + text.in(language);
  }
}
