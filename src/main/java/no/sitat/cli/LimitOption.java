package no.sitat.cli;

import no.sitat.codebook.LocalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--limit`: how many rows to write.
final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "20|all",
      defaultValue = "20",
      converter = Reader.class,
      description = "How many to write; 20 unless told.")
  private int limit = 20;

  int value() {
    return limit;
  }

  /// Says when there is more than was asked for, so that a part is not taken for the whole.
  void tellRest(int total, Console console) {
    if (total > limit) {
      console.tell(
          new LocalText(
              "viser %d av %d; --limit all viser alle".formatted(limit, total),
              "%d of %d written; --limit all writes them all".formatted(limit, total)));
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
