package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is asked, somebody is answered soon, in words, and the server lives on.
///
/// The limit of time is generous: what matters is that nothing hangs.
@TestInstance(Lifecycle.PER_CLASS)
class HostileQueryTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String SECRET = "hemmeligheten";
  private static final int WORDS = 60_000;

  private final Map<String, Long> took = new LinkedHashMap<>();
  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(
                ServedProject.text("lang.txt", "R1: " + words() + "\n"),
                ServedProject.text("a.txt", "R1: " + "a".repeat(3_000) + "! " + SECRET + "\n")),
            ReadingOptions.DEFAULT,
            Progress.none());
    served.project().awaitIndex();
  }

  private static String words() {
    var random = new Random(Seed.of(HostileQueryTest.class, 20260602L));
    var some =
        List.of("det", "er", "ikke", "ja", "nei", "norge", "og", "i", SECRET, "aaaaaaaaaaaaaaaa");
    return IntStream.range(0, WORDS)
        .mapToObj(i ->
            i % 9 == 0
                ? "ord" + Integer.toString(random.nextInt(20_000), 36)
                : some.get(random.nextInt(some.size())))
        .collect(Collectors.joining(" "));
  }

  @AfterAll
  void stop() {
    took.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(5)
        .forEach(each -> System.out.println(each.getValue() + " ms: " + shortened(each.getKey())));
    served.close();
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "… (" + text.length() + ")" : text;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Words between which anything may stand, so that the places are many.
  private static String gaps(int many) {
    return "\"det\"" + " []{0,1000} \"det\"".repeat(many);
  }

  private static String ors(int many, String each) {
    return IntStream.range(0, many).mapToObj(each::formatted).collect(Collectors.joining(" OR "));
  }

  private static List<String> queries() {
    return List.of(
        " ",
        "\t\n",
        "*",
        "?",
        "**",
        "*a*",
        "* * *",
        "[]",
        "[]*",
        "[]+",
        "[]{0,1000}",
        "[]{1,1000}",
        "[]{1000}",
        "[]{1000,1}",
        "[]{1,99999999999999}",
        "[]{-1}",
        "[]{1,1000} []{1,1000} []{1,1000}",
        gaps(1),
        gaps(3),
        gaps(20),
        gaps(100),
        "det []{0,1000} det []{0,1000} det :: det.word = det.word",
        "A:[] []{0,1000} B:[] :: A.word = B.word",
        "A:[] B:[] C:[] D:[] :: A.word = B.word & B.word = C.word & C.word != D.word",
        "A:[] []{0,1000} B:[] []{0,1000} C:[] :: A.lemma = C.lemma & A.word != B.word",
        "(\"det\" | \"er\" | \"ikke\"){1,1000} \"finnesikke\"",
        "(([]{0,10}){0,10}){0,10} \"ja\"",
        "((((\"det\"){0,30}){0,30}){0,30}){0,30}",
        "(det er){1,1000}",
        "det NEAR/10000 er",
        "det NEAR/10001 er",
        "det NEAR/99999999999999999999 er",
        "det" + " NEAR/10000 er".repeat(40),
        "det" + " NEAR/10000s er".repeat(40),
        "det" + " NEAR/10000t er".repeat(40),
        "det" + " NOT NEAR/10000 er".repeat(40),
        "det" + " BEFORE er AFTER ikke".repeat(20),
        "det" + " SAME document er".repeat(40),
        "<sentence> CONTAINING ([] OVERLAPS [])",
        "/(a+)+$/",
        "/(a+)+b/",
        "/(a*)*(a*)*(a*)*b/",
        "/[^a]*a[^a]{500}/",
        "/[^a]*a[^a]{30}[^b]*b/",
        "/(.*a){50}/",
        "/.*a.{12}/",
        "/(.*a.{9}|.*b.{9}|.*c.{9})/",
        "/(a|b|c|d|e|f|g){1000}/",
        "/((((a{100}){100}){100}){100})/",
        "/(" + "a|".repeat(1_500) + "a)/",
        "/" + ".*a".repeat(300) + "/",
        "/\\p{L}+\\p{Nd}?/",
        "/\\p{IsAlphabetic}*/",
        "/\\p{Foo}/",
        "/[[:alpha:]&&[^a]]/",
        "/(?=a)b/",
        "/(a)\\1/",
        "/[/",
        "/a{999999999}/",
        "/a{0,999999999}/",
        "/\\/",
        "/~(a)/",
        "/@/",
        "/<1-99999>/",
        "[word=\"" + "(a|b)*".repeat(100) + "\"]",
        ors(500, "*a%d*"),
        ors(501, "*a%d*"),
        "*a*" + " OR *a*".repeat(499),
        "*a*" + " *a*".repeat(499),
        "=/.*a.*/" + " OR =/.*a.*/".repeat(30),
        "a OR ".repeat(799) + "a",
        "NOT ".repeat(1_000) + "det",
        "NOT ".repeat(49) + "det",
        "(".repeat(1_000) + "det" + ")".repeat(1_000),
        "(".repeat(1_999),
        ")".repeat(1_999),
        "[".repeat(1_999),
        "]".repeat(1_999),
        "[!".repeat(500) + "x",
        "[" + "!".repeat(3_000) + "word=\"x\"]",
        "[" + "(".repeat(1_500) + "word=\"x\"" + ")".repeat(1_500) + "]",
        "\"",
        "\"\"",
        "\"det",
        "“det",
        "«det\"",
        "\"".repeat(3_999),
        "'",
        "code:",
        "code:*[",
        "code:*[weight=0..999999999999]",
        "code:*[made=999999999999-99-99]",
        "code in (" + "SOS,".repeat(900) + "SOS)",
        "age>=1e999",
        "age=NaN..Infinity",
        "time>=-999999999-01-01",
        "post:99999999999999999999",
        "document:" + "a".repeat(3_000),
        "a".repeat(3_999),
        "a".repeat(10_000),
        "det ".repeat(2_500),
        "å".repeat(149),
        "\0",
        "det\0er",
        "\u202Edet",
        "det\u200Fer",
        "\u2066det\u2069",
        "👨‍👩‍👧‍👦",
        "👨‍👩‍👧‍👦".repeat(350),
        "🇳🇴🇳🇴🇳🇴",
        "e" + "\u0301".repeat(2_000),
        "\uFEFFdet",
        "\u200B\u200B",
        "~" + "ae".repeat(70),
        "+a",
        "a+",
        "+" + "a".repeat(149),
        "...",
        "!!!!".repeat(900),
        "% _ \\ ' ; -- DROP TABLE document",
        "<script>alert(1)</script>",
        "${jndi:ldap://x}",
        "det WITHIN WITHIN WITHIN",
        "AND AND AND",
        "::",
        "A:A:A:A",
        "A:[] :: A.word = A.word" + " & A.word = A.word".repeat(200));
  }

  /// As they stand in the address.
  private static List<String> addresses() {
    return List.of(
        "q=%00",
        "q=%00%00%00",
        "q=det%00",
        "q=%ED%A0%80",
        "q=%ED%A0%80%ED%B0%80",
        "q=%F0%28%8C%28",
        "q=%C0%AF",
        "q=%FF",
        "q=%",
        "q=%ZZ",
        "q=%u0041",
        "q=det&q=er",
        "q=det&q=",
        "q=",
        "q",
        "",
        "Q=det",
        "q=det&sort=",
        "q=det&sort=...",
        "q=det&sort=" + "x".repeat(2_000),
        "q=det&sort=%00",
        "q=det&limit=-1",
        "q=det&limit=0",
        "q=det&limit=99999999999",
        "q=det&limit=2147483647",
        "q=det&limit=1e9",
        "q=det&limit=%D9%A3",
        "q=det&limit=all&context=0",
        "q=det&limit=5&limit=abc",
        "q=det&offset=2147483647&limit=2147483647",
        "q=det&offset=2147483648",
        "q=det&offset=-1",
        "q=det&offset=2147483600&limit=all",
        "q=det&context=1e9",
        "q=det&context=2147483647&limit=50",
        "q=det&context=-5",
        "q=det&context=1000000000&limit=2",
        "q=det&interviewers=maybe",
        "q=det&interviewers=TRUE",
        "q=det&sample=5&seed=99999999999999999999",
        "q=det&unknown=1&__proto__=2",
        "q=det&" + "x=1&".repeat(1_500),
        "q=" + "%20".repeat(1_000));
  }

  @Test
  void everyQueryIsAnsweredOrRefusedInWords() {
    assertTrue(queries().size() >= 60, queries().size() + " queries");
    queries().forEach(query -> ask("/api/search?limit=20&q=" + encoded(query)));
    livesOn();
  }

  @Test
  void everyAddressIsAnsweredOrRefusedInWords() throws IOException {
    for (var address : addresses()) {
      var answer = assertTimeoutPreemptively(LONGEST, () -> raw("/api/search?" + address), address);
      checkRaw(answer, address);
    }
    livesOn();
  }

  @Test
  void aMegabyteOfAddressIsRefused() throws IOException {
    var answer =
        assertTimeoutPreemptively(
            LONGEST, () -> raw("/api/search?q=" + "a".repeat(1 << 20)), "1 MB");
    assertTrue(answer.matches("(?s)HTTP/1.1 4(00|14|31) .*"), shortened(answer));
    livesOn();
  }

  @Test
  void aSelectionIsRefusedAsASearchIsWithTheSamePosition() {
    for (var query : queries()) {
      var where = encoded(query);
      var found = ask("/api/search?limit=1&q=" + where);
      for (var path :
          List.of(
              "/api/quotes?code=SOS&limit=1&where=",
              "/api/crosstab?rows=all&columns=sex&where=",
              "/api/export/quotes.csv?code=SOS&where=")) {
        var selected = ask(path + where);
        if (!query.isBlank() && !isStopped(found) && !isStopped(selected)) {
          assertEquals(refusal(found), refusal(selected), path + shortened(query));
        }
      }
    }
    livesOn();
  }

  private static boolean isStopped(HttpResponse<String> answer) {
    return answer.body().contains("search-stopped");
  }

  /// What, in words and where; empty for an answer.
  private static String refusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      return "";
    }
    var told = json(answer);
    return told.path("error").asText() + told.path("message").asText() + told.path("position");
  }

  private HttpResponse<String> ask(String path) {
    long start = System.nanoTime();
    var answer = assertTimeoutPreemptively(LONGEST, () -> served.get(path), () -> shortened(path));
    took.merge(path, (System.nanoTime() - start) / 1_000_000, Math::max);
    check(answer.statusCode(), answer.body(), path);
    return answer;
  }

  private static void check(int status, String body, String asked) {
    assertTrue(Set.of(200, 400, 413, 414, 431).contains(status), status + " " + shortened(asked));
    if (status != 200) {
      assertFalse(body.contains(SECRET), () -> "words of a document: " + shortened(asked));
      assertFalse(body.contains("\tat ") || body.contains("Exception"), () -> shortened(asked));
      assertTrue(body.contains("\"error\":\""), () -> shortened(asked) + " " + shortened(body));
      assertTrue(body.contains("\"message\":\""), () -> shortened(asked));
      assertTrue(body.contains("\"messageNb\":\""), () -> shortened(asked));
    }
  }

  private static void checkRaw(String answer, String asked) {
    int status = Integer.parseInt(answer.substring(9, 12));
    check(status, answer.substring(answer.indexOf("\r\n\r\n") + 4), asked);
  }

  private String raw(String address) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(15_000);
      var request = "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void livesOn() {
    var answer = served.get("/api/search?q=hus&limit=1");
    assertEquals(200, answer.statusCode());
    assertEquals(1, json(answer).get("total").get("hits").intValue());
  }
}
