package no.sitat.search.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.sitat.corpus.Document;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;

/// A post and everything below it, in whichever document it stands: what answers it, what answers
/// that, and so on.
///
/// The answers of a document are gathered once, from the post downwards, so that a long thread
/// costs no more than its length. Safe for concurrent use.
final class PostThread {
  private final String post;
  private final Map<Integer, Set<String>> gathered = new ConcurrentHashMap<>();

  /// @param post its id
  PostThread(String post) {
    this.post = post;
  }

  /// Whether a turn of a document is the post, or is below it.
  boolean has(Document document, Turn turn) {
    return turn.post().filter(here -> has(document, here)).isPresent();
  }

  private boolean has(Document document, Post here) {
    return here.id().equals(post)
        || here.parent()
            .filter(gathered.computeIfAbsent(document.id(), _ -> below(document))::contains)
            .isPresent();
  }

  /// The ids of the post and of all posts below it; none when the document does not have it. Posts
  /// that answer each other in a circle are met once; of two with one id, the first counts.
  private Set<String> below(Document document) {
    var seen = new HashSet<String>();
    var answers = new HashMap<String, List<String>>();
    document.turns().stream()
        .flatMap(turn -> turn.post().stream())
        .forEach(each -> {
          if (seen.add(each.id())) {
            each.parent()
                .ifPresent(parent ->
                    answers.computeIfAbsent(parent, _ -> new ArrayList<>()).add(each.id()));
          }
        });
    return seen.contains(post) ? reached(answers) : Set.of();
  }

  private Set<String> reached(Map<String, List<String>> answers) {
    var reached = new HashSet<>(Set.of(post));
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (var answer : answers.getOrDefault(open.pop(), List.of())) {
        if (reached.add(answer)) {
          open.push(answer);
        }
      }
    }
    return reached;
  }
}
