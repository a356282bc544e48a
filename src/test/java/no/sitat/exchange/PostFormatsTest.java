package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import no.sitat.Seed;
import no.sitat.corpus.Post;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

/// Posts as each platform gives them.
class PostFormatsTest {
  private static final byte[] KEY =
      "a key of thirty-two bytes or so.".getBytes(StandardCharsets.UTF_8);

  private static final String REDDIT =
      """
      {"id":"s1","name":"t3_s1","title":"Flytte til Norge?","selftext":"Hva bør vi vite?","author":"ola","created_utc":1600000000,"subreddit":"norge"}
      {"id":"c1","link_id":"t3_s1","parent_id":"t3_s1","body":"Vinteren er lang.","author":"kari","created_utc":1600000100}
      {"id":"c2","link_id":"t3_s1","parent_id":"t1_c1","body":"Men lys.","author":"[deleted]","created_utc":1600000200}
      {"id":"s2","title":"Flytte til Norge?","selftext":"","author":"per","created_utc":1600000300,"crosspost_parent":"t3_s1"}
      """;

  private static final String YOUTUBE =
      """
      {
        "kind": "youtube#commentThreadListResponse",
        "items": [
          {"id": "A", "snippet": {"videoId": "v", "topLevelComment": {"id": "A", "snippet": {
            "textDisplay": "Fin <b>video</b>", "textOriginal": "Fin video", "authorDisplayName": "@kari", "publishedAt": "2023-05-01T10:00:00Z"}}},
           "replies": {"comments": [
             {"id": "A.1", "snippet": {"textOriginal": "Enig", "authorDisplayName": "@ola", "publishedAt": "2023-05-01T11:00:00Z", "parentId": "A"}}]}},
          {"id": "B", "snippet": {"topLevelComment": {"id": "B", "snippet": {"textOriginal": "Nei", "authorDisplayName": "@per", "publishedAt": "2023-05-02T10:00:00Z"}}}}
        ]
      }
      """;

  private static final String X =
      """
      {"data":[
        {"id":"1","text":"Vi drar nå","author_id":"7","created_at":"2022-01-01T10:00:00.000Z","conversation_id":"1"},
        {"id":"2","text":"@kari hvorfor?","author_id":"8","created_at":"2022-01-01T11:00:00.000Z","conversation_id":"1","referenced_tweets":[{"type":"replied_to","id":"1"}]},
        {"id":"3","text":"RT @kari: Vi drar nå","author_id":"8","created_at":"2022-01-01T12:00:00.000Z","conversation_id":"3","referenced_tweets":[{"type":"retweeted","id":"1"}]}],
       "includes":{"users":[{"id":"7","username":"kari"},{"id":"8","username":"Ola"}]},"meta":{"result_count":3}}
      """;

  private static final String ARCHIVE =
      """
      window.YTD.tweets.part0 = [
        {"tweet": {"id_str": "10", "full_text": "Hei fra Bodø", "created_at": "Wed Oct 10 20:19:24 +0000 2018"}},
        {"tweet": {"id_str": "11", "full_text": "Og så snø", "created_at": "Thu Oct 11 20:19:24 +0000 2018", "in_reply_to_status_id_str": "10"}}
      ]
      """;

  private static final String FACEBOOK =
      """
      {"data": [
        {"id": "9_1", "message": "Velkommen til gruppa", "created_time": "2021-03-01T08:00:00+0000", "from": {"name": "Kari N", "id": "5"},
         "comments": {"data": [{"id": "9_2", "message": "Takk!", "created_time": "2021-03-01T09:00:00+0000", "from": {"name": "Ola"}}]}}]}
      """;

  private static final String CROWDTANGLE =
      """
      Page Name,User Name,Facebook Id,Post Created,Type,Message,Link
      Bygdeliv,bygdeliv,1,2020-10-14 12:20:13 EDT,Photo,Her er det fint,https://example.org/a
      """;

  @Test
  void submissionsAndCommentsOfRedditAreThreadsAndCrosspostsAreMarked() {
    var documents = read("dump.jsonl", REDDIT, PostAuthors.kept());
    assertEquals(List.of("s1", "s2"), documents.stream().map(IncomingDocument::name).toList());
    assertEquals(
        List.of("s1", "c1", "c2"),
        turns(documents.getFirst()).stream().map(turn -> post(turn).id()).toList());
    assertEquals(Optional.of("s1"), post(turns(documents.get(1)).getFirst()).repost());
  }

  @Test
  void commentsOfYoutubeHaveTheirReplies() {
    var documents = read("comments.json", YOUTUBE, PostAuthors.kept());
    assertEquals(2, documents.size());
    var thread = turns(documents.getFirst());
    assertEquals(List.of("@kari", "@ola"), thread.stream().map(SpokenTurn::speaker).toList());
    assertEquals(Optional.of("A"), post(thread.get(1)).parent());
    assertEquals("Fin video\n\nEnig", documents.getFirst().transcript().text());
  }

  @Test
  void tweetsHaveTheAccountsThatAreToldBesideThem() {
    var documents = read("tweets.json", X, PostAuthors.kept());
    assertEquals(List.of("1", "3"), documents.stream().map(IncomingDocument::name).toList());
    var thread = turns(documents.getFirst());
    assertEquals(List.of("kari", "Ola"), thread.stream().map(SpokenTurn::speaker).toList());
    assertEquals(Optional.of("1"), post(thread.get(1)).parent());
    assertEquals(Optional.of("1"), post(turns(documents.get(1)).getFirst()).repost());
  }

