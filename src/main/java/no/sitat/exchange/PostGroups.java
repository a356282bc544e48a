package no.sitat.exchange;

import no.sitat.exchange.rows.Numbers;
import no.sitat.exchange.rows.TextMarks;

/// Which posts stand in which thread, in the order of the file; threads in the order of their first
/// posts.
final class PostGroups {
  private static final int NONE = -1;

  private TextMarks names = new TextMarks();
  private final Numbers firsts = new Numbers();
  private final Numbers lasts = new Numbers();
  private final Numbers counts = new Numbers();
  private final Numbers nexts = new Numbers();

  /// Adds the next post to the thread of that name.
  void add(String name) {
    int post = nexts.size();
    nexts.add(NONE);
    var group = names.putIfAbsent(name, firsts.size());
    if (group.isEmpty()) {
      firsts.add(post);
      lasts.add(post);
      counts.add(1);
    } else {
      int known = group.getAsInt();
      nexts.set((int) lasts.get(known), post);
      lasts.set(known, post);
      counts.set(known, counts.get(known) + 1);
    }
  }

  /// That no more come; names are let go.
  void close() {
    names = new TextMarks();
  }

  int size() {
    return firsts.size();
  }

  /// The posts of a thread, in the order of the file.
  int[] posts(int group) {
    var posts = new int[(int) counts.get(group)];
    int post = (int) firsts.get(group);
    for (int i = 0; i < posts.length; i++) {
      posts[i] = post;
      post = (int) nexts.get(post);
    }
    return posts;
  }
}
