package no.sitat.http.drop;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.project.Imports;
import no.sitat.project.Project;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;

/// One drop on its way into the project: looked at and taken in the background, one thing at a
/// time.
///
/// Each deed looks whether it may be done and does it in one turn, so that two pages of the same
/// person never undo each other. What works in the background tells how far it is only as long as
/// the drop is where that work has it. Safe to use from many threads.
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

  /// Whether taking is to be broken off; the next taking begins anew.
  private volatile boolean stopped;

  /// Whether the files are let go; that is for good.
  private volatile boolean closed;

  private int coming;
  private int looks;

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
  DropWork(String id, String person, Project project, ReadingRoom room) {
    this.id = id;
    this.person = person;
    this.project = project;
    drop = new Drop(project.incoming());
    look = new DropLook(drop, project, ReadingOptions.DEFAULT, room);
  }

  /// Puts what comes into a drop.
  @FunctionalInterface
  public interface Coming {
    void into(Drop drop) throws IOException;
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

  /// Keeps files and has them looked at. Nothing is taken while they come.
  ///
  /// @return whether they are kept; not when the others are being taken
  public boolean add(Coming files) throws IOException {
    if (!begin()) {
      return false;
    }
    try {
      files.into(drop);
    } finally {
      end();
    }
    return true;
  }

  private synchronized boolean begin() {
    boolean open = isOpen();
    coming += open ? 1 : 0;
    return open;
  }

  private synchronized void end() {
    coming--;
    if (isOpen()) {
      lookAgain();
    }
  }

  private boolean isOpen() {
    var phase = status.phase();
    return !closed && (phase == Phase.LOOKING || phase == Phase.READY);
  }

  private void lookAgain() {
    look.more();
    looks++;
    status = Status.at(Phase.LOOKING, 0, 0, "");
    worker.execute(() -> guarded(Phase.LOOKING, this::lookThrough));
  }

  private void lookThrough() {
    look.look((done, total, current) -> {
      checkThere();
      tell(Phase.LOOKING, Status.at(Phase.LOOKING, done, total, current));
    });
    looked();
  }

  /// Not when looking has failed: then nothing of the drop can be taken.
  private synchronized void looked() {
    looks--;
    if (looks == 0) {
      tell(Phase.LOOKING, Status.at(Phase.READY, 0, 0, ""));
    }
  }

  /// See [DropLook#choose].
  ///
  /// @return whether it is kept; not when the files are being taken
  public synchronized boolean choose(Map<Integer, FileChoice> choices) {
    if (!isOpen()) {
      return false;
    }
    look.choose(choices);
    if (look.files().stream().anyMatch(file -> file.look().isEmpty())) {
      lookAgain();
    }
    return true;
  }

  /// Takes what is wanted, once.
  ///
  /// @return whether it is being taken, or is; not while files come, or when it has failed
  public synchronized boolean take(Coder by) {
    if (!isOpen() || coming > 0) {
      return status.phase() == Phase.TAKING || status.phase() == Phase.DONE;
    }
    stopped = false;
    status = Status.at(Phase.TAKING, 0, look.files().size(), "");
    worker.execute(() -> guarded(Phase.TAKING, () -> takeAll(by)));
    return true;
  }

  private void takeAll(Coder by) {
    var taken =
        new DropIntake(project, look)
            .take(
                by,
                (done, total, current) -> {
                  checkThere();
                  if (stopped) {
                    throw new Cancelled();
                  }
                  tell(Phase.TAKING, Status.at(Phase.TAKING, done, total, current));
                });
    try {
      drop.close();
    } catch (RuntimeException e) {
      FaultLog.write("deleting files that were imported", e); // they go at the next opening
    }
    tell(Phase.TAKING, Status.done(taken));
  }

  /// Breaks off; what was being taken is not, and the drop is as it was before.
  public synchronized void cancel() {
    stopped |= status.phase() == Phase.TAKING;
  }

  private void checkThere() {
    if (closed) {
      throw new Cancelled(true);
    }
  }

  /// What a work in the background has to say, unless the drop is elsewhere by now.
  private synchronized void tell(Phase at, Status next) {
    if (status.phase() == at) {
      status = next;
    }
  }

  /// Whatever happens, somebody waits to hear of it.
  private void guarded(Phase at, Runnable work) {
    try {
      checkThere();
      work.run();
    } catch (Cancelled _) {
      tell(at, new Status(Phase.READY, 0, 0, "", true, LocalText.EMPTY, Optional.empty()));
    } catch (ProjectError e) {
      tell(at, Status.failed(e.words()));
    } catch (SlowPattern e) {
      tell(at, Status.failed(e.words()));
    } catch (RuntimeException | Error e) {
      FaultLog.write("import", e);
      tell(at, Status.failed(FAULT));
    }
  }

  /// Breaks off, and deletes the files as soon as what works on them has ended; waits for neither.
  /// What has been written of a long file of posts stays out of sight; the same file goes on with
  /// it.
  ///
  /// What waits for its turn ends at once. The thread is never interrupted: a database does not
  /// survive that in the middle of a write.
  synchronized void letGo() {
    if (!closed) {
      closed = true;
      worker.execute(this::delete);
      worker.shutdown();
    }
  }

  private void delete() {
    try {
      drop.close();
    } catch (RuntimeException e) {
      FaultLog.write("deleting files that were let go", e); // they go at the next opening
    }
  }

  /// Whether nothing works on it any more, and its files are gone.
  boolean isOver() {
    return worker.isTerminated();
  }

  /// Lets it go and waits for that, though not for ever: what is left then is deleted when the
  /// project is opened again.
  @Override
  public void close() {
    letGo();
    if (!isOverWithin(WAIT_SECONDS)) {
      FaultLog.write("an import that did not end", new IllegalStateException("still at work"));
    }
  }

  boolean isOverWithin(int seconds) {
    try {
      return worker.awaitTermination(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
