package no.sitat.http.drop;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.Coder;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.project.Project;
import no.sitat.project.disk.Closing;
import no.sitat.project.disk.FaultLog;

/// The drops that are under way, each for the person who made it.
///
/// Safe to use from many threads.
public final class Drops implements AutoCloseable {
  /// More than these at once, and the oldest that nobody is taking is let go.
  private static final int MOST = 30;

  private static final int ID_BYTES = 16;

  private final Project project;
  private final ReadingRoom room;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, DropWork> works = new LinkedHashMap<>();

  /// @param room where documents of all drops are read; whoever made it closes it
  public Drops(Project project, ReadingRoom room) {
    this.project = project;
    this.room = room;
  }

  /// A new drop without files.
  public DropWork open(Coder by) {
    letOldestGo();
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    var work = new DropWork(HexFormat.of().formatHex(bytes), by.name(), project, room);
    synchronized (this) {
      works.put(work.id(), work);
    }
    return work;
  }

  private void letOldestGo() {
    var gone = new ArrayList<DropWork>();
    synchronized (this) {
      var ids = List.copyOf(works.keySet());
      for (var id : ids) {
        var work = works.get(id);
        boolean taking = work != null && work.status().phase() == DropWork.Phase.TAKING;
        if (works.size() >= MOST && !taking) {
          Optional.ofNullable(works.remove(id)).ifPresent(gone::add);
        }
      }
    }
    try {
      Closing.all(List.copyOf(gone));
    } catch (IllegalStateException e) {
      FaultLog.write("letting files of an import go", e); // not the matter of whoever comes now
    }
  }

  /// The drop of this id; empty too when it is somebody else's.
  public synchronized Optional<DropWork> of(String id, Coder by) {
    return Optional.ofNullable(works.get(id)).filter(work -> work.isOf(by));
  }

  /// Lets a drop go, with its files.
  public void remove(DropWork work) {
    synchronized (this) {
      works.remove(work.id());
    }
    work.close();
  }

  @Override
  public void close() {
    List<AutoCloseable> all;
    synchronized (this) {
      all = List.copyOf(works.values());
      works.clear();
    }
    Closing.all(all);
  }
}
