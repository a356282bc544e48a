package no.sitat.cli;

import java.util.Optional;
import no.sitat.exchange.CodingColumns;
import picocli.CommandLine.Option;

/// The options that name the columns of a table of codings; what is left out is guessed.
final class CodingColumnOptions {
  @Option(names = "--document-column", paramLabel = "C", description = "The document.")
  private Optional<String> document = Optional.empty();

  @Option(names = "--code-column", paramLabel = "C", description = "The code, or several.")
  private Optional<String> code = Optional.empty();

  @Option(names = "--start-column", paramLabel = "C", description = "Where it begins.")
  private Optional<String> start = Optional.empty();

  @Option(names = "--end-column", paramLabel = "C", description = "Where it ends.")
  private Optional<String> end = Optional.empty();

  @Option(
      names = "--text-column",
      paramLabel = "C",
      description = "The coded words, which say the place where there is no position.")
  private Optional<String> text = Optional.empty();

  @Option(names = "--coder-column", paramLabel = "C", description = "Who coded.")
  private Optional<String> coder = Optional.empty();

  @Option(names = "--direction-column", paramLabel = "C", description = "The direction.")
  private Optional<String> direction = Optional.empty();

  @Option(names = "--weight-column", paramLabel = "C", description = "The weight, 0–100.")
  private Optional<String> weight = Optional.empty();

  @Option(names = "--memo-column", paramLabel = "C", description = "The memo.")
  private Optional<String> memo = Optional.empty();

  @Option(names = "--created-column", paramLabel = "C", description = "When it was coded.")
  private Optional<String> created = Optional.empty();

  CodingColumns columns() {
    return new CodingColumns(
        document, code, start, end, text, coder, direction, weight, memo, created);
  }
}
