package no.sitat.search.query.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.sitat.Seed;
import no.sitat.coding.Study;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import org.junit.jupiter.api.Test;

/// Whatever is typed is a query or an error with a place in it; and what is a query can be written
/// down and read again.
class QueryFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "venn",
          "Én",
          "han/hun",
          "i_grunnen",
          "\"det er\"",
          "\"hei\"%d",
          "=Venn",
          "=\"Det er\"",
          "«ja»",
          "ven*",
          "v?nn",
          "*",
          "/ven+(er)?/",
          "=/V.*/",
          "/[aé]+\\/?/%d",
          "~tromsoe",
          "+stat",
          "stat+",
          "[]",
          "[venn]",
          "[lemma=\"venn\" & pos=\"NOUN\"]",
          "[!pos=\"N.*\" | word!=\"a\"]",
          "[",
          "]",
          "{2}",
          "{0,3}",
          "{1,}",
          "{",
          "}",
          "+",
          "?",
          "(",
          ")",
          "(",
          ")",
          " ",
          " ",
          " ",
          " | ",
          "|",
          "A:[]",
          "B:[pos=\"ADJ\"]",
          " :: A.word = B.word",
          "::",
          " & ",
          " AND ",
          " OG ",
          " OR ",
          " ELLER ",
          " NOT ",
          " IKKE ",
          " WITHIN ",
          " within ",
          " sentence ",
          " INNEHOLDER ",
          " OVERLAPS ",
          " NEAR/5 ",
          " NÆR/2s ",
          " BEFORE ",
          " AFTER/3 ",
          " SAME sentence ",
          " SAMME respondent ",
          " NOT WITHIN ",
          "<turn>",
          "<setning>",
          "<",
          "code:SOS",
          "code:=SOS",
          "code in (SOS, =ØK)",
          "code:*",
          "kode:\"Barn\"",
          "uncoded",
          "[direction=push]",
          "[weight>=50, coder in (Ida, \"Ola Nordmann\")]",
          "[made<2026-10 & outdated=no]",
          "code:none",
          "sex=woman",
          "sex!=woman",
          "sex=unknown",
          "age=20..40",
          "age>=30",
          "age<1",
          "arrived=2020",
          "arrived>2020-06",
          "remark=x",
          "\"place of birth\" in (Oslo, \"Tromsø\")",
          "kind:post",
          "kind=old",
          "role:informant",
          "language in (nb, nn)",
          "speaker!=X",
          "document:anna",
          "post:7",
          "time>=2020",
          "time=2020-03..2021",
          ":",
          "=",
          "!=",
          ">",
          "\"",
          "“",
          "%d",
          "~",
          "/",
          "\\",
          "'",
          "😀",
          "\u202E",
          "\u0000",
          "e\u0301",
          "x",
          "æøå",
          "12,5",
          "H&M",
          "\t",
          "\n",
          "...");

  private final Study study = QueriedStudy.study();

  @Test
  void whateverIsTypedIsAQueryOrAnErrorWithAPlace() {
    var random = new Random(Seed.of(QueryFuzzTest.class, 20261128));
    int queries = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = text(random, 1 + random.nextInt(round % 100 == 0 ? 200 : 12));
      var query = read(text);
      queries += query.isPresent() ? 1 : 0;
      query.ifPresent(found -> checkRoundTrip(text, found));
    }
    assertTrue(queries > 2000, queries + " of the texts are queries");
  }

  private static String text(Random random, int length) {
    return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
        .limit(length)
        .map(piece -> random.nextInt(3) == 0 ? piece : " " + piece)
        .collect(Collectors.joining());
  }

  private Optional<Query> read(String text) {
    long start = System.nanoTime();
    try {
      return Optional.of(QueryReader.query(text, study));
    } catch (QueryError error) {
      boolean isInside = error.position() >= 0 && error.position() <= text.length();
      assertTrue(isInside, error.position() + " in " + text);
      assertTrue(!error.messageEn().isBlank() && !error.messageNb().isBlank(), text);
      return Optional.empty();
    } finally {
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.toMillis() < 1000, () -> took + " for " + text);
    }
  }

  private void checkRoundTrip(String text, Query query) {
    var joined = JoinedClauses.of(text, QueryReader.clause(text, study));
    assertEquals(Optional.of(query), read(joined), () -> text + "\nis joined as\n" + joined);
  }

  @Test
  void oneSignTenThousandTimesIsNeitherSlowNorFatal() {
    for (var piece : PIECES) {
      for (int length : new int[] {1000, 3999, 10_000}) {
        read(piece.repeat(length / piece.length()));
        read((piece + " ").repeat(length / (piece.length() + 1)));
      }
    }
  }

  @Test
  void theWorstThatCanBeAskedIsAnsweredAtOnce() {
    for (var worst : worst()) {
      long millis = LongStream.generate(() -> millis(worst)).limit(12).min().orElse(0);
      var beginning = worst.substring(0, Math.min(60, worst.length()));
      assertTrue(millis < 200, () -> millis + " ms for " + beginning);
    }
  }

  private long millis(String text) {
    long start = System.nanoTime();
    read(text);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static List<String> worst() {
    return List.of(
        "a ".repeat(500),
        "a ".repeat(499) + "[]",
        "(a ".repeat(49) + ")".repeat(49),
        "[((((((((((".repeat(40),
        "/(a|b)*a(a|b){8}/ ".repeat(50),
        "/a{1000}/ ".repeat(50),
        "/(){999999999}/ ".repeat(50),
        "/" + ".?".repeat(1000) + "/",
        "=/(.*a){9}/ ".repeat(50),
        "/((((a+)+)+)+)+/ ".repeat(50),
        "a|".repeat(499) + "a",
        "sex = woman ".repeat(300),
        "x".repeat(4000),
        "+".repeat(4000),
        ("+".repeat(148) + " ").repeat(26),
        '"' + ("+".repeat(149) + " ").repeat(26) + '"',
        "*x".repeat(2000),
        "a NEAR b ".repeat(40),
        "\"a\"".repeat(1300),
        "((((((((((a){1000}){1000}){1000}){1000}){1000}){1000}){1000}){1000}){1000}){1000}");
  }
}
