package no.sitat.http;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.http.view.ImportView;
import no.sitat.http.view.Refused;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Progress;

/// Imports in the background, one after the other; how each fares can be asked for by its id.
final class Imports implements AutoCloseable {
  private static final int WAIT_SECONDS = 60;

  /// How many that are over can still be asked about.
  private static final int MOST_OVER = 50;

  private static final LocalText CLOSING =
      new LocalText(
          "Sitat er i ferd med å lukke. Ingenting er importert; start Sitat og prøv igjen.",
          "Sitat is about to close; nothing was imported, start Sitat and try again");

  private final Map<String, ImportView> views = new ConcurrentHashMap<>();
  private final Deque<String> over = new ConcurrentLinkedDeque<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").factory());

  /// What an import does; runs in the background.
  @FunctionalInterface
  interface Work {
    ImportReport run(Progress progress);
  }

  /// Starts an import of uploaded files, and deletes them when it is through.
  ///
  /// @return its id
  /// @throws Refused when the server is being closed; the files are deleted then too
  String start(Uploads uploads, Work work) {
    var id = String.valueOf(count.incrementAndGet());
    views.put(id, ImportView.begun(id));
    try {
      worker.execute(() -> run(id, uploads, work));
      return id;
    } catch (RejectedExecutionException _) {
      views.remove(id);
      uploads.close();
      throw Refused.of(503, "closing", CLOSING);
    }
  }

  private void run(String id, Uploads uploads, Work work) {
    var done = done(id, work);
    try {
      uploads.close();
    } catch (RuntimeException e) {
      FaultLog.write("deleting files that were imported", e); // they go at the next opening
    }
    views.put(id, done); // when the files are gone
    broken.remove(id);
    over.addLast(id);
    while (over.size() > MOST_OVER) {
      views.remove(over.removeFirst());
    }
  }

  /// Whatever happens, somebody waits to hear of it.
  private ImportView done(String id, Work work) {
    try {
      return ImportView.done(
          id, work.run((done, total, now) -> at(ImportView.at(id, done, total, now))));
    } catch (Cancelled _) {
      return ImportView.cancelled(id);
    } catch (ProjectError e) {
      return ImportView.failed(id, e.words());
    } catch (SlowPattern e) {
      return ImportView.failed(id, e.words());
    } catch (RuntimeException | Error e) {
      FaultLog.write("import", e);
      return ImportView.failed(id, Answers.FAULT);
    }
  }

  private void at(ImportView view) {
    if (broken.contains(view.id())) {
      throw new Cancelled();
    }
    views.put(view.id(), view);
  }

  /// Breaks one off that runs; the project is as it was before.
  void cancel(String id) {
    view(id)
        .filter(each -> each.state().equals("running"))
        .ifPresent(each -> broken.add(each.id()));
  }

  Optional<ImportView> view(String id) {
    return Optional.ofNullable(views.get(id));
  }

  /// Waits for the running import: stopping in the middle of a write is never worth it.
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("an import did not end in " + WAIT_SECONDS + " s");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
