package no.sitat.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import no.sitat.http.LiveLine.Word;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.ProjectEvent;

/// Tells every open page that the project has changed, and who else is here.
///
/// Each page has a [LiveLine], so that a slow reader delays neither a change nor other readers; a
/// beat now and then finds out who has left, and lets the page know that the line holds. A page
/// that lost its line says how far it had heard: what it missed is sent again, or, where that is
/// not known any more, that anything may have changed.
final class LiveEvents implements AutoCloseable {
  private static final int HEARTBEAT_SECONDS = 10;
  private static final int REMEMBERED = 1000;
  private static final int LONGEST_WINDOW = 100;

  private final Project project;
  private final People people = new People();
  private final Map<SseClient, LiveLine> lines = new ConcurrentHashMap<>();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("live").factory());

  private final ScheduledFuture<?> heartbeat =
      sender.scheduleWithFixedDelay(
          this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  private final AutoCloseable listening;

  /// What was told last, without gaps; only the sender's thread looks at it.
  private final ArrayDeque<ProjectEvent> told = new ArrayDeque<>();

  private LiveEvents(Project project) {
    this.project = project;
    listening = project.listen(this::tell);
  }

  static LiveEvents of(Project project) {
    return new LiveEvents(project);
  }

  /// The first word to whoever begins to listen.
  ///
  /// @param revision of the project at that moment
  record Hello(long revision) {}

  /// Where a window is.
  ///
  /// @param document id of the open document
  /// @param writing what is being written on, `code:SOS` or `memo:12`
  record Whereabouts(Optional<Integer> document, Optional<String> writing) {}

  List<Route> routes(Sessions sessions) {
    return List.of(
        Route.get(
                "/api/events",
                "Server-sent events: `change`, each after it is on disk; `people`, who is here;"
                    + " `hello` and `beat`. Each carries the revision as its id",
                new SseHandler(client -> welcome(client, sessions)))
            .query("window", "a name of the window's own making; without it nobody sees it")
            .query("after", "the revision heard last, as Last-Event-ID; what came since is sent")
            .answers(200, ProjectEvent.class),
        Route.get("/api/people", "Who has the project open, and where", this::all)
            .answersListOf(People.Here.class),
        Route.put(
                "/api/people/{window}",
                "Says where a window that listens is",
                request -> move(request, sessions))
            .takes(Whereabouts.class)
            .answers(204),
        Route.delete("/api/people/{window}", "Says that a window goes away", this::leave)
            .answers(204));
  }

  private void all(Context request) {
    request.json(people.all());
  }

  private void welcome(SseClient client, Sessions sessions) {
    var window =
        Optional.ofNullable(client.ctx().queryParam("window"))
            .filter(name -> name.length() <= LONGEST_WINDOW)
            .orElse("");
    var after = heardLast(client.ctx());
    client.keepAlive();
    client.onClose(() -> lose(client));
    var line = new LiveLine(window, new Browser(client));
    lines.put(client, line);
    if (!window.isEmpty()) {
      people.arrive(window, sessions.chosen(client.ctx()).orElse(""));
    }
    client.sendComment("welcome");
    if (sender.isShutdown()) {
      client.close();
      return;
    }
    sender.execute(() -> {
      catchUp(line, after);
      tellPeople();
    });
  }

  private static OptionalLong heardLast(Context request) {
    var said =
        Optional.ofNullable(request.header("Last-Event-ID"))
            .or(() -> Optional.ofNullable(request.queryParam("after")));
    try {
      return said.isPresent() ? OptionalLong.of(Long.parseLong(said.get())) : OptionalLong.empty();
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  private void catchUp(LiveLine line, OptionalLong after) {
    long now = project.revision();
    if (after.isPresent() && after.getAsLong() < now) {
      long heard = after.getAsLong();
      boolean known = !told.isEmpty() && told.getFirst().revision() <= heard + 1;
      if (known) {
        told.stream().filter(event -> event.revision() > heard).forEach(e -> line.say(word(e)));
      } else {
        line.say(word(new ProjectEvent(now, "", Set.of(), "")));
      }
    }
    line.say(new Word("hello", new Hello(now), Long.toString(now)));
  }

  private static Word word(ProjectEvent event) {
    return new Word("change", event, Long.toString(event.revision()));
  }

  private void sayToAll(Word word) {
    lines.values().forEach(line -> line.say(word));
  }

  private void tell(ProjectEvent event) {
    if (!sender.isShutdown()) {
      sender.execute(() -> {
        told.add(event);
        if (told.size() > REMEMBERED) {
          told.removeFirst();
        }
        sayToAll(word(event));
      });
    }
  }

  private void tellPeople() {
    sayToAll(new Word("people", people.all(), ""));
  }

  private void tellPeopleSoon() {
    if (!sender.isShutdown()) {
      sender.execute(this::tellPeople);
    }
  }

  private void lose(SseClient client) {
    var line = lines.remove(client);
    if (line == null) {
      return;
    }
    line.close();
    if (lines.values().stream().noneMatch(other -> other.window().equals(line.window()))) {
      people.leave(line.window());
      tellPeopleSoon();
    }
  }

  private void move(Context request, Sessions sessions) {
    var where = request.bodyAsClass(Whereabouts.class);
    if (where.writing().filter(thing -> thing.length() > 200).isPresent()) {
      throw Refused.field("writing", "for langt", "too long");
    }
    var name = sessions.chosen(request).orElse("");
    if (people.move(request.pathParam("window"), name, where.document(), where.writing())) {
      tellPeopleSoon();
    }
    request.status(204);
  }

  private void leave(Context request) {
    people.leave(request.pathParam("window"));
    tellPeopleSoon();
    request.status(204);
  }

  private void beat() {
    sayToAll(new Word("beat", "here", ""));
  }

  @Override
  public void close() {
    stopListening();
    heartbeat.cancel(false);
    sender.shutdownNow();
    lines.keySet().forEach(SseClient::close);
    lines.clear();
  }

  /// A page in a browser.
  private record Browser(SseClient client) implements LiveLine.Page {
    @Override
    public void take(Word word) {
      if (word.id().isEmpty()) {
        client.sendEvent(word.event(), word.data());
      } else {
        client.sendEvent(word.event(), word.data(), word.id());
      }
    }

    @Override
    public void close() {
      client.close();
    }
  }

  private void stopListening() {
    try {
      listening.close();
    } catch (Exception e) {
      throw new IllegalStateException("the project cannot stop telling", e);
    }
  }
}
