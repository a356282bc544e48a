package no.sitat.exchange.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// Reads documents in a process of its own, so that none of them can hang, exhaust or end this one.
///
/// A process ([ReadingDesk]) is started when a document comes and none is free, from the same class
/// path, with a fixed amount of memory; it reads one document after the other, and is ended at
/// [#close], or when nothing came for half a minute. A document that takes longer than the
/// deadline, or more memory than there is, is refused, and the next one gets a new process. Only
/// bytes go there and only words come back: no name, no path.
///
/// A room has one desk, or a few that several share ([#shared]); who comes when all are taken waits
/// its turn. Safe to use from many threads.
public final class ReadingRoom implements AutoCloseable {
  /// No document may be larger; a PDF of scanned pages often is, and has no words.
  public static final int LARGEST = 64 * 1024 * 1024;

  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final long SLICE = 250;
  private static final Duration START = Duration.ofSeconds(20);

  private static final int DESKS = 2;
  private static final long REST_SECONDS = 30;

  private final List<String> options;
  private final Duration deadline;
  private final Semaphore places;
  private final Set<Desk> desks = new HashSet<>();
  private final Deque<Desk> free = new ArrayDeque<>();
  private long lastRead;
  private boolean resting;

  /// A process that is running.
  private record Desk(Process process, DataOutputStream to, DataInputStream from) {}

  public ReadingRoom() {
    this(1);
  }

  private ReadingRoom(int desks) {
    this(desks, DEADLINE, "-Xmx320m");
  }

  /// @param memory options of the JVM that bound its memory
  ReadingRoom(Duration deadline, String... memory) {
    this(1, deadline, memory);
  }

  private ReadingRoom(int desks, Duration deadline, String... memory) {
    this.deadline = deadline;
    places = new Semaphore(desks, true);
    options = List.of(memory);
  }

  /// A room for all who read at the same time: two processes, however many documents come.
  public static ReadingRoom shared() {
    return new ReadingRoom(DESKS);
  }

  /// Whether documents of a format are read here.
  public static boolean reads(FileFormat format) {
    return Documents.READ.contains(format);
  }

  /// The words of a document, or why there are none.
  public Reading<DocumentText> read(SourceFile file, FileFormat format) {
    byte[] bytes;
    try (var in = file.open()) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
    try {
      return Reading.taken(read(format, bytes));
    } catch (CannotRead e) {
      return Reading.refused(e.fault().of(file.name()));
    }
  }

  private DocumentText read(FileFormat format, byte[] bytes) throws CannotRead {
    if (bytes.length > LARGEST) {
      throw new CannotRead(Fault.TOO_LARGE);
    }
    enter();
    try {
      return read(taken(), format, bytes);
    } finally {
      places.release();
    }
  }

  /// Whoever stands before somebody in the queue is answered or refused by the deadline.
  private void enter() throws CannotRead {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRead(Fault.TOO_SLOW);
    }
  }

  private DocumentText read(Desk here, FileFormat format, byte[] bytes) throws CannotRead {
    var answer = later(() -> asked(here, format, bytes));
    try {
      var text = awaited(answer, here.process().toHandle());
      leave(here);
      return text;
    } catch (TimeoutException e) {
      end(here);
      throw new CannotRead(Fault.TOO_SLOW);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotRead known) {
        leave(here);
        throw known;
      }
      end(here);
      throw new CannotRead(Fault.TOO_MUCH_MEMORY);
    } catch (InterruptedException e) {
      end(here);
      Thread.currentThread().interrupt();
      throw new CannotRead(Fault.TOO_SLOW);
    }
  }

  /// Waits until the process has worked for as long as it may. On a machine with much else to do
  /// that is later than the deadline, but never more than four times.
  private <T> T awaited(CompletableFuture<T> answer, ProcessHandle process)
      throws InterruptedException, ExecutionException, TimeoutException {
    var worked = worked(process);
    long start = System.nanoTime();
    while (true) {
      try {
        return answer.get(Math.min(SLICE, deadline.toMillis()), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        var waited = Duration.ofNanos(System.nanoTime() - start);
        boolean idle = worked(process).compareTo(worked.plus(deadline)) < 0;
        if (waited.compareTo(deadline.multipliedBy(idle ? 4 : 1)) >= 0) {
          throw e;
        }
      }
    }
  }

  /// How long a process has computed; where nothing says, since when it runs.
  private static Duration worked(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ofNanos(System.nanoTime()));
  }

  private static DocumentText asked(Desk desk, FileFormat format, byte[] bytes) throws IOException {
    desk.to().writeUTF(format.name());
    desk.to().writeInt(bytes.length);
    desk.to().write(bytes);
    desk.to().flush();
    if (desk.from().readByte() == ReadingDesk.FAULT) {
      throw new CannotRead(Fault.valueOf(desk.from().readUTF()));
    }
    var body = Letters.read(desk.from());
    var notes = Letters.read(desk.from());
    var findings = new ArrayList<Finding>();
    for (int left = desk.from().readInt(); left > 0; left--) {
      findings.add(new Finding(Finding.Kind.valueOf(desk.from().readUTF()), desk.from().readInt()));
    }
    return new DocumentText(body, notes, findings);
  }

  private Desk taken() throws CannotRead {
    var known = nextFree();
    return known.isPresent() ? known.get() : started();
  }

  private synchronized Optional<Desk> nextFree() {
    while (!free.isEmpty()) {
      var next = free.removeLast();
      if (next.process().isAlive()) {
        return Optional.of(next);
      }
      end(next);
    }
    return Optional.empty();
  }

  private synchronized void leave(Desk desk) {
    lastRead = System.nanoTime();
    if (desks.contains(desk)) {
      free.addLast(desk);
      restLater();
    }
  }

  private synchronized void end(Desk desk) {
    desks.remove(desk);
    desk.process().destroyForcibly();
  }

  private void restLater() {
    if (!resting) {
      resting = true;
      CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS).execute(this::rest);
    }
  }

  /// Ends what nobody has used for a while.
  private synchronized void rest() {
    resting = false;
    if (System.nanoTime() - lastRead >= TimeUnit.SECONDS.toNanos(REST_SECONDS)) {
      List.copyOf(free).forEach(this::end);
      free.clear();
    } else if (!free.isEmpty()) {
      restLater();
    }
  }

  private synchronized Desk opened(Process process) {
    var here =
        new Desk(
            process,
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
            new DataInputStream(new BufferedInputStream(process.getInputStream())));
    desks.add(here);
    return here;
  }

  private Desk started() throws CannotRead {
    try {
      var process =
          new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var here = opened(process);
      awaitReady(here);
      return here;
    } catch (IOException e) {
      throw new CannotRead(Fault.NO_ROOM);
    }
  }

  private void awaitReady(Desk desk) throws CannotRead {
    try {
      later(() -> (int) desk.from().readByte()).get(START.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      end(desk);
      throw new CannotRead(Fault.NO_ROOM);
    }
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            ReadingDesk.class.getName()));
    return command;
  }

  @FunctionalInterface
  private interface Waiting<T> {
    T get() throws IOException;
  }

  private static <T> CompletableFuture<T> later(Waiting<T> waiting) {
    var future = new CompletableFuture<T>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            future.complete(waiting.get());
          } catch (IOException | RuntimeException | Error e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  /// Ends the processes, also one that reads; the next document starts another.
  @Override
  public synchronized void close() {
    List.copyOf(desks).forEach(this::end);
    free.clear();
  }
}
