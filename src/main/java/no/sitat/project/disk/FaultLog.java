package no.sitat.project.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/// Where our own faults are written down, with what is needed to find them.
///
/// A fault is told by its classes and their places in the program, in `faults.log` in Sitat's own
/// folder (`SITAT_HOME`). The messages of exceptions are left out: a database quotes the values it
/// could not store, and these may be interviews. The log of the process has one line, and a verb
/// shows not even that, for it says itself what went wrong.
public final class FaultLog {
  private static final Logger LOG = System.getLogger(FaultLog.class.getName());
  private static final long LARGEST = 1L << 20;
  private static final String FILE = "faults.log";

  private FaultLog() {}

  /// @param what was being done; never a document's text
  public static void write(String what, Throwable fault) {
    LOG.log(Level.ERROR, what + " failed: " + fault.getClass().getName());
    Optional.ofNullable(System.getProperty("sitat.home"))
        .or(() -> Optional.ofNullable(System.getenv("SITAT_HOME")))
        .filter(home -> !home.isBlank())
        .ifPresent(home -> keep(Path.of(home).resolve(FILE), story(what, fault)));
  }

  private static String story(String what, Throwable fault) {
    var story = new StringBuilder().append(Instant.now()).append(' ').append(what);
    story.append(" failed").append(System.lineSeparator());
    tell(fault, Collections.newSetFromMap(new IdentityHashMap<>()), story);
    return story.toString();
  }

  /// With what it came of, and what went wrong while it was dealt with.
  private static void tell(Throwable fault, Set<Throwable> told, StringBuilder story) {
    if (!told.add(fault)) {
      return;
    }
    story.append(fault.getClass().getName()).append(code(fault)).append(System.lineSeparator());
    for (var frame : fault.getStackTrace()) {
      story.append("    at ").append(frame).append(System.lineSeparator());
    }
    for (var other : fault.getSuppressed()) {
      tell(other, told, story);
    }
    if (fault.getCause() != null) {
      tell(fault.getCause(), told, story);
    }
  }

  /// The number by which a database calls it.
  private static String code(Throwable fault) {
    int code = Database.code(fault);
    return code == 0 ? "" : " " + code;
  }

  /// A log that has grown large begins anew; one that cannot be written is no further fault.
  private static synchronized void keep(Path file, String story) {
    try {
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.delete(file);
      }
      Files.writeString(file, story, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException _) {
      // The disk is full, perhaps; that is told elsewhere.
    }
  }
}
