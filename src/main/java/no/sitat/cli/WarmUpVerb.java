package no.sitat.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import no.sitat.http.Server;
import no.sitat.http.ServerSettings;
import no.sitat.project.disk.WholeFolder;
import no.sitat.project.intake.Progress;
import picocli.CommandLine.Command;

/// Does a little of everything, so that the JVM's class archive, which it writes at the end of its
/// first run, has the classes that every later start needs. `bin/sitat` calls it after a build.
@Command(name = "warm-up", hidden = true)
final class WarmUpVerb implements Callable<Integer> {
  private static final List<String> CALLS =
      List.of(
          "/",
          "/api/session",
          "/api/home",
          "/api/documents",
          "/api/documents/1",
          "/api/codebook",
          "/api/respondents",
          "/api/search?q=venner%20AND%20code:SOS",
          "/api/quotes?code=SOS&where=sex%3DKvinne",
          "/api/crosstab?columns=sex",
          "/api/export/codings.csv",
          "/api/history");

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("sitat-warm-up");
    try (var project = DemoProject.create(folder.resolve("demo"), Progress.none());
        var server = Server.start(project, ServerSettings.local(0));
        var client = HttpClient.newHttpClient()) {
      project.awaitIndex();
      for (var call : CALLS) {
        send(client, request(server, call));
      }
      send(client, request(server, "/api/undo").POST(BodyPublishers.noBody()));
    } finally {
      WholeFolder.remove(folder);
    }
    return ExitCode.DONE;
  }

  private static HttpRequest.Builder request(Server server, String call) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(call))
        .header("Sitat-Client", "warm-up");
  }

  private static void send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    client.send(request.build(), BodyHandlers.discarding());
  }
}
