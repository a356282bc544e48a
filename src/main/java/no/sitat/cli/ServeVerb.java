package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.http.ServerSettings;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `serve`: a project, to browsers on this machine.
@Command(name = "serve", description = "Serve a project to browsers on this machine.")
final class ServeVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private PortOption port;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "127.0.0.1 unless told.")
  private String host = "127.0.0.1";

  @Override
  public Integer call() {
    var settings = ServerSettings.local(port.value()).withHost(host);
    return Serving.start(Project.open(project.folder()), settings).untilStopped(sitat.console());
  }
}
