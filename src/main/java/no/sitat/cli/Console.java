package no.sitat.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Refusal;

/// Where a verb writes: results to one stream, messages to the other.
///
/// @param out results, UTF-8
/// @param err messages, one a line
/// @param terminal whether a person looks at the results as they come
/// @param language of the messages: `nb` or `en`
record Console(PrintStream out, PrintStream err, boolean terminal, String language) {
  /// The streams of this process, and the language of whoever started it.
  static Console ofProcess() {
    var terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    return new Console(utf8(System.out), utf8(System.err), terminal.isPresent(), userLanguage());
  }

  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static String userLanguage() {
    var language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return language.matches("nb|nn|no") ? "nb" : "en";
  }

  /// One line of results.
  void print(String line) {
    out.print(line + "\n");
  }

  /// One line to the person, not part of the results.
  void tell(String line) {
    err.print("sitat: " + line + "\n");
  }

  void tell(LocalText line) {
    tell(line.in(language));
  }

  /// Why files were not taken, a line for each reason.
  void tell(List<Refusal> refusals) {
    refusals.forEach(refusal -> tell(refusal.in(language)));
  }
}
