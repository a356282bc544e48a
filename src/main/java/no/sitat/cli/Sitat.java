package no.sitat.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `sitat`.
@Command(name = "sitat", description = "Code interviews, search quotes, cross-tabulate themes.")
public final class Sitat {
  private Sitat() {}

  /// Runs one verb and ends the JVM with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Sitat()).execute(arguments));
  }
}
