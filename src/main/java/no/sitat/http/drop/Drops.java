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

/// The drops that are under way, each for the person who made it.
///
/// Safe to use from many threads.
public final class Drops implements AutoCloseable {
  /// More than these at once, and the oldest that nobody is taking is let go.
  private static final int MOST = 30;

  private static final int ID_BYTES = 16;
  private static final int PATIENCE_SECONDS = 1;

  private final Project project;
  private final ReadingRoom room;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, DropWork> works = new LinkedHashMap<>();

  /// Those that nobody reaches any more and that are not over yet.
  private final List<DropWork> leaving = new ArrayList<>();

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

  private synchronized void letOldestGo() {
    for (var work : List.copyOf(works.values())) {
      if (works.size() >= MOST && work.status().phase() != DropWork.Phase.TAKING) {
        letGo(work);
      }
    }
  }

  /// The drop of this id; empty too when it is somebody else's.
  public synchronized Optional<DropWork> of(String id, Coder by) {
    return Optional.ofNullable(works.get(id)).filter(work -> work.isOf(by));
  }

  /// Lets a drop go, with its files; what works on them is broken off, and not waited for longer
  /// than a person waits.
  public void remove(DropWork work) {
    letGo(work);
    work.isOverWithin(PATIENCE_SECONDS);
  }

  private synchronized void letGo(DropWork work) {
    works.remove(work.id());
    leaving.removeIf(DropWork::isOver);
    leaving.add(work);
    work.letGo();
  }

  @Override
  public void close() {
    var all = new ArrayList<AutoCloseable>();
    synchronized (this) {
      works.values().forEach(DropWork::letGo);
      all.addAll(leaving);
      all.addAll(works.values());
      works.clear();
      leaving.clear();
    }
    Closing.all(all);
  }
}
