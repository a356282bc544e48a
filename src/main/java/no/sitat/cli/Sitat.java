package no.sitat.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command `sitat`: finds the verb, runs it, answers with an exit code.
@Command(
    name = "sitat",
    description = "Code interviews and posts, search quotes by theme, cross-tabulate themes.",
    mixinStandardHelpOptions = true,
    version = "Sitat 0.1.0",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    subcommands = {
      CommandLine.HelpCommand.class,
      DemoVerb.class,
      NewVerb.class,
      ServeVerb.class,
      ImportVerb.class,
      UnfinishedVerb.class,
      ImportRespondentsVerb.class,
      ImportCodebookVerb.class,
      ImportGuideVerb.class,
      ImportJointDisplayVerb.class,
      ImportCodingsVerb.class,
      DocumentsVerb.class,
      RespondentsVerb.class,
      SubStudiesVerb.class,
      ClassificationsVerb.class,
      CodesVerb.class,
      CodingsVerb.class,
      HistoryVerb.class,
      SearchVerb.class,
      CodeHitsVerb.class,
      SearchesVerb.class,
      QuotesVerb.class,
      CrosstabVerb.class,
      AskedVerb.class,
      PublicationVerb.class,
      JointDisplayVerb.class,
      ForcesVerb.class,
      SaturationVerb.class,
      PopulationVerb.class,
      ReleasesVerb.class,
      ImportRegistryVerb.class,
      RegistryCheckVerb.class,
      ExportVerb.class,
      ArchiveVerb.class,
      BackupVerb.class,
      RestoreVerb.class,
      ReindexVerb.class,
      LinkRecordingVerb.class,
      VerifyVerb.class,
      BenchVerb.class,
      WarmUpVerb.class,
    })
public final class Sitat implements Callable<Integer> {
  private static final LocalText INCOMPLETE =
      new LocalText(
          "resultatet kunne ikke skrives helt ut; er disken full, eller ble leseren lukket?",
          "the results could not be written to the end; is the disk full, or was the reader"
              + " closed?");

  private final Console console;

  private Sitat(Console console) {
    this.console = console;
  }

  /// Requests are answered by virtual threads, which the JVM gives as many processors as there are;
  /// searches that take a while would then hold all others up. With some threads more than searches
  /// that run at a time, the system divides the time between them.
  private static void makeRoomForAnswers() {
    var threads = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(threads) == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(threads, String.valueOf(2 * processors + 4));
    }
  }

  /// Runs one verb and ends the JVM with its exit code.
  public static void main(String[] arguments) {
    makeRoomForAnswers();
    System.exit(run(Console.ofProcess(), arguments));
  }

  /// Runs one verb in this JVM.
  static int run(Console console, String... arguments) {
    var command = new CommandLine(new Sitat(console));
    command
        .getSubcommands()
        .values()
        .forEach(verb -> verb.getCommandSpec().mixinStandardHelpOptions(true));
    command.setExecutionExceptionHandler(new Complaints(console));
    command.setParameterExceptionHandler((wrong, _) -> usage(console, wrong));
    command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    int exit = command.execute(arguments);
    if (console.out().checkError()) {
      console.tell(INCOMPLETE);
      return ExitCode.REFUSED;
    }
    return exit;
  }

  private static int usage(Console console, ParameterException wrong) {
    console.tell(
        wrong.getMessage()
            + ". See: sitat "
            + (wrong.getCommandLine().getParent() == null
                ? ""
                : wrong.getCommandLine().getCommandName() + " ")
            + "--help");
    return ExitCode.USAGE;
  }

  Console console() {
    return console;
  }

  /// No verb was given.
  @Override
  public Integer call() {
    CommandLine.usage(this, console.err());
    return ExitCode.USAGE;
  }
}
