package no.sitat.exchange.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the answers of platforms apart into one object for each post: pages with `data` or
/// `items`, comments within threads, accounts told beside the posts.
///
/// X (API v2 with `includes`, the archive's `tweet`), YouTube (`commentThreads`), Facebook (posts
/// with `comments.data`). Any other object is a row as it stands.
final class PostJson {
  private static final List<String> PAGES =
      List.of("data", "items", "posts", "tweets", "comments", "messages", "results");

  private static final List<String> WORDS =
      List.of("text", "body", "message", "full_text", "selftext", "title", "tekst", "content");

  private static final int DEEPEST = 4;

  private final Map<String, String> accounts = new HashMap<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  private PostJson() {}

  /// The members of every post in an object, by the names that posts have them under.
  static List<Map<String, String>> rows(JsonNode node) {
    var json = new PostJson();
    json.take(node, 0);
    return json.rows;
  }

  private void take(JsonNode node, int depth) {
    var page = depth < DEEPEST ? page(node) : Optional.<JsonNode>empty();
    if (page.isPresent()) {
      for (var user : node.path("includes").path("users")) {
        accounts.put(user.path("id").asText(), user.path("username").asText());
      }
      for (var member : page.get()) {
        take(member, depth + 1);
      }
    } else if (node.path("tweet").isObject() && node.size() == 1) {
      post(node.path("tweet"));
    } else if (node.path("snippet").path("topLevelComment").isObject()) {
      comment(node.path("snippet").path("topLevelComment"), "");
      var top = node.path("snippet").path("topLevelComment").path("id").asText();
      for (var reply : node.path("replies").path("comments")) {
        comment(reply, top);
      }
    } else if (node.path("snippet").has("textDisplay")
        || node.path("snippet").has("textOriginal")) {
      comment(node, "");
    } else {
      post(node);
      answers(node, depth);
    }
  }

  /// The list that an object is nothing but the cover of.
  private static Optional<JsonNode> page(JsonNode node) {
    boolean isPost = WORDS.stream().anyMatch(name -> node.path(name).isValueNode());
    if (isPost || !node.isObject()) {
      return Optional.empty();
    }
    return PAGES.stream()
        .map(node::path)
        .filter(list -> list.isArray() && !list.isEmpty() && list.get(0).isObject())
        .findFirst();
  }

  /// A comment of YouTube's.
  private void comment(JsonNode node, String above) {
    var snippet = node.path("snippet");
    var id = node.path("id").asText();
    var parent = snippet.path("parentId").asText(above);
    var row = new LinkedHashMap<String, String>();
    row.put("id", id);
    row.put("text", snippet.path("textOriginal").asText(snippet.path("textDisplay").asText()));
    row.put("author", snippet.path("authorDisplayName").asText());
    row.put("created_at", snippet.path("publishedAt").asText());
    row.put("parent_id", parent);
    row.put("thread_id", parent.isEmpty() ? id : parent);
    rows.add(row);
  }

  private void post(JsonNode node) {
    var row = new LinkedHashMap<String, String>();
    JsonRows.collect("", node, row);
    var account = accounts.get(node.path("author_id").asText());
    if (account != null) {
      row.put("author.username", account);
    }
    for (var other : node.path("referenced_tweets")) {
      var name =
          switch (other.path("type").asText()) {
            case "replied_to" -> "in_reply_to_status_id";
            case "retweeted" -> "retweeted_status_id";
            default -> "quoted_status_id";
          };
      row.putIfAbsent(name, other.path("id").asText());
    }
    var shared = node.path("crosspost_parent_list").path(0).path("id").asText();
    if (!shared.isEmpty()) {
      row.putIfAbsent("crosspost_parent", shared);
    }
    rows.add(row);
  }

  /// The comments of Facebook's posts, which lie within them.
  private void answers(JsonNode node, int depth) {
    var comments = node.path("comments").path("data");
    if (depth >= DEEPEST || !comments.isArray() || rows.isEmpty()) {
      return;
    }
    var id = node.path("id").asText();
    var thread = rows.getLast().getOrDefault("thread_id", id);
    rows.getLast().putIfAbsent("thread_id", thread);
    for (var comment : comments) {
      int from = rows.size();
      take(comment, depth + 1);
      for (var row : rows.subList(Math.min(from, rows.size()), rows.size())) {
        row.put("thread_id", thread);
        row.putIfAbsent("parent_id", id);
      }
    }
  }
}
