package no.sitat.http;

import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import no.sitat.project.Project;
import no.sitat.project.ProjectEvent;

/// Tells every open page that the project has changed.
///
/// One thread of its own sends, so that a slow reader delays nobody's change; a comment now and
/// then finds out who has left.
final class LiveEvents implements AutoCloseable {
  private static final int HEARTBEAT_SECONDS = 20;

  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("live").factory());

  private final ScheduledFuture<?> heartbeat =
      sender.scheduleWithFixedDelay(
          this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  private final AutoCloseable listening;

  private LiveEvents(Project project) {
    listening = project.listen(this::tell);
  }

  static LiveEvents of(Project project) {
    return new LiveEvents(project);
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/events",
                "Server-sent events `change`: what changed, each after it is on disk",
                new SseHandler(this::welcome))
            .answers(200, ProjectEvent.class));
  }

  private void welcome(SseClient client) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendComment("welcome");
    if (sender.isShutdown()) {
      client.close();
    }
  }

  private void tell(ProjectEvent event) {
    if (!sender.isShutdown()) {
      sender.execute(() -> clients.forEach(client -> client.sendEvent("change", event)));
    }
  }

  private void beat() {
    clients.forEach(client -> client.sendComment("here"));
  }

  @Override
  public void close() {
    stopListening();
    heartbeat.cancel(false);
    sender.shutdownNow();
    clients.forEach(SseClient::close);
    clients.clear();
  }

  private void stopListening() {
    try {
      listening.close();
    } catch (Exception e) {
      throw new IllegalStateException("the project cannot stop telling", e);
    }
  }
}
