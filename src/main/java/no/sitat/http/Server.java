package no.sitat.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.http.asking.Asking;
import no.sitat.http.drop.Drops;
import no.sitat.project.Project;
import no.sitat.project.disk.Closing;

/// A project, served to browsers and programs on this machine until it is closed.
///
/// Closing ends the live events and the running import first, lets calls that are under way finish,
/// and leaves the project open: whoever opened it closes it.
public final class Server implements AutoCloseable {
  private static final int STOP_MILLIS = 5_000;
  private static final long LARGEST_BODY = 4L << 20;

  /// In bytes, of an address and its headers: a query that is somewhat too long still comes as far
  /// as the one who can say so.
  private static final int LONGEST_HEAD = 64 << 10;

  private final Javalin javalin;
  private final ServerSettings settings;
  private final List<AutoCloseable> parts;

  /// What goes on between two calls, as long as a project is served.
  ///
  /// @param room where the documents that come in are read, however many come at a time
  record Running(
      Asking asking,
      LiveEvents events,
      Imports imports,
      Drops drops,
      StagedMoves moves,
      ReadingRoom room) {
    static Running with(Project project) {
      var room = ReadingRoom.shared();
      return new Running(
          Asking.promptly(project),
          LiveEvents.of(project),
          new Imports(),
          new Drops(project, room),
          new StagedMoves(),
          room);
    }

    /// In the order in which they are closed.
    List<AutoCloseable> parts() {
      return List.of(events, imports, drops, moves, room, asking);
    }
  }

  /// @param parts in the order in which they are closed
  private Server(Javalin javalin, ServerSettings settings, List<AutoCloseable> parts) {
    this.javalin = javalin;
    this.settings = settings;
    this.parts = List.copyOf(parts);
  }

  /// Serves at once; leaves nothing running if that is not possible.
  ///
  /// @throws CannotServe if the port is taken, or the host is not this machine
  public static Server start(Project project, ServerSettings settings) {
    settings.checkHost();
    var running = Running.with(project);
    var parts = new ArrayList<>(running.parts());
    try {
      var javalin = javalin(project, settings, running);
      parts.add(javalin::stop);
      javalin.start(settings.bindHost(), settings.port());
      parts.add(project.backups().keepUp());
      return new Server(javalin, settings, parts);
    } catch (RuntimeException e) {
      Closing.all(parts);
      throw e instanceof JavalinBindException ? portTaken(settings.port()) : e;
    }
  }

  private static Javalin javalin(Project project, ServerSettings settings, Running running) {
    var guard = new Guard(settings.servedHosts());
    var sessions = new Sessions(project, settings.coder(), guard.token());
    var seen = new SeenHeader(project, sessions);
    var routes =
        new Api(project, sessions, running)
            .routes().stream().map(route -> route.handledBy(seen.around(route))).toList();
    return Javalin.create(config -> {
      configure(config, project);
      serve(config, routes, guard);
      config.routes.before(request -> Uploads.checkRoom(request, project.incoming()));
      config.routes.get("/*", new WebApp(settings.webFolder())::serve);
    });
  }

  private static void configure(JavalinConfig config, Project project) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    // Only this machine is served: to squeeze a long document takes longer than to hand it over.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.multipartConfig.cacheDirectory(incoming(project));
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.multipartConfig.maxFileSize(2, SizeUnit.GB);
    config.jetty.multipartConfig.maxTotalRequestSize(4, SizeUnit.GB);
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(STOP_MILLIS);
      server.setErrorHandler(new ErrorPages());
    });
    config.jetty.modifyServletContextHandler(context -> {
      context.setMaxFormKeys(Uploads.MOST_PARTS);
      context.setErrorHandler(new ErrorPages());
    });
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(LONGEST_HEAD);
    });
    Answers.registerErrors(config.router);
    config.jsonMapper(new Bodies(Json.mapper()));
  }

  /// What is sent may be interviews, and these are not left in the system's folder either.
  private static String incoming(Project project) {
    try {
      return Files.createDirectories(project.incoming()).toAbsolutePath().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of incoming files", e);
    }
  }

  private static void serve(JavalinConfig config, List<Route> routes, Guard guard) {
    Answers.register(config.routes);
    config.routes.before(Headers::on);
    config.routes.before(guard::check);
    routes.forEach(
        route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
    config.routes.addHttpHandler(HandlerType.OPTIONS, "/*", Server::refuseOptions);
  }

  /// No foreign page is ever told what it may send.
  private static void refuseOptions(io.javalin.http.Context answer) {
    answer.status(204);
  }

  private static CannotServe portTaken(int port) {
    return new CannotServe(
        new LocalText(
            "port %d er i bruk; velg en annen med --port".formatted(port),
            "port %d is in use; choose another with --port".formatted(port)));
  }

  public int port() {
    return javalin.port();
  }

  /// Where to point a browser.
  public String address() {
    return "http://%s:%d/".formatted(settings.host(), port());
  }

  @Override
  public void close() {
    Closing.all(parts);
  }
}
