package no.sitat.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A browser of its own, without a window, with a profile that is new; ended when closed.
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-background-timer-throttling",
          "--disable-renderer-backgrounding",
          "--window-size=1280,800",
          "--lang=nb",
          "--remote-debugging-port=0");

  private static final int START_SECONDS = 30;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  private Chromium(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Where a browser is: what `SITAT_CHROMIUM` names, else the first of the usual names on the
  /// path.
  static Optional<Path> find(Map<String, String> environment) {
    var named = Optional.ofNullable(environment.get("SITAT_CHROMIUM")).filter(n -> !n.isBlank());
    if (named.isPresent()) {
      return named.map(Path::of).filter(Files::isExecutable);
    }
    var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
    return Stream.of(folders)
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// @param profile a folder that is not there yet
  static Chromium start(Path program, Path profile) throws IOException {
    Files.createDirectories(profile);
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new Chromium(process, port(process, profile.resolve("DevToolsActivePort")));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /// The browser writes it when it is ready.
  private static int port(Process process, Path file) throws IOException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (System.nanoTime() < until && process.isAlive()) {
      if (Files.exists(file)) {
        var lines = Files.readAllLines(file);
        if (lines.size() > 1) {
          return Integer.parseInt(lines.getFirst());
        }
      }
      Pause.millis(50);
    }
    throw new IllegalStateException("the browser did not start within " + START_SECONDS + " s");
  }

  /// A new page at an address.
  Page page(String address) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString()).body();
      var socket = new ObjectMapper().readTree(answer).path("webSocketDebuggerUrl").asText();
      var page = new Page(new DevTools(client, URI.create(socket)));
      page.go(address);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a page was opened", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
