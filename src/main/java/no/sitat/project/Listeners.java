package no.sitat.project;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import no.sitat.project.disk.FaultLog;

/// Those who want to hear of changes; one that fails does not keep the others from hearing.
final class Listeners implements Consumer<ProjectEvent> {
  private final CopyOnWriteArrayList<Consumer<ProjectEvent>> listeners =
      new CopyOnWriteArrayList<>();

  AutoCloseable add(Consumer<ProjectEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void accept(ProjectEvent event) {
    for (var listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        FaultLog.write("telling a listener of revision " + event.revision(), e);
      }
    }
  }
}
