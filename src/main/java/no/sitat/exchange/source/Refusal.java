package no.sitat.exchange.source;

import java.util.ArrayList;
import java.util.List;
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
  private static final int MOST_LISTED = 1000;

  /// The refusal of a whole file.
  public static Refusal ofFile(String file, Reason reason, LocalText text) {
    return new Refusal(file, OptionalInt.empty(), reason, text);
  }

  /// The refusal of one row.
  public static Refusal ofLine(String file, int line, Reason reason, LocalText text) {
    return new Refusal(file, OptionalInt.of(line), reason, text);
  }

  /// A list as people are shown it: a very long one is cut, and its last line says how many more
  /// there are.
  public static List<Refusal> listed(List<Refusal> refusals) {
    int more = refusals.size() - MOST_LISTED;
    if (more <= 0) {
      return refusals;
    }
    var listed = new ArrayList<>(refusals.subList(0, MOST_LISTED));
    var rest = new LocalText("og %d rader til".formatted(more), "and %d more rows".formatted(more));
    var last = refusals.getLast();
    listed.add(ofFile(last.file(), last.reason(), rest));
    return listed;
  }

  /// File, line and sentence, as the command line prints it.
  public String in(String language) {
    boolean english = language.startsWith("en");
    var at = line.isPresent() ? (english ? ", line " : ", linje ") + line.getAsInt() : "";
    return file + at + ": " + text.in(language);
  }
}
