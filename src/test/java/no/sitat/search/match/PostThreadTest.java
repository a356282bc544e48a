package no.sitat.search.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;
import org.junit.jupiter.api.Test;

class PostThreadTest {
  private static Document thread(List<Post> posts) {
    var turns = new ArrayList<Turn>();
    for (var post : posts) {
      int number = turns.size() + 1;
      turns.add(
          new Turn(
              number,
              new Span(2 * number - 2, 2 * number - 1),
              "R1",
              SpeakerRole.INFORMANT,
              Turn.NOBODY,
              1,
              Optional.of(post)));
    }
    var text = "a ".repeat(posts.size());
    return new Document(
        1,
        new UUID(1, 1),
        "tråd",
        "",
        DocumentKind.POST,
        "nb",
        1,
        TextVersion.checksum(text),
        text.length(),
        1,
        turns);
  }

  private static Post post(String id, String parent) {
    return new Post(id, Optional.of(parent).filter(each -> !each.isEmpty()), Optional.empty());
  }

  /// The numbers of the turns that are in the thread of a post.
  private static List<Integer> below(String post, Document document) {
    var thread = new PostThread(post);
    return document.turns().stream()
        .filter(turn -> thread.has(document, turn))
        .map(Turn::number)
        .toList();
  }

  @Test
  void aThreadIsThePostAndWhatAnswersItAndWhatAnswersThat() {
    var document =
        thread(
            List.of(post("a", ""), post("b", "a"), post("c", "b"), post("d", "a"), post("e", "")));
    assertEquals(List.of(1, 2, 3, 4), below("a", document));
    assertEquals(List.of(2, 3), below("b", document));
    assertEquals(List.of(), below("x", document));
  }

  @Test
  void anAnswerToWhatIsNotThereIsInNoThread() {
    assertEquals(List.of(), below("a", thread(List.of(post("b", "a"), post("c", "b")))));
  }

  @Test
  void inAThousandThreadsItIsAsATwinSaysThatGoesFromEachPostUpwards() {
    var random = new Random(Seed.fresh(PostThreadTest.class));
    for (int round = 0; round < 1_000; round++) {
      var posts = new ArrayList<Post>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        posts.add(
            post("p" + random.nextInt(8), random.nextInt(4) == 0 ? "" : "p" + random.nextInt(9)));
      }
      var document = thread(posts);
      for (int wanted = 0; wanted < 9; wanted++) {
        var id = "p" + wanted;
        var expected =
            document.turns().stream()
                .filter(turn -> goesUpTo(id, turn, document))
                .map(Turn::number)
                .toList();
        assertEquals(expected, below(id, document), "round " + round + " " + posts);
      }
    }
  }

  /// A way longer than the thread goes round in circles.
  private static boolean goesUpTo(String wanted, Turn turn, Document document) {
    var at = Optional.of(turn);
    for (int steps = 0; at.isPresent() && steps <= document.turns().size(); steps++) {
      var here = at.get().post().orElseThrow();
      if (here.id().equals(wanted)) {
        return true;
      }
      at =
          here.parent()
              .flatMap(parent ->
                  document.turns().stream()
                      .filter(each -> each.post().orElseThrow().id().equals(parent))
                      .findFirst());
    }
    return false;
  }

  /// Each answers the one before; going upwards from each would be 10¹² steps and more.
  @Test
  void aThreadOfTwentyThousandAnswersBelowEachOtherIsSoonGoneThrough() {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < 20_000; i++) {
      posts.add(post("p" + i, i == 0 ? "" : "p" + (i - 1)));
    }
    var document = thread(posts);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(20_000 - 17, below("p17", document).size()));
  }
}
