package no.sitat.http.asking;

import java.util.Optional;
import java.util.OptionalInt;

/// Options as they are typed after a verb and a project; words in quotation marks where a shell
/// would read them otherwise.
public final class ShellLine {
  private final StringBuilder line = new StringBuilder();

  public ShellLine option(String name, String value) {
    return append(name).append(ShellWords.quoted(value));
  }

  public ShellLine option(String name, Optional<String> value) {
    return value.isPresent() ? option(name, value.get()) : this;
  }

  public ShellLine option(String name, int value) {
    return option(name, Integer.toString(value));
  }

  public ShellLine flag(String name, boolean isGiven) {
    return isGiven ? append(name) : this;
  }

  /// Which codings are counted.
  public ShellLine filter(Asking.Filter filter) {
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
  public static String command(String verb, String project, String options) {
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
