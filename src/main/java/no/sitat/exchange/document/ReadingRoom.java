package no.sitat.exchange.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// Reads documents in a process of its own, so that none of them can hang, exhaust or end this one.
///
/// The process ([ReadingDesk]) is started when the first document comes, from the same class path,
/// with a fixed amount of memory; it reads one document after the other, and is ended at [#close].
/// A document that takes longer than the deadline, or more memory than there is, is refused, and
/// the next one gets a new process. Only bytes go there and only words come back: no name, no path.
///
/// For use by one thread at a time.
public final class ReadingRoom implements AutoCloseable {
  /// No document may be larger; a PDF of scanned pages often is, and has no words.
  public static final int LARGEST = 64 * 1024 * 1024;

  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final long SLICE = 250;
  private static final Duration START = Duration.ofSeconds(20);

  private final List<String> options;
  private final Duration deadline;
  private Optional<Desk> desk = Optional.empty();

  /// A process that is running.
  private record Desk(Process process, DataOutputStream to, DataInputStream from) {}

  public ReadingRoom() {
    this(DEADLINE, "-Xmx320m");
  }

  /// @param memory options of the JVM that bound its memory
  ReadingRoom(Duration deadline, String... memory) {
    this.deadline = deadline;
    options = List.of(memory);
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
    var here = open();
    var answer = later(() -> asked(here, format, bytes));
    try {
      return awaited(answer, here.process().toHandle());
    } catch (TimeoutException e) {
      close();
      throw new CannotRead(Fault.TOO_SLOW);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CannotRead known) {
        throw known;
      }
      close();
      throw new CannotRead(Fault.TOO_MUCH_MEMORY);
    } catch (InterruptedException e) {
      close();
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

  private Desk open() throws CannotRead {
    if (desk.filter(each -> each.process().isAlive()).isEmpty()) {
      close();
      desk = Optional.of(started());
    }
    return desk.orElseThrow();
  }

  private Desk started() throws CannotRead {
    try {
      var process =
          new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var here =
          new Desk(
              process,
              new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
              new DataInputStream(new BufferedInputStream(process.getInputStream())));
      awaitReady(here);
      return here;
    } catch (IOException e) {
      throw new CannotRead(Fault.NO_ROOM);
    }
  }

  private static void awaitReady(Desk desk) throws CannotRead {
    try {
      later(() -> (int) desk.from().readByte()).get(START.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      desk.process().destroyForcibly();
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
          } catch (IOException | RuntimeException e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  /// Ends the process, if there is one; the next document starts another.
  @Override
  public void close() {
    desk.ifPresent(open -> open.process().destroyForcibly());
    desk = Optional.empty();
  }
}
