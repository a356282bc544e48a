package no.sitat.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.rows.Numbers;

/// Posts as columns while a file is read; a million rows are a million texts and little more.
final class PostTable {
  private static final long NO_TIME = Long.MIN_VALUE;

  private final List<String> ids = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> parents = new ArrayList<>();
  private final Numbers times = new Numbers();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<Integer, String> reposts = new HashMap<>();

  /// One post; empty strings for what is not known.
  ///
  /// @param repost as in [no.sitat.corpus.Post#repost()]
  record Entry(
      String id,
      String title,
      String text,
      String author,
      String parent,
      Optional<Instant> time,
      Optional<String> repost) {
    /// Which post it is; never its words.
    @Override
    public String toString() {
      return "Entry[" + id + "]";
    }
  }

  int size() {
    return ids.size();
  }

  /// Whether a post of this id has been added.
  boolean has(String id) {
    return known.contains(id);
  }

  void add(Entry post) {
    ids.add(post.id());
    known.add(post.id());
    titles.add(post.title());
    texts.add(post.text());
    authors.add(names.computeIfAbsent(post.author(), name -> name));
    parents.add(post.parent());
    post.repost().ifPresent(original -> reposts.put(ids.size() - 1, original));
    times.add(post.time().map(Instant::toEpochMilli).orElse(NO_TIME));
  }

  String id(int post) {
    return ids.get(post);
  }

  String title(int post) {
    return titles.get(post);
  }

  String author(int post) {
    return authors.get(post);
  }

  String parent(int post) {
    return parents.get(post);
  }

  Optional<Instant> time(int post) {
    long time = times.get(post);
    return time == NO_TIME ? Optional.empty() : Optional.of(Instant.ofEpochMilli(time));
  }

  Optional<String> repost(int post) {
    return Optional.ofNullable(reposts.get(post));
  }

  /// That a post has turned out to repeat another.
  void repeats(int post, String original) {
    reposts.putIfAbsent(post, original);
  }

  /// The title, a blank line and the text; one of them when the other is empty.
  String words(int post) {
    var title = titles.get(post);
    var text = texts.get(post);
    return title.isEmpty() || text.isEmpty() ? title + text : title + "\n\n" + text;
  }
}
