package no.sitat.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.language.Words;
import org.junit.jupiter.api.Test;

class PostedWordsTest {
  private static final String POST =
      "Vi flyttet til Oslo i fjor 🙂 Barna trives ikke her, og ingen spør hvordan det går.";
  private static final Path POSTS = Path.of("../shared/data/posts/reddit-topic");
  private static final int EACH = 300;

  private static List<String> surviving(String wording) {
    return new PostedWords(POST)
        .surviving(POST, wording).stream()
            .map(span -> wording.substring(span.start(), span.end()))
            .toList();
  }

  @Test
  void sixWordsSurviveAndFiveDoNot() {
    assertEquals(
        List.of("Barna trives ikke her og ingen"), surviving("Barna trives ikke her og ingen"));
    assertEquals(List.of(), surviving("Barna trives ikke her og alle"));
  }

  @Test
  void caseAccentsPunctuationAndEmojiHideNothing() {
    assertEquals(1, surviving("BARNA – trives… ikke 😢 her; og «ingén»!").size());
    assertEquals(1, surviving("til Oslo i fjor barna trives 🙂").size());
    assertEquals(1, surviving("Barna\u00ad triv\u00ades ikke her,\u00a0og ingen").size());
    assertEquals(1, surviving("Barna trives ikke he\u0301r, og ingen").size());
  }

  @Test
  void aWordPutInBetweenOrTakenOutEndsARun() {
    assertEquals(List.of(), surviving("Barna trives slett ikke her, og ingen"));
    assertEquals(List.of(), surviving("Barna trives her, og ingen spør"));
  }

  /// Posts by real people, when they are here; of each the runs are known by how it was masked.
  @Test
  void realPostsAreFoundByAnySixOfTheirWordsHoweverTheyAreWritten() throws IOException {
    assumeTrue(Files.isDirectory(POSTS), "realPosts…: " + POSTS + " is not here");
    int tried = 0;
    for (var post : posts()) {
      var words = Words.of(post);
      if (words.size() < 12) {
        continue;
      }
      var posted = new PostedWords(post);
      int from = (words.size() - 6) / 2;
      var six = words(post, words, from, from + 6);
      var shouted = String.join(" 🙂 … ", six).toUpperCase(Locale.ROOT);
      var found = posted.surviving(post, "xq " + shouted + " xq");
      assertEquals(1, found.size(), "a post of " + words.size() + " words");
      assertEquals(List.of(), posted.surviving(post, masked(post, words)));
      tried++;
    }
    assertTrue(tried > 100, "tried " + tried);
  }

  private static List<String> words(String post, Words words, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(word -> post.substring(words.start(word), words.end(word)))
        .toList();
  }

  /// Every sixth word is another.
  private static String masked(String post, Words words) {
    return IntStream.range(0, words.size())
        .mapToObj(
            word -> word % 6 == 5 ? "xqz" : post.substring(words.start(word), words.end(word)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> posts() throws IOException {
    var posts = new ArrayList<String>();
    for (var name : List.of("norge.csv", "IWantOut.csv", "Needafriend.csv", "Denmark.csv")) {
      var file = SourceFile.of(POSTS.resolve(name));
      Rows.read(
          file,
          rows -> {
            int title = rows.header().indexOf("title");
            int text = rows.header().indexOf("selftext");
            var row = rows.next();
            for (int taken = 0; taken < EACH && row.isPresent(); row = rows.next()) {
              posts.add(row.get().cells().get(title) + ". " + row.get().cells().get(text));
              taken++;
            }
            return Reading.taken(posts);
          });
    }
    return posts;
  }
}
