package no.sitat.cli;

import java.util.Optional;
import no.sitat.codebook.LocalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--limit`: how many rows to write.
final class LimitOption {
  private static final int FEW = 20;

  @Option(
      names = "--limit",
      paramLabel = "20|all",
      converter = Reader.class,
      description = "How many to write; 20 unless told.")
  private Optional<Integer> limit = Optional.empty();

  int value() {
    return limit.orElse(FEW);
  }

  /// For what is written to a file: all of it unless told.
  int valueOrAll() {
    return limit.orElse(Integer.MAX_VALUE);
  }

  /// Says when there is more than was asked for, so that a part is not taken for the whole.
  void tellRest(int total, Console console) {
    int written = value();
    if (total > written) {
      console.tell(
          new LocalText(
              "viser %d av %d; --limit all viser alle".formatted(written, total),
              "%d of %d written; --limit all writes them all".formatted(written, total)));
    }
  }

  /// Reads a number of rows, or `all`.
  static final class Reader implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      if (typed.equals("all")) {
        return Integer.MAX_VALUE;
      }
      try {
        int number = Integer.parseInt(typed);
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Said below, as for a negative number.
      }
      throw new TypeConversionException("'" + typed + "' is neither a number nor 'all'");
    }
  }
}
