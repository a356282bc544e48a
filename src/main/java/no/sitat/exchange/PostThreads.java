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
  private final List<Group> groups;
  private final Form form;

  /// @param posts rows of the table, in the order of the file
  record Group(String name, int[] posts) {}

  /// What every thread of a file shares.
  record Form(String file, String language, Interviewers interviewers) {}

  PostThreads(PostTable posts, List<Group> groups, Form form) {
    this.posts = posts;
    this.groups = groups;
    this.form = form;
  }

  @Override
  public int size() {
    return groups.size();
  }

  @Override
  public IncomingDocument get(int index) {
    var group = groups.get(index);
    var order = inOrder(group.posts());
    return new IncomingDocument(
        form.file(),
        group.name(),
        posts.title(order.getFirst()).replace('\n', ' '),
        DocumentKind.POST,
        form.language(),
        transcript(order));
  }

  private Transcript transcript(List<Integer> order) {
    var authors = new HashSet<String>();
    order.forEach(post -> authors.add(posts.author(post)));
    var text = new StringBuilder();
    var turns = new ArrayList<SpokenTurn>(order.size());
    for (int post : order) {
      if (!text.isEmpty()) {
        text.append(BETWEEN);
      }
      int start = text.length();
      text.append(posts.words(post));
      turns.add(turn(post, new Span(start, text.length()), authors));
    }
    return new Transcript(text.toString(), turns);
  }

  private SpokenTurn turn(int post, Span span, Set<String> authors) {
    var about =
        new Post(
            posts.id(post),
            Optional.of(posts.parent(post)).filter(parent -> !parent.isEmpty()),
            posts.time(post),
            posts.repost(post));
    var author = posts.author(post);
    return new SpokenTurn(
        span, author, form.interviewers().role(author, authors), Optional.of(about));
  }

  private List<Integer> inOrder(int[] members) {
    if (members.length == 1) {
      return List.of(members[0]);
    }
    var byId = new HashMap<String, Integer>();
    var sorted = new ArrayList<Integer>();
    for (int post : members) {
      byId.put(posts.id(post), post);
      sorted.add(post);
    }
    sorted.sort(
        Comparator.<Integer, Boolean>comparing(post -> posts.time(post).isEmpty())
            .thenComparing(post -> posts.time(post).map(time -> time.toEpochMilli()).orElse(0L)));
    var placed = new ArrayList<Integer>(members.length);
    var done = new HashSet<Integer>();
    sorted.forEach(post -> place(post, byId, done, placed));
    return placed;
  }

  /// Places a post after those it answers; replies that answer each other in a ring are placed as
  /// they come.
  private void place(int post, Map<String, Integer> byId, Set<Integer> done, List<Integer> into) {
    var chain = new ArrayDeque<Integer>();
    var next = Optional.of(post);
    while (next.isPresent() && done.add(next.get())) {
      chain.push(next.get());
      next = Optional.ofNullable(byId.get(posts.parent(next.get())));
    }
    into.addAll(chain);
  }
}
