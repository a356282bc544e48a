package no.sitat.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import no.sitat.http.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `demo`: the demonstration project, made if it is not there, and served.
@Command(name = "demo", description = "Make the demo project if it is not there, and serve it.")
final class DemoVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private PortOption port;

  @Option(names = "--no-open", description = "Do not open a browser.")
  private boolean stayClosed;

  @Override
  public Integer call() throws IOException {
    var project = DemoPlace.open(sitat.console());
    var serving = Serving.start(project, ServerSettings.local(port.value()));
    if (!stayClosed) {
      open(serving.address());
    }
    return serving.untilStopped(sitat.console());
  }

  private static void open(String address) {
    if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return;
    }
    try {
      Desktop.getDesktop().browse(URI.create(address));
    } catch (IOException | UnsupportedOperationException _) {
      // The address is printed as well.
    }
  }
}
