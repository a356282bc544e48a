package no.sitat.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sitat.exchange.rows.Rows;

/// Turns what a harvest escaped for web pages, as in `R&amp;D`, into the characters it stands for.
///
/// Reddit escapes titles and texts once, and some who store them once more. Of other tables only
/// texts are touched that show what nobody writes by hand: something escaped twice, or a quotation
/// mark by its code. Tags stay what they are, words of the post.
final class PostEntities {
  private static final Map<String, String> CHARACTERS =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "#x27", "'",
          "#34", "\"");

  private static final String NAMES = "(amp|lt|gt|quot|apos|#39|#x27|#34);";
  private static final Pattern ENTITY = Pattern.compile("&" + NAMES);
  private static final Pattern UNMISTAKABLE =
      Pattern.compile("&amp;" + NAMES + "|&(?:quot|apos|#39|#x27|#34);");

  private final boolean escaped;

  private PostEntities(boolean escaped) {
    this.escaped = escaped;
  }

  /// @param rows a table of posts
  static PostEntities of(Rows rows) {
    boolean reddit =
        rows.column("created_utc").isPresent()
            && (rows.column("subreddit").isPresent()
                || rows.column("subreddit_id").isPresent()
                || rows.column("selftext").isPresent()
                || rows.column("link_id").isPresent());
    return new PostEntities(reddit);
  }

  /// The words with characters for entities; at most twice, and never what comes of that.
  String plain(String words) {
    if (words.indexOf('&') < 0 || !(escaped || UNMISTAKABLE.matcher(words).find())) {
      return words;
    }
    return once(once(words));
  }

  private static String once(String words) {
    return ENTITY
        .matcher(words)
        .replaceAll(entity ->
            Matcher.quoteReplacement(CHARACTERS.getOrDefault(entity.group(1), entity.group())));
  }
}
