package no.sitat.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--port`: where to listen.
final class PortOption {
  @Option(
      names = "--port",
      paramLabel = "7070",
      defaultValue = "7070",
      converter = Reader.class,
      description = "7070 unless told; 0 for any free one.")
  private int port = 7070;

  int value() {
    return port;
  }

  /// Reads a port.
  static final class Reader implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= 65_535) {
        return Integer.valueOf(typed);
      }
      throw new TypeConversionException("'" + typed + "' is no port (0 to 65535)");
    }
  }
}
