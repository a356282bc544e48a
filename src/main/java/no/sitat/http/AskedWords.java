package no.sitat.http;

import java.util.Optional;
import java.util.OptionalInt;

/// Which theme, asked and said by whom, as it is typed.
///
/// @param code key or name
/// @param by key of a variable; empty for everybody alone
/// @param threshold empty for no protection
public record AskedWords(
    String code, Optional<String> by, Asking.Filter filter, OptionalInt threshold) {
  /// What a shell would write after the project's name.
  public String asked() {
    return new ShellLine()
        .option("--code", code)
        .option("--by", by)
        .filter(filter)
        .threshold(threshold)
        .toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return ShellLine.command("asked", project, asked());
  }
}
