package no.sitat.cli;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.sitat.codebook.LocalText;
import no.sitat.http.Server;
import no.sitat.http.ServerSettings;
import no.sitat.project.Project;
import no.sitat.project.disk.Closing;
import no.sitat.project.disk.FaultLog;

/// A project served until the process is told to stop (SIGTERM, Ctrl C).
///
/// Stopping closes the server, then the project, before the JVM ends; the project too when the
/// server cannot be closed.
final class Serving {
  private static final Logger FAULTS = Logger.getLogger(FaultLog.class.getName());

  private final Server server;
  private final Project project;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Serving(Project project, Server server) {
    this.project = project;
    this.server = server;
  }

  /// Only here is nobody told of a fault by the verb itself.
  private static void tellFaults() {
    FAULTS.setLevel(Level.SEVERE);
  }

  /// Serves at once; closes the project if that is not possible.
  static Serving start(Project project, ServerSettings settings) {
    tellFaults();
    try {
      var serving = new Serving(project, Server.start(project, settings));
      Runtime.getRuntime().addShutdownHook(new Thread(serving::stop, "sitat-stop"));
      return serving;
    } catch (RuntimeException e) {
      project.close();
      throw e;
    }
  }

  /// Prints where to point a browser, and waits until the process is told to stop.
  int untilStopped(Console console) {
    console.print(server.address());
    console.tell(
        new LocalText(
            "åpen for nettlesere på denne maskinen; stopp med Ctrl C",
            "open to browsers on this machine; stop with Ctrl C"));
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  String address() {
    return server.address();
  }

  /// To be told to stop is no failure: without the halt the JVM would answer 143.
  private void stop() {
    try {
      Closing.all(server, project);
    } catch (RuntimeException e) {
      FaultLog.write("stopping", e);
    } finally {
      stopped.countDown();
      Runtime.getRuntime().halt(ExitCode.DONE);
    }
  }
}
