package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;
import no.sitat.language.NorwegianOrder;
import no.sitat.language.Words;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.hits.SortKey;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hits must stand in the order that comparing them two by two gives.
class HitOrderTest {
  private static final long SEED = Seed.of(HitOrderTest.class, 20261128L);
  private static final int CONTEXT = 5;
  private static final List<String> WORDS =
      List.of("ja", "Ja", "nei", "å", "ære", "øl", "zoo", "1", "over", "Åsen", "af");
  private static final List<String> QUERIES =
      List.of("ja", "\"ja\" []{0,3} \"nei\"", "code:K", "kind:post", "nei OR kind:interview");

  private final Random random = new Random(SEED);
  private final SmallStudy small = study();
  private final Study study = small.study();

  private SmallStudy study() {
    var made =
        new SmallStudy()
            .respondents(4)
            .variable("place", "Ål", "Oslo", "", "Ørsta")
            .code(1, "K", 0);
    for (int id = 1; id <= 40; id++) {
      var kind = id % 3 == 0 ? DocumentKind.POST : DocumentKind.INTERVIEW;
      made.document(id, "d" + random.nextInt(1_000) + "-" + id, kind, "nb", turns());
      int length = made.texts().getOrDefault(id, "").length();
      if (length > 10) {
        made.coding(id, new Span(length / 3, length / 2 + 1), 1, 1);
      }
    }
    return made;
  }

  private List<Said> turns() {
    var turns = new ArrayList<Said>();
    for (int turn = random.nextInt(6); turn >= 0; turn--) {
      var words = new ArrayList<String>();
      for (int word = random.nextInt(12); word >= 0; word--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      turns.add(new Said("R" + (1 + random.nextInt(4)), String.join(" ", words)));
    }
    return turns;
  }

  @Test
  void everyOrderIsTheOneThatComparingGives(@TempDir Path folder) {
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      var searcher = new Searcher(index);
      for (int i = 0; i < 300; i++) {
        var query = QUERIES.get(random.nextInt(QUERIES.size()));
        var names = names();
        var plain = hits(searcher, query, "position");
        var expected =
            plain.stream().sorted(comparing(query, names)).map(HitOrderTest::place).toList();
        var found = hits(searcher, query, names).stream().map(HitOrderTest::place).toList();
        assertEquals(expected, found, query + " by " + names);
      }
    }
  }

  @Test
  void chanceDrawsTheSameHitsForTheSameSeedAndOthersForAnother(@TempDir Path folder) {
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      var searcher = new Searcher(index);
      var plain = places(searcher, "ja", "position");
      var drawn = places(searcher, "ja", "random:7");
      assertEquals(drawn, places(searcher, "ja", "random:7"));
      assertNotEquals(drawn, places(searcher, "ja", "random:8"));
      assertNotEquals(drawn, plain);
      assertEquals(plain.stream().sorted().toList(), drawn.stream().sorted().toList());
      var ofFewer = places(searcher, "ja AND place=Oslo", "random:7");
      assertEquals(drawn.stream().filter(ofFewer::contains).toList(), ofFewer);
    }
  }

  private List<String> places(Searcher searcher, String query, String order) {
    return hits(searcher, query, order).stream().map(HitOrderTest::place).toList();
  }

  private String names() {
    var known = List.of("left", "match", "right", "time", "document", "speaker", "place");
    var names = new ArrayList<String>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      names.add((random.nextBoolean() ? "-" : "") + known.get(random.nextInt(known.size())));
    }
    return String.join(",", names);
  }

  private List<Hit> hits(Searcher searcher, String query, String order) {
    var options = new SearchOptions(SortKey.named(order, study), false);
    return searcher.search(study, QueryReader.query(query, study), options).hits();
  }

  private static String place(Hit hit) {
    return hit.document() + " " + hit.span();
  }

  private Comparator<Hit> comparing(String query, String names) {
    Comparator<Hit> all = (_, _) -> 0;
    for (var name : names.split(",", -1)) {
      boolean backwards = name.startsWith("-");
      all = all.thenComparing(one(query, backwards ? name.substring(1) : name, backwards));
    }
    return all;
  }

  private Comparator<Hit> one(String query, String name, boolean backwards) {
    return switch (name) {
      case "left" -> lastIf(hit -> isNoWords(query, hit), turned(words(this::left), backwards));
      case "match" -> lastIf(hit -> isNoWords(query, hit), turned(words(this::match), backwards));
      case "right" -> lastIf(hit -> isNoWords(query, hit), turned(words(this::right), backwards));
      case "time" ->
          lastIf(
              hit -> turn(hit).post().isEmpty(),
              turned(
                  Comparator.comparing(
                      hit -> turn(hit).post().flatMap(Post::time).orElseThrow().toEpochMilli()),
                  backwards));
      case "document" ->
          turned(
              Comparator.comparing(
                  hit -> study.corpus().document(hit.document()).orElseThrow().name(),
                  new NorwegianOrder()),
              backwards);
      case "speaker" -> turned(Comparator.comparing(hit -> turn(hit).speaker()), backwards);
      default ->
          lastIf(hit -> group(hit) < 0, turned(Comparator.comparing(this::group), backwards));
    };
  }

  private static Comparator<Hit> turned(Comparator<Hit> order, boolean backwards) {
    return backwards ? order.reversed() : order;
  }

  private static Comparator<Hit> lastIf(Function<Hit, Boolean> last, Comparator<Hit> order) {
    return (one, other) -> {
      int byLast = last.apply(one).compareTo(last.apply(other));
      return byLast != 0 || last.apply(one) ? byLast : order.compare(one, other);
    };
  }

  private int group(Hit hit) {
    var column = study.respondents().column("place").orElseThrow();
    return column.groupOf()[hit.respondent()];
  }

  private Turn turn(Hit hit) {
    var document = study.corpus().document(hit.document()).orElseThrow();
    return document.turns().get(hit.turn() - 1);
  }

  /// Of the queries above.
  private boolean isNoWords(String query, Hit hit) {
    var text = text(hit).substring(hit.span().start(), hit.span().end());
    return switch (query) {
      case "code:K", "kind:post" -> true;
      case "nei OR kind:interview" -> !text.equals("nei");
      default -> false;
    };
  }

  private static Comparator<Hit> words(Function<Hit, List<String>> words) {
    return (one, other) -> {
      var left = words.apply(one);
      var right = words.apply(other);
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        int order =
            new NorwegianOrder()
                .compare(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  private String text(Hit hit) {
    return Optional.ofNullable(small.texts().get(hit.document())).orElseThrow();
  }

  private List<String> inTurn(Hit hit, boolean before, boolean within) {
    var words = Words.in(text(hit), List.of(turn(hit).span()));
    return IntStream.range(0, words.size())
        .filter(word ->
            within
                ? hit.span().contains(words.span(word))
                : (before
                    ? words.end(word) <= hit.span().start()
                    : words.start(word) >= hit.span().end()))
        .mapToObj(word -> text(hit).substring(words.start(word), words.end(word)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<String> left(Hit hit) {
    return inTurn(hit, true, false).reversed().stream().limit(CONTEXT).toList();
  }

  private List<String> match(Hit hit) {
    return inTurn(hit, false, true);
  }

  private List<String> right(Hit hit) {
    return inTurn(hit, false, false).stream().limit(CONTEXT).toList();
  }
}
