package no.sitat.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.sitat.codebook.LocalText;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.upkeep.BackupDiary;
import no.sitat.project.upkeep.BackupDiary.Failed;
import no.sitat.project.upkeep.BackupDiary.Taken;
import no.sitat.project.upkeep.BackupPlan;
import no.sitat.project.upkeep.BackupShelves;

/// The backups of a project that are taken by themselves, by a plan.
///
/// While somebody keeps up the plan, a thread of its own looks every minute whether a backup is
/// due, at the beginning too; after a failure it tries again within the hour. Nobody who codes
/// waits for it; closing the project does. Safe to use from many threads.
public final class Backups implements AutoCloseable {
  private static final Duration AFTER_FAILURE = Duration.ofHours(1);
  private static final long MINUTE = 60;
  private static final long LONGEST_MINUTES = 10;

  private final Database database;
  private final ProjectFolder folder;
  private final InstantSource clock;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("sitat-backup").daemon().factory());
  private BackupDiary diary;
  private boolean running;
  private boolean closed;
  private boolean abandoned;

  /// @param clock what tells the moment of a backup
  Backups(Database database, ProjectFolder folder, InstantSource clock) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
    diary = BackupShelves.diary(folder.path());
  }

  /// The same backups by another clock.
  Backups by(InstantSource other) {
    return new Backups(database, folder, other);
  }

  /// How it stands.
  ///
  /// @param next when the next is due; empty where none is planned
  /// @param running whether one is being taken
  public record Status(BackupDiary diary, Optional<Instant> next, boolean running) {}

  public synchronized Status status() {
    return new Status(diary, next(), running);
  }

  private Optional<Instant> next() {
    if (diary.plan().hours() == 0) {
      return Optional.empty();
    }
    var every = Duration.ofHours(diary.plan().hours());
    var taken = diary.taken().map(Taken::at).orElse(Instant.EPOCH);
    var due = taken.plus(every);
    var retry = every.compareTo(AFTER_FAILURE) < 0 ? every : AFTER_FAILURE;
    var after = diary.failed().map(failed -> failed.at().plus(retry)).orElse(due);
    return Optional.of(after.isAfter(due) ? after : due);
  }

  /// A folder that was not the plan's before is tried.
  ///
  /// @throws ProjectError if the plan cannot be kept
  public synchronized Status change(BackupPlan plan) {
    plan.check(folder.path());
    if (!plan.folder().equals(diary.plan().folder())) {
      plan.tryFolder();
    }
    write(new BackupDiary(plan, diary.taken(), Optional.empty()));
    return status();
  }

  private void write(BackupDiary next) {
    BackupShelves.write(next, folder.path());
    diary = next;
  }

  /// Takes a backup into the folder of the plan, and waits for it.
  ///
  /// @throws ProjectError if no folder was chosen
  /// @return how it went; a failure is told there
  public Status take() {
    var plan = begin();
    if (plan.isPresent()) {
      try {
        take(plan.get());
      } finally {
        end();
      }
    }
    return status();
  }

  /// Empty when one is being taken already, or the project is being closed.
  private synchronized Optional<BackupPlan> begin() {
    var plan = diary.plan();
    plan.checkChosen();
    if (running || closed) {
      return Optional.empty();
    }
    running = true;
    return Optional.of(plan);
  }

  private synchronized void end() {
    running = false;
  }

  private void take(BackupPlan plan) {
    long from = System.nanoTime();
    var now = clock.instant();
    try {
      plan.check(folder.path());
      var file = BackupShelves.write(database, folder, plan, now);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
      tell(Optional.of(new Taken(now, file, Files.size(file), millis)), Optional.empty());
    } catch (ProjectError e) {
      tell(Optional.empty(), Optional.of(new Failed(now, e.words())));
    } catch (IOException | RuntimeException e) {
      FaultLog.write("a backup", e);
      tell(Optional.empty(), Optional.of(new Failed(now, unknown(plan))));
    }
  }

  private static LocalText unknown(BackupPlan plan) {
    var where = plan.folder().map(Path::toString).orElse("");
    return new LocalText(
        "Sikkerhetskopien kunne ikke skrives i «"
            + where
            + "». Se etter at mappen finnes og kan skrives i.",
        "The backup could not be written in “"
            + where
            + "”. See that the folder is there and can be written in.");
  }

  private synchronized void tell(Optional<Taken> taken, Optional<Failed> failed) {
    if (abandoned) {
      return;
    }
    var next = new BackupDiary(diary.plan(), taken.or(() -> diary.taken()), failed);
    try {
      write(next);
    } catch (UncheckedIOException e) {
      FaultLog.write("the diary of backups", e);
      diary = next;
    }
  }

  /// Keeps up the plan until what this answers is closed; a backup that is being taken then comes
  /// to its end.
  public AutoCloseable keepUp() {
    var plan = worker.scheduleWithFixedDelay(this::takeIfDue, 5, MINUTE, TimeUnit.SECONDS);
    return () -> plan.cancel(false);
  }

  /// Takes one now, without waiting for it.
  public synchronized Status start() {
    begin()
        .ifPresent(wanted ->
            worker.execute(() -> {
              try {
                take(wanted);
              } finally {
                end();
              }
            }));
    return status();
  }

  /// Lets a backup that is being taken come to its end; no other begins. One that does not is left
  /// behind, and writes nothing more into the project's folder.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    worker.shutdown();
    if (!isOver()) {
      synchronized (this) {
        abandoned = true;
      }
      throw new IllegalStateException("a backup did not end in " + LONGEST_MINUTES + " minutes");
    }
  }

  private boolean isOver() {
    try {
      return worker.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void takeIfDue() {
    try {
      if (next().filter(due -> !due.isAfter(clock.instant())).isPresent()) {
        take();
      }
    } catch (RuntimeException e) {
      FaultLog.write("the plan of backups", e);
    }
  }
}