  @Test
  void anArchiveOfXIsReadPastItsFirstWords() {
    var documents = read("tweets.js.json", ARCHIVE, PostAuthors.kept());
    assertEquals(2, documents.size());
    assertEquals(
        Optional.of(Instant.parse("2018-10-10T20:19:24Z")),
        post(turns(documents.getFirst()).getFirst()).time());
  }

  @Test
  void postsOfFacebookHaveTheirCommentsAndCrowdtangleItsColumns() {
    var posts = read("group.json", FACEBOOK, PostAuthors.kept());
    assertEquals("Velkommen til gruppa\n\nTakk!", posts.getFirst().transcript().text());
    assertEquals(Optional.of("9_1"), post(turns(posts.getFirst()).get(1)).parent());
    var page =
        turns(read("crowdtangle.csv", CROWDTANGLE, PostAuthors.kept()).getFirst()).getFirst();
    assertEquals("bygdeliv", page.speaker());
    assertEquals(Optional.of(Instant.parse("2020-10-14T16:20:13Z")), post(page).time());
  }

  @Test
  void theSameWordsByOthersRepeatTheEarliest() {
    var words = "Dette er en lang nok tekst til at to neppe skriver den av seg selv";
    var csv =
        "id,author,created_at,text\n3,c,2020-01-03,%s!\n1,a,2020-01-01,%s!\n2,b,2020-01-02,RT @a: %s!\n4,d,2020-01-01,Helt enig\n5,e,2020-01-02,Helt enig\n"
            .formatted(words, words.toUpperCase(java.util.Locale.ROOT), words);
    var documents = read("p.csv", csv, PostAuthors.kept());
    var reposts =
        documents.stream().map(document -> post(turns(document).getFirst()).repost()).toList();
    assertEquals(
        List.of(
            Optional.of("1"),
            Optional.empty(),
            Optional.of("?"),
            Optional.empty(),
            Optional.empty()),
        reposts);
  }

  @Test
  void accountsBecomeTheSamePseudonymInEveryFileAndInTheWordsThatMentionThem() {
    var documents = read("tweets.json", X, PostAuthors.hashed(KEY));
    var thread = turns(documents.getFirst());
    var kari = thread.getFirst().speaker();
    assertTrue(kari.matches("u-[a-z2-9]{10}"), kari);
    assertEquals(
        "Vi drar nå\n\n@%s hvorfor?".formatted(kari), documents.getFirst().transcript().text());
    var csv = "id,username,text\n9,@Kari,Hei u/kari og kari@example.org\n";
    var other = read("p.csv", csv, PostAuthors.hashed(KEY)).getFirst();
    assertEquals(kari, turns(other).getFirst().speaker());
    assertEquals("Hei u/%s og kari@example.org".formatted(kari), other.transcript().text());
    var another =
        PostAuthors.hashed("another key of thirty-two bytes.".getBytes(StandardCharsets.UTF_8));
    assertNotEquals(kari, turns(read("p.csv", csv, another).getFirst()).getFirst().speaker());
  }

  @Test
  void mutatedFilesAreReadOrRefused() {
    var random = new Random(Seed.of(PostFormatsTest.class, 404));
    var files = List.of(REDDIT, YOUTUBE, X, ARCHIVE, FACEBOOK, CROWDTANGLE);
    int taken = 0;
    for (int i = 0; i < 2_000; i++) {
      var bytes = files.get(i % files.size()).getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(6); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? "{}[],:\"\n0".charAt(random.nextInt(9))
                    : random.nextInt(256));
      }
      var name = i % files.size() == 5 ? "m.csv" : "m.json";
      var reading =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> reading(name, bytes, PostAuthors.hashed(KEY)));
      reading
          .value()
          .ifPresent(documents -> documents.forEach(document -> document.transcript().turns()));
      taken += reading.isRefused() ? 0 : 1;
    }
    assertTrue(taken > 200, "taken: " + taken);
    assertFalse(taken == 2_000);
  }

  private static List<IncomingDocument> read(String name, String text, PostAuthors authors) {
    return List.copyOf(
        reading(name, text.getBytes(StandardCharsets.UTF_8), authors).value().orElseThrow());
  }

  private static Reading<List<IncomingDocument>> reading(
      String name, byte[] bytes, PostAuthors authors) {
    return PostReader.read(SourceFile.of(name, bytes), ReadingOptions.DEFAULT.with(authors))
        .map(PostFile::threads);
  }

  private static List<SpokenTurn> turns(IncomingDocument document) {
    return document.transcript().turns();
  }

  private static Post post(SpokenTurn turn) {
    return turn.post().orElseThrow();
  }

  @Test
  void aKeyIsAskedForByTheFirstAccountAndNotBefore() {
    var asked = new AtomicInteger();
    var authors =
        PostAuthors.hashed(() -> {
          asked.incrementAndGet();
          return Optional.of(KEY);
        });
    read("p.csv", "id,text\n1,Uten noen\n", authors);
    assertEquals(0, asked.get());
    read("p.csv", "id,text,author\n1,Med noen,kari\n2,Og til,ola\n", authors);
    assertEquals(1, asked.get());
  }

  @Test
  void withADamagedKeyOnlyPostsOfAccountsAreRefused() {
    var authors = PostAuthors.hashed(Optional::empty);
    assertEquals(1, read("p.csv", "id,text\n1,Uten noen\n", authors).size());
    for (var csv : List.of("id,text,author\n1,Ord,kari\n", "id,text\n1,Spør @kari om det\n")) {
      var refused = reading("p.csv", csv.getBytes(StandardCharsets.UTF_8), authors);
      assertEquals(Reason.UNREADABLE, refused.refusals().getFirst().reason());
      assertTrue(refused.refusals().getFirst().text().nb().contains("authors.key"));
    }
  }
}
