package no.sitat.http.drop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.project.Imports;
import no.sitat.project.Project;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.Progress;

/// One drop on its way into the project: looked at and taken in the background, one thing at a
/// time.
///
/// Safe to use from many threads.
public final class DropWork implements AutoCloseable {
  private static final int WAIT_SECONDS = 60;
  private static final LocalText FAULT =
      new LocalText(
          "Noe gikk galt i Sitat. Ingenting er importert.",
          "Something went wrong in Sitat; nothing was imported");

  private final String id;
  private final String person;
  private final Project project;
  private final Drop drop;
  private final DropLook look;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("drop").factory());
  private volatile Status status = Status.at(Phase.LOOKING, 0, 0, "");
  private volatile boolean stopped;
  private volatile boolean closing;

  /// Where it is on its way.
  public enum Phase {
    LOOKING,
    READY,
    TAKING,
    DONE,
    FAILED
  }

  /// How far it is.
  ///
  /// @param current name of the file that is being worked on
  /// @param cancelled whether taking it was broken off, and the project is as it was
  /// @param failure why nothing was taken, when it failed
  /// @param taken what came of it, when it is done
  public record Status(
      Phase phase,
      int done,
      int total,
      String current,
      boolean cancelled,
      LocalText failure,
      Optional<Imports.Taken> taken) {
    private static Status at(Phase phase, int done, int total, String current) {
      return new Status(phase, done, total, current, false, LocalText.EMPTY, Optional.empty());
    }

    private static Status done(Imports.Taken taken) {
      return new Status(Phase.DONE, 0, 0, "", false, LocalText.EMPTY, Optional.of(taken));
    }

    private static Status failed(LocalText why) {
      return new Status(Phase.FAILED, 0, 0, "", false, why, Optional.empty());
    }
  }

  /// @param person who alone may see it
  DropWork(String id, String person, Project project) {
    this.id = id;
    this.person = person;
    this.project = project;
    drop = new Drop(project.incoming());
    look = new DropLook(drop, project, ReadingOptions.DEFAULT);
  }

  public String id() {
    return id;
  }

  boolean isOf(Coder coder) {
    return person.equals(coder.name());
  }

  public Drop drop() {
    return drop;
  }

  public DropLook look() {
    return look;
  }

  public Status status() {
    return status;
  }

  /// Whether files can be added and chosen now.
  public boolean isOpen() {
    return status.phase() == Phase.LOOKING || status.phase() == Phase.READY;
  }

  /// Keeps one file; to be followed by [#lookAgain()].
  public void add(String path, InputStream content) throws IOException {
    drop.add(path, content);
  }

  /// Has what is new, or chosen otherwise, looked at.
  public void lookAgain() {
    look.more();
    status = Status.at(Phase.LOOKING, 0, 0, "");
    worker.execute(() ->
        guarded(() -> {
          look.look(progress(Phase.LOOKING));
          status = Status.at(Phase.READY, 0, 0, "");
        }));
  }

  /// See [DropLook#choose].
  public void choose(Map<Integer, FileChoice> choices) {
    look.choose(choices);
    if (look.files().stream().anyMatch(file -> file.look().isEmpty())) {
      lookAgain();
    }
  }

  /// Takes what is wanted. Does nothing when it is being taken already.
  public synchronized void take(Coder by) {
    if (!isOpen()) {
      return;
    }
    stopped = false;
    status = Status.at(Phase.TAKING, 0, look.files().size(), "");
    worker.execute(() ->
        guarded(() -> {
          status = Status.done(new DropIntake(project, look).take(by, progress(Phase.TAKING)));
          drop.close();
        }));
  }

  /// Breaks off; what was being taken is not, and the drop is as it was before.
  public synchronized void cancel() {
    stopped |= status.phase() == Phase.TAKING;
  }

  private Progress progress(Phase phase) {
    return (done, total, current) -> {
      if (stopped) {
        throw new Cancelled(closing);
      }
      status = Status.at(phase, done, total, current);
    };
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (Cancelled _) {
      stopped = false;
      status = new Status(Phase.READY, 0, 0, "", true, LocalText.EMPTY, Optional.empty());
    } catch (ProjectError e) {
      status = Status.failed(e.words());
    } catch (SlowPattern e) {
      status = Status.failed(e.words());
    } catch (RuntimeException e) {
      FaultLog.write("import", e);
      status = Status.failed(FAULT);
    }
  }

  /// Breaks off, waits for that, and deletes the files. What has been written of a long file of
  /// posts stays out of sight; the same file goes on with it.
  @Override
  public void close() {
    closing = true;
    stopped = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("an import did not end in " + WAIT_SECONDS + " s");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    drop.close();
  }
}
