package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.sitat.project.disk.FaultLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fault can be found from the log, and what somebody said cannot be read there.
class FaultLogTest {
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());

  @TempDir private Path home;

  private final List<LogRecord> lines = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.addHandler(handler);
    LOG.setUseParentHandlers(false);
    LOG.setLevel(Level.SEVERE); // a verb has it off
  }

  @AfterEach
  void stop() {
    LOG.removeHandler(handler);
    LOG.setLevel(Level.OFF);
    LOG.setUseParentHandlers(true);
  }

  private String onlyLine() {
    assertEquals(1, lines.size());
    assertEquals(Optional.empty(), Optional.ofNullable(lines.getFirst().getThrown()));
    return lines.getFirst().getMessage();
  }

  @Test
  void theClassesAndPlacesOfAFaultAndItsCausesAreToldAndNoMessage() throws IOException {
    var cause = new IllegalArgumentException("ordene til informanten");
    System.setProperty("sitat.home", home.toString());
    try {
      FaultLog.write("indexing", new IllegalStateException("ordene hennes", cause));
    } finally {
      System.clearProperty("sitat.home");
    }
    assertEquals("indexing failed: java.lang.IllegalStateException", onlyLine());
    var story = Files.readString(home.resolve("faults.log"));
    assertTrue(story.contains("Z indexing failed"), story);
    assertTrue(story.contains("java.lang.IllegalStateException"), story);
    assertTrue(story.contains("java.lang.IllegalArgumentException"), story);
    assertTrue(story.contains("    at no.sitat.project.FaultLogTest"), story);
    assertFalse(story.contains("ordene"), story);
  }

  @Test
  void aListenerThatFailsIsToldOfAndTheOthersHear() {
    var heard = new ArrayList<Long>();
    var listeners = new Listeners();
    listeners.add(_ -> {
      throw new IllegalStateException("ordene hennes");
    });
    listeners.add(event -> heard.add(event.revision()));
    listeners.accept(new ProjectEvent(7, "coding-added", Set.of(1), "Kari"));
    assertEquals(List.of(7L), heard);
    var story = onlyLine();
    assertTrue(story.startsWith("telling a listener of revision 7 failed"), story);
    assertFalse(story.contains("ordene"), story);
  }
}
