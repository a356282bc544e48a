package no.sitat.cli;

import java.util.Optional;
import no.sitat.http.asking.Asking;
import picocli.CommandLine.Option;

/// The options that say which codings count.
final class FilterOptions {
  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description = "Only turns and respondents that the query selects.")
  private Optional<String> where = Optional.empty();

  @Option(
      names = "--direction",
      paramLabel = "push|pull|retain|repel",
      description = "Only codings with this direction.")
  private Optional<String> direction = Optional.empty();

  @Option(names = "--coder", paramLabel = "NAME", description = "Only codings by this coder.")
  private Optional<String> coder = Optional.empty();

  Asking.Filter filter() {
    return new Asking.Filter(where, direction, coder);
  }
}
