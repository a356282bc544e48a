package no.sitat.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table of posts hold what; what is empty is guessed from the header.
///
/// @param text the words of the post
/// @param id unique among the posts
/// @param time when it was published: ISO 8601, or seconds or milliseconds since 1970
/// @param author becomes the speaker
/// @param thread posts with the same value make one document
/// @param parent id of the post it answers
/// @param title stands before the text of the post
public record PostColumns(
    Optional<String> text,
    Optional<String> id,
    Optional<String> time,
    Optional<String> author,
    Optional<String> thread,
    Optional<String> parent,
    Optional<String> title) {
  /// What a column can hold, in the order in which people ask.
  public static final List<String> ROLES =
      List.of("text", "title", "id", "time", "author", "thread", "parent");

  /// @param named headings of columns, by what they hold
  public static PostColumns of(Map<String, String> named) {
    return new PostColumns(
        Optional.ofNullable(named.get("text")),
        Optional.ofNullable(named.get("id")),
        Optional.ofNullable(named.get("time")),
        Optional.ofNullable(named.get("author")),
        Optional.ofNullable(named.get("thread")),
        Optional.ofNullable(named.get("parent")),
        Optional.ofNullable(named.get("title")));
  }

  /// Everything is guessed from the header.
  public static final PostColumns GUESSED = of(Map.of());

  /// The headings that are known, by what they hold.
  public Map<String, String> named() {
    var named = new HashMap<String, String>();
    text.ifPresent(heading -> named.put("text", heading));
    title.ifPresent(heading -> named.put("title", heading));
    id.ifPresent(heading -> named.put("id", heading));
    time.ifPresent(heading -> named.put("time", heading));
    author.ifPresent(heading -> named.put("author", heading));
    thread.ifPresent(heading -> named.put("thread", heading));
    parent.ifPresent(heading -> named.put("parent", heading));
    return named;
  }
}
