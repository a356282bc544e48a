package no.sitat.http;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.http.away.ShellWords;

/// Options as they are typed after a verb and a project; words in quotation marks where a shell
/// would read them otherwise.
final class ShellLine {
  private final StringBuilder line = new StringBuilder();

  ShellLine option(String name, String value) {
    return append(name).append(ShellWords.quoted(value));
  }

  ShellLine option(String name, Optional<String> value) {
    return value.isPresent() ? option(name, value.get()) : this;
  }

  ShellLine option(String name, int value) {
    return option(name, Integer.toString(value));
  }

  ShellLine flag(String name, boolean isGiven) {
    return isGiven ? append(name) : this;
  }

  /// Which codings are counted.
  ShellLine filter(Asking.Filter filter) {
    return option("--where", filter.where())
        .option("--direction", filter.direction())
        .option("--coder", filter.coder());
  }

  /// The smallest count shown.
  ShellLine threshold(OptionalInt threshold) {
    return option(
        "--min-cell", threshold.isPresent() ? Integer.toString(threshold.getAsInt()) : "off");
  }

  /// The whole line.
  ///
  /// @param options as [#toString()] gives them
  static String command(String verb, String project, String options) {
    return "bin/sitat " + verb + " " + ShellWords.quoted(project) + " " + options;
  }

  private ShellLine append(String word) {
    line.append(line.isEmpty() ? "" : " ").append(word);
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
