package no.sitat.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.sitat.exchange.rows.Numbers;

/// Posts while a file is read. In memory are numbers alone, some forty bytes for each post; what is
/// text lies in a [PostSpool].
final class PostTable {
  private static final long NO_TIME = Long.MIN_VALUE;

  /// That a post repeats none, or the file says itself which.
  private static final int OWN = -1;

  private final PostSpool spool;
  private final Numbers places = new Numbers();
  private final Numbers times = new Numbers();
  private final Numbers originals = new Numbers();

  /// @param scratch where texts may be put aside
  PostTable(Optional<Path> scratch) {
    spool = new PostSpool(scratch);
  }

  /// One post; empty strings for what is not known.
  ///
  /// @param thread as the file has it
  /// @param repost as in [no.sitat.corpus.Post#repost()]
  record Entry(
      String id,
      String title,
      String text,
      String author,
      String parent,
      String thread,
      Optional<Instant> time,
      Optional<String> repost) {
    /// The title, a blank line and the text; one of them when the other is empty.
    String words() {
      return title.isEmpty() || text.isEmpty() ? title + text : title + "\n\n" + text;
    }

    /// What the thread is called that it stands in: a thread of its own has its id.
    String threadName() {
      return thread.isEmpty() ? id : thread;
    }

    private Entry repeating(String original) {
      return new Entry(
          id, title, text, author, parent, thread, time, repost.or(() -> Optional.of(original)));
    }

    /// Which post it is; never its words.
    @Override
    public String toString() {
      return "Entry[" + id + "]";
    }
  }

  int size() {
    return places.size();
  }

  /// @return its number
  int add(Entry post) throws IOException {
    places.add(
        spool.add(
            post.id(),
            post.title(),
            post.text(),
            post.author(),
            post.parent(),
            post.thread(),
            post.repost().orElse("")));
    times.add(post.time().map(Instant::toEpochMilli).orElse(NO_TIME));
    originals.add(OWN);
    return size() - 1;
  }

  Entry entry(int post) {
    var own = stored(post);
    int original = (int) originals.get(post);
    return original == OWN ? own : own.repeating(stored(original).id());
  }

  private Entry stored(int post) {
    long end = post + 1 < size() ? places.get(post + 1) : spool.end();
    var cells = spool.row(places.get(post), end);
    return new Entry(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        time(post),
        Optional.of(cells[6]).filter(original -> !original.isEmpty()));
  }

  Optional<Instant> time(int post) {
    long time = times.get(post);
    return time == NO_TIME ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time));
  }

  /// That a post has turned out to repeat another.
  void repeats(int post, int original) {
    originals.set(post, original);
  }
}
