package no.sitat.project.disk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.IdentityHashMap;

/// Where our own faults are written down, with what is needed to find them.
///
/// A fault is told by its classes and their places in the program. The messages of exceptions are
/// left out: a database quotes the values it could not store, and these may be interviews.
public final class FaultLog {
  private static final Logger LOG = System.getLogger(FaultLog.class.getName());

  private FaultLog() {}

  /// @param what was being done; never a document's text
  public static void write(String what, Throwable fault) {
    var story = new StringBuilder(what).append(" failed");
    var told = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    for (var at = fault; at != null && told.add(at); at = at.getCause()) {
      story.append(System.lineSeparator()).append(at.getClass().getName());
      for (var frame : at.getStackTrace()) {
        story.append(System.lineSeparator()).append("    at ").append(frame);
      }
    }
    LOG.log(Level.ERROR, story.toString());
  }
}
