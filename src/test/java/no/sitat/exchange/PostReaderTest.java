package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TurnRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostReaderTest {
  @Test
  void aThreadIsOneDocumentWithItsPostsInOrderOfTimeAndReply() {
    var csv =
        """
        id,thread,parent,author,created_utc,title,text
        p3,T1,p2,kari,1500000300,,Svaret på svaret
        p2,T1,p1,ola,1500000200,,Et svar
        q1,T2,,per,2017-07-14T02:40:00Z,Annet,Noe annet
        p1,T1,,kari,1500000100,Hjemlengsel?,"Jeg savner
        havet, og deg"
        p0,T1,p3,ola,,,Uten tid
        """;
    var documents = read("posts.csv", csv).value().orElseThrow();
    assertEquals(List.of("T1", "T2"), documents.stream().map(IncomingDocument::name).toList());
    var thread = documents.getFirst();
    assertEquals("Hjemlengsel?", thread.title());
    assertEquals(DocumentKind.POST, thread.kind());
    assertEquals(
        List.of(
            "p1 kari Hjemlengsel?\n\nJeg savner\nhavet, og deg",
            "p2 ola Et svar",
            "p3 kari Svaret på svaret",
            "p0 ola Uten tid"),
        told(thread));
    assertEquals(
        new Post("p2", Optional.of("p1"), Optional.of(Instant.ofEpochSecond(1_500_000_200))),
        thread.transcript().turns().get(1).post().orElseThrow());
  }

  @Test
  void aReplyNeverStandsBeforeThePostItAnswersThoughItsClockSaysSo() {
    var csv = "id,thread,parent,time,text\nb,T,a,2020-01-01,svar\na,T,,2020-01-02,spørsmål\n";
    assertEquals(
        List.of("a  spørsmål", "b  svar"),
        told(read("posts.csv", csv).value().orElseThrow().getFirst()));
  }

  @Test
  void repliesInARingAreAllThere() {
    var csv = "id,thread,parent,text\na,T,b,en\nb,T,a,to\nc,T,c,tre\n";
    assertEquals(3, told(read("posts.csv", csv).value().orElseThrow().getFirst()).size());
  }

  @Test
  void withoutAColumnForThreadsEveryPostIsItsOwn() {
    var documents = read("norge.csv", "text\nFørste\n\nAndre\n").value().orElseThrow();
    assertEquals(
        List.of("norge-2", "norge-4"), documents.stream().map(IncomingDocument::name).toList());
  }

  @Test
  void whatIsDeletedOrEmptyIsCountedAndLeftOut() {
    var csv = "id,title,selftext\na,,[deleted]\nb,, \nc,Tittel,[removed]\nd,,Ord\n";
    var read = read("posts.csv", csv);
    assertEquals(
        List.of("Tittel", "Ord"),
        read.value().orElseThrow().stream().map(each -> each.transcript().text()).toList());
    assertEquals(
        List.of("posts.csv: 2 posts are deleted or empty"),
        read.remarks().stream().map(remark -> remark.in("en")).toList());
  }

  @Test
  void whatRedditEscapedForPagesIsWrittenInCharactersAndTagsStay() {
    var csv =
        """
        id,created_utc,subreddit,title,selftext
        a,1500000000,x,USA&amp;gt;&amp;gt;Slovakia,R&amp;D &lt;b&gt; &amp;amp;lt;
        b,1500000001,x,Plain & simple,&copy; &eacute;
        """;
    var read = read("posts.csv", csv);
    assertEquals(
        List.of("USA>>Slovakia\n\nR&D <b> &lt;", "Plain & simple\n\n&copy; &eacute;"),
        read.value().orElseThrow().stream().map(each -> each.transcript().text()).toList());
    assertEquals(
        List.of(
            "posts.csv: 1 posts had characters written as codes for web pages (&amp; for &), and"
                + " have the characters now"),
        read.remarks().stream().map(remark -> remark.in("en")).toList());
  }

  @Test
  void inOtherTablesOnlyWhatNobodyWritesByHandIsTakenForEscaped() {
    var csv = "id,text\na,Skriv &lt;b&gt; for fet\nb,Don&#39;t &amp; won&#39;t\nc,a &amp;gt; b\n";
    assertEquals(
        List.of("Skriv &lt;b&gt; for fet", "Don't & won't", "a > b"),
        read("posts.csv", csv).value().orElseThrow().stream()
            .map(each -> each.transcript().text())
            .toList());
  }

  @Test
  void semicolonsTabsAndExcelsOwnLineAreSeparators() {
    var expected = List.of("a kari Hei, du; der");
    assertEquals(expected, first("id;author;text\na;kari;\"Hei, du; der\"\n"));
    assertEquals(expected, first("id\tauthor\ttext\na\tkari\tHei, du; der\n"));
    assertEquals(expected, first("sep=;\nid;author;text\na;kari;\"Hei, du; der\"\n"));
    assertEquals(expected, first("\uFEFFid,author,text\r\na,kari,\"Hei, du; der\"\r\n"));
  }

  @Test
  void rowsThatDoNotFitAreRefusedByTheirLine() {
    var csv = "id,text\na,\"to\nlinjer\"\nb\nc,ord,for mye\nd,ord\nd,igjen\n";
    var read = read("posts.csv", csv);
    assertEquals(2, read.value().orElseThrow().size());
    assertEquals(
        List.of(
            "posts.csv, line 4: the row has 1 cells, the header 2",
            "posts.csv, line 5: the row has 3 cells, the header 2",
            "posts.csv, line 7: a post with the same id stands further up"),
        read.refusals().stream().map(refusal -> refusal.in("en")).toList());
  }

  @Test
  void aQuotationMarkThatIsNeverClosedRefusesTheFile() {
    var read = read("posts.csv", "id,text\na,ord\nb,\"ord\nc,ord\n");
    assertTrue(read.isRefused());
    assertEquals(Reason.MALFORMED, read.refusals().getFirst().reason());
  }

  @Test
  void linesOfJsonAreReadAsRedditWritesThem() {
    var jsonl =
        """
        {"id":"abc","title":"Å dra","selftext":"Hvorfor?","author":"kari","created_utc":1500000100}
        {"id":"def","body":"Ensomhet","author":"[deleted]","link_id":"t3_abc","parent_id":"t3_abc",\
        "created_utc":1500000200.0,"edited":{"a":1},"awards":[1]}
        not json
        """;
    var read = read("posts.jsonl", jsonl);
    assertEquals(
        List.of("abc kari Å dra\n\nHvorfor?", "def  Ensomhet"),
        told(read.value().orElseThrow().getFirst()));
    assertEquals(
        List.of("posts.jsonl, line 3: the line is not a JSON object"),
        read.refusals().stream().map(refusal -> refusal.in("en")).toList());
  }

  @Test
  void anArrayOfObjectsIsReadAndABrokenOneRefusedWhole() {
    assertEquals(List.of("a  Ord"), first("[{\"id\":\"a\",\"text\":\"Ord\"}]"));
    var broken = read("posts.json", "[{\"id\":\"a\",\"text\":\"Ord\"},\n{\"id\":");
    assertTrue(broken.isRefused());
    assertEquals(Reason.MALFORMED, broken.refusals().getFirst().reason());
    assertEquals(2, broken.refusals().getFirst().line().orElseThrow());
  }

  @Test
  void columnsCanBeNamedAndANameThatIsNotThereIsRefused() {
    var columns =
        new PostColumns(
            Optional.of("Kommentar til slutt"),
            Optional.of("nr"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var options =
        new ReadingOptions(
            Optional.empty(), Optional.of("nb"), TurnRule.AUTO, Optional.empty(), columns);
    var csv =
        SourceFile.of("x.csv", "nr,Kommentar til slutt\n7,Ord\n".getBytes(StandardCharsets.UTF_8));
    var document = PostReader.read(csv, options).value().orElseThrow().threads().getFirst();
    assertEquals("7", document.name());
    assertEquals("nb", document.language());
    var other = SourceFile.of("x.csv", "nr,text\n7,Ord\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "x.csv: there is no column named “Kommentar til slutt”",
        PostReader.read(other, options).refusals().getFirst().in("en"));
  }

  @Test
  void aTableWithoutWordsIsRefused() {
    assertEquals(Reason.MISSING_COLUMN, reason("a,b\n1,2\n"));
    assertEquals(Reason.EMPTY, reason("id,text\n"));
    assertEquals(Reason.EMPTY, reason(""));
    assertEquals(Reason.EMPTY, reason("id,text\na,[deleted]\n"));
    assertEquals(Reason.MALFORMED, reason("{}"));
  }

  @Test
  void aLineOfAHundredMegabytesIsRefusedByItsNumber(@TempDir Path folder) throws IOException {
    for (var start :
        List.of("id,text\na,\"ord\"\nb,\"", "{\"id\":\"a\",\"text\":\"ord\"}\n{\"text\":\"")) {
      var file = folder.resolve("long.csv");
      try (var out = Files.newBufferedWriter(file)) {
        out.write(start);
        for (int i = 0; i < 100; i++) {
          out.write("x".repeat(1024 * 1024));
        }
      }
      var refusal =
          PostReader.read(SourceFile.of(file), ReadingOptions.DEFAULT).refusals().getFirst();
      assertEquals(Reason.TOO_LARGE, refusal.reason());
      assertEquals(start.startsWith("{") ? 2 : 3, refusal.line().orElseThrow());
    }
  }

  @Test
  void windows1252InTheMiddleOfALongFileIsFound(@TempDir Path folder) throws IOException {
    var file = folder.resolve("posts.csv");
    try (var out =
        Files.newBufferedWriter(file, java.nio.charset.Charset.forName("windows-1252"))) {
      out.write("id,text\n");
      rows(out, 60_000);
      out.write("last,Blåbær – på fjellet\n");
    }
    var documents =
        PostReader.read(SourceFile.of(file), ReadingOptions.DEFAULT)
            .value()
            .orElseThrow()
            .threads();
    assertEquals("Blåbær – på fjellet", documents.getLast().transcript().text());
  }

  private static void rows(Writer out, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      out.write(i + ",Just some words of a post that nobody will read\n");
    }
  }

  /// The twin counts records with a parser of its own: quotation marks decide what a line end is.
  @Test
  void everyFileOfTheRedditTopicsIsReadToItsLastPost() {
    int posts = 0;
    for (var file : Material.files("posts/reddit-topic", ".csv")) {
      var read = PostReader.read(SourceFile.of(file), ReadingOptions.DEFAULT);
      assertEquals(List.of(), read.refusals(), file.toString());
      var documents = read.value().orElseThrow().threads();
      assertEquals(records(Material.utf8(file)) - 1, documents.size(), file.toString());
      var names = new HashSet<String>();
      for (var document : documents) {
        assertTrue(names.add(document.name()));
        assertTrue(
            document.transcript().turns().getFirst().post().orElseThrow().time().isPresent());
        assertTrue(!document.title().isEmpty());
      }
      posts += documents.size();
    }
    assertEquals(9_000, posts, 1_500);
  }

  private static int records(String csv) {
    int count = 0;
    boolean quoted = false;
    boolean words = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        count += words ? 1 : 0;
        words = false;
      } else {
        words |= c != '\r';
      }
    }
    return count + (words ? 1 : 0);
  }

  private static Reason reason(String content) {
    return read("posts.csv", content).refusals().getFirst().reason();
  }

  private static List<String> first(String content) {
    return told(read("posts.csv", content).value().orElseThrow().getFirst());
  }

  private static Reading<List<IncomingDocument>> read(String name, String content) {
    return PostReader.read(
            SourceFile.of(name, content.getBytes(StandardCharsets.UTF_8)), ReadingOptions.DEFAULT)
        .map(PostFile::threads);
  }

  @Test
  void aLongFileWhoseTextsArePutAsideGivesWhatItGivesInMemory(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("long.csv");
    long seed = Seed.fresh(PostReaderTest.class);
    try (var out = Files.newBufferedWriter(file)) {
      threads(out, new Random(seed), 30_000);
    }
    var scratch = folder.resolve("scratch");
    var aside = read(file, ReadingOptions.DEFAULT.with(scratch));
    var inMemory = read(file, ReadingOptions.DEFAULT);
    assertEquals(inMemory.posts(), aside.posts());
    assertEquals(inMemory.mark(), aside.mark());
    assertTrue(aside.threads().size() > 5_000, "threads");
    assertEquals(List.copyOf(inMemory.threads()), List.copyOf(aside.threads()));
    var reversed = List.copyOf(aside.threads().reversed());
    assertEquals(List.copyOf(inMemory.threads()).reversed(), reversed);
  }

  private static void threads(Writer out, Random random, int posts) throws IOException {
    out.write("id,thread,parent,author,time,text\n");
    for (int i = 0; i < posts; i++) {
      var words = "Hjemlengsel 🌊 og – hav ".repeat(5 + random.nextInt(20));
      out.write(
          "%d,t%d,%d,a%d,%d,%s%d\n"
              .formatted(
                  i,
                  random.nextInt(posts / 4),
                  random.nextInt(posts),
                  random.nextInt(900),
                  1_500_000_000L + random.nextInt(1_000_000),
                  words,
                  random.nextInt(posts / 2)));
    }
  }

  private static PostFile read(Path file, ReadingOptions options) {
    return PostReader.read(SourceFile.of(file), options).value().orElseThrow();
  }

  private static List<String> told(IncomingDocument document) {
    var text = document.transcript().text();
    var told = new ArrayList<String>();
    for (SpokenTurn turn : document.transcript().turns()) {
      var words = text.substring(turn.span().start(), turn.span().end());
      told.add(turn.post().orElseThrow().id() + " " + turn.speaker() + " " + words);
    }
    return told;
  }
}
