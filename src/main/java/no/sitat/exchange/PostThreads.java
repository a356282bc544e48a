package no.sitat.exchange;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.PostTable.Entry;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.text.Span;

/// The threads of a table of posts, each made into a document when somebody asks for it.
///
/// The text of a thread is its posts with a blank line between; a turn is one post. Posts stand in
/// order of time, those without a time in the order of the file after them, and never before the
/// post they answer.
final class PostThreads extends AbstractList<IncomingDocument> implements RandomAccess {
  private static final String BETWEEN = "\n\n";

  private final PostTable posts;
  private final PostGroups groups;
  private final Form form;

  /// What every thread of a file shares.
  record Form(String file, String language, Interviewers interviewers) {}

  PostThreads(PostTable posts, PostGroups groups, Form form) {
    this.posts = posts;
    this.groups = groups;
    this.form = form;
  }

  @Override
  public int size() {
    return groups.size();
  }

  /// How many posts there are in all threads.
  int posts() {
    return posts.size();
  }

  @Override
  public IncomingDocument get(int index) {
    var members = new ArrayList<Entry>();
    for (int post : groups.posts(index)) {
      members.add(posts.entry(post));
    }
    var order = inOrder(members);
    return new IncomingDocument(
        form.file(),
        members.getFirst().threadName(),
        order.getFirst().title().replace('\n', ' '),
        DocumentKind.POST,
        form.language(),
        transcript(order));
  }

  private Transcript transcript(List<Entry> order) {
    var authors = new HashSet<String>();
    order.forEach(post -> authors.add(post.author()));
    var text = new StringBuilder();
    var turns = new ArrayList<SpokenTurn>(order.size());
    for (var post : order) {
      if (!text.isEmpty()) {
        text.append(BETWEEN);
      }
      int start = text.length();
      text.append(post.words());
      turns.add(turn(post, new Span(start, text.length()), authors));
    }
    return new Transcript(text.toString(), turns);
  }

  private SpokenTurn turn(Entry post, Span span, Set<String> authors) {
    var parent = Optional.of(post.parent()).filter(id -> !id.isEmpty());
    var about = new Post(post.id(), parent, post.time(), post.repost());
    return new SpokenTurn(
        span, post.author(), form.interviewers().role(post.author(), authors), Optional.of(about));
  }

  private static List<Entry> inOrder(List<Entry> members) {
    if (members.size() == 1) {
      return members;
    }
    var byId = new HashMap<String, Entry>();
    members.forEach(post -> byId.put(post.id(), post));
    var sorted = new ArrayList<>(members);
    sorted.sort(
        Comparator.<Entry, Boolean>comparing(post -> post.time().isEmpty())
            .thenComparing(post -> post.time().map(time -> time.toEpochMilli()).orElse(0L)));
    var placed = new ArrayList<Entry>(members.size());
    var done = new HashSet<String>();
    sorted.forEach(post -> place(post, byId, done, placed));
    return placed;
  }

  /// Places a post after those it answers; replies that answer each other in a ring are placed as
  /// they come.
  private static void place(
      Entry post, Map<String, Entry> byId, Set<String> done, List<Entry> into) {
    var chain = new ArrayDeque<Entry>();
    var next = Optional.of(post);
    while (next.isPresent() && done.add(next.get().id())) {
      chain.push(next.get());
      next = Optional.ofNullable(byId.get(next.get().parent()));
    }
    into.addAll(chain);
  }
}
