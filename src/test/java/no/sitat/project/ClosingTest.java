package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import no.sitat.project.disk.Closing;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  private AutoCloseable fine(String name) {
    return () -> closed.add(name);
  }

  private static AutoCloseable broken(Exception e) {
    return () -> {
      throw e;
    };
  }

  @Test
  void everythingIsClosedInOrderThoughSomethingFails() {
    var first = new IllegalArgumentException("first");
    var second = new java.io.IOException("second");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Closing.all(
                    fine("events"),
                    broken(first),
                    fine("server"),
                    broken(second),
                    fine("project")));
    assertEquals(List.of("events", "server", "project"), closed);
    assertEquals(first, thrown.getCause());
    assertEquals(List.of(second), List.of(thrown.getSuppressed()));
  }
}
