package no.sitat.exchange;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.exchange.rows.TextMarks;

/// Tells which posts repeat what another post says: by what the file says, by `RT @` in front, or
/// by having the same words.
///
/// Of posts with the same words, the earliest is the one the others repeat. Case, blanks, addresses
/// of pages and accounts do not matter; what is shorter than forty characters without them is said
/// by many of their own accord.
final class PostCopies {
  private static final int SHORTEST = 40;
  private static final Pattern RETWEET = Pattern.compile("(?s)RT @[\\w.-]+:?\\s.*");
  private static final Pattern NOISE =
      Pattern.compile("^RT @[\\w.-]+:?\\s|https?://\\S+|(?:@|/?u/)[\\w.-]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\u2026]+");

  private final TextMarks firsts = new TextMarks();

  /// Whether the words say themselves that they are somebody else's.
  static boolean isRetweet(String words) {
    return words.startsWith("RT @") && RETWEET.matcher(words).matches();
  }

  /// Which of the posts so far has these words, and does not itself repeat another.
  OptionalInt same(String words, int post) {
    var bare = bare(words);
    return bare.length() < SHORTEST ? OptionalInt.empty() : firsts.putIfAbsent(bare, post);
  }

  /// That another post has turned out to be the earlier.
  void earlier(String words, int post) {
    firsts.put(bare(words), post);
  }

  private static String bare(String words) {
    var text = words;
    if (text.indexOf('@') >= 0 || text.contains("http") || text.contains("u/")) {
      text = NOISE.matcher(text).replaceAll(" ");
    }
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
