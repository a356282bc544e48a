package no.sitat.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.http.ServerSettings;
import no.sitat.project.Project;
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
    var folder = home().resolve("demo");
    var project = Files.exists(folder) ? Project.open(folder) : made(folder);
    var serving = Serving.start(project, ServerSettings.local(port.value()));
    if (!stayClosed) {
      open(serving.address());
    }
    return serving.untilStopped(sitat.console());
  }

  /// Made beside its place and moved there when whole, so that half a demo is never opened.
  private Project made(Path folder) throws IOException {
    sitat.console().tell(new LocalText("lager demoprosjektet …", "making the demo project …"));
    var building = folder.resolveSibling("demo.making");
    Folders.remove(building);
    try (var bar = new ProgressBar(sitat.console());
        var project = DemoProject.create(building, bar)) {
      project.awaitIndex();
    }
    Files.move(building, folder);
    return Project.open(folder);
  }

  private static Path home() {
    var named = System.getenv("SITAT_HOME");
    return named == null || named.isBlank()
        ? Path.of(System.getProperty("user.home"), ".local", "share", "sitat")
        : Path.of(named);
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
