package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.language.inflection.English;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.Norwegian;
import no.sitat.search.BruteForce.Place;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine must find exactly what its twin finds, in an index that is changed all the time.
class BruteForceTest {
  private static final long SEED = Seed.of(BruteForceTest.class, 20260101L);
  private static final int QUERIES = 100;
  private static final Map<String, Inflection> INFLECTIONS =
      Map.of("", Norwegian.shared(), "en", new English());

  private static final List<String> WORDS =
      List.of(
          "vener",
          "velferdsstaten",
          "tromsoe",
          "tromsø",
          "friends",
          "friend",
          "venn",
          "Venner",
          "vénner",
          "ven",
          "hus",
          "Hús",
          "huset",
          "på",
          "pa",
          "ikke",
          "n-",
          "jo",
          "i_grunnen",
          "én",
          "en",
          "#hus",
          "ja*",
          "ja",
          "æ",
          "ø",
          "e\u0301n",
          "don't",
          "😀",
          ".");

  private final Random random = new Random(SEED);

  @Test
  void theEngineFindsWhatItsTwinFinds(@TempDir Path folder) {
    compare(20, folder);
  }

  @Test
  @Tag("slow")
  void theEngineFindsWhatItsTwinFindsTwentyThousandTimes(@TempDir Path folder) {
    compare(200, folder);
  }

  /// The documents change all the time, and a hundred queries are asked of each state.
  private void compare(int rounds, Path folder) {
    var small = people();
    int found = 0;
    try (var index = SearchIndex.open(folder)) {
      var searcher = new Searcher(index);
      for (int round = 1; round <= rounds; round++) {
        change(small, index);
        index.commit(round);
        var state = new State(small, searcher);
        for (int i = 0; i < QUERIES; i++) {
          found += compare(state);
        }
      }
    }
    System.out.println(
        "BruteForceTest: " + rounds * QUERIES + " queries, " + found + " hits, all the same");
  }

  @Test
  void whatIsAskedForTwiceIsAskedForOnce() {
    var study = people().study();
    assertEquals(
        QueryReader.query("venn* hus", study), QueryReader.query("venn* hus venn* hus", study));
    assertEquals(QueryReader.query("hus", study), QueryReader.query("hus OR hus", study));
  }

  @Test
  void aQueryThatIsTooLongIsRefusedWhereItBecomesSo() {
    var study = people().study();
    var many = assertThrows(QueryError.class, () -> QueryReader.query("o* ".repeat(501), study));
    assertEquals(1500, many.position());
    var large = assertThrows(QueryError.class, () -> QueryReader.query("o".repeat(4001), study));
    assertEquals(4000, large.position());
    assertEquals(QueryReader.query("o*", study), QueryReader.query("o* ".repeat(500), study));
  }

  /// A study as it stands between two changes, with its engine and its twins.
  private static final class State {
    private final SmallStudy small;
    private final Study study;
    private final Searcher searcher;
    private final BruteForce twin;
    private final BruteForce twinOfAll;

    State(SmallStudy small, Searcher searcher) {
      this.small = small;
      this.searcher = searcher;
      study = small.study();
      var same = new BruteForce.Twin(study, small.texts(), small.codings());
      twin = new BruteForce(same, false, INFLECTIONS);
      twinOfAll = new BruteForce(same, true, INFLECTIONS);
    }
  }

  private int compare(State state) {
    var query = new RandomQuery(random, WORDS.subList(0, WORDS.size() - 2)).query(3);
    var text = query.toString();
    boolean interviewers = random.nextInt(4) == 0;
    var options = interviewers ? SearchOptions.DEFAULT.withInterviewers() : SearchOptions.DEFAULT;
    var result = state.searcher.search(state.study, query, options);
    var twin = (interviewers ? state.twinOfAll : state.twin).answer(query);
    assertEquals(
        lines(twin.stream().map(place -> line(place.document(), place.span(), place.turn()))),
        lines(result.hits().stream().map(hit -> line(hit.document(), hit.span(), hit.turn()))),
        text);
    assertEquals(0, result.pending(), text);
    checkTotals(state.study, result, twin, text);
    if (random.nextInt(5) == 0) {
      checkFacets(state.small, state.study, result, text);
      checkLines(state, result, text);
    }
    return twin.size();
  }

  private static String line(int document, Span span, int turn) {
    return document + " " + span + " " + turn;
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static void checkTotals(Study study, SearchResult result, List<Place> twin, String text) {
    var documents = new TreeSet<Integer>();
    var respondents = new TreeSet<Integer>();
    for (var place : twin) {
      documents.add(place.document());
      respondents.add(respondent(study, place));
    }
    respondents.remove(0);
    assertEquals(
        new Totals(twin.size(), documents.size(), respondents.size()), result.totals(), text);
  }

  private static int respondent(Study study, Place place) {
    var document = study.corpus().document(place.document()).orElseThrow();
    return document.turns().get(place.turn() - 1).respondent();
  }

  private static void checkFacets(SmallStudy small, Study study, SearchResult result, String text) {
    var facets = new ArrayList<String>();
    result
        .facets()
        .forEach(facet -> facet.values().forEach(value -> facets.add(facet.field() + " " + value)));
    var expected = new ArrayList<String>();
    for (var code : study.codebook().codes()) {
      var under = study.codebook().withSubcodes(code).stream().map(Code::id).toList();
      expected.addAll(
          value(
              "code",
              code.key(),
              result.hits().stream()
                  .filter(hit -> hit.codes().stream().anyMatch(under::contains))
                  .toList()));
    }
    for (var coder : study.coders()) {
      expected.addAll(
          value(
              "coder",
              coder.name(),
              result.hits().stream()
                  .filter(hit ->
                      small.codings().stream()
                          .filter(coding -> coding.coder() == coder.id())
                          .anyMatch(coding -> touches(coding, hit)))
                  .toList()));
    }
    for (var group : List.of("woman", "man", "(no value)")) {
      expected.addAll(
          value(
              "sex",
              group,
              result.hits().stream()
                  .filter(hit ->
                      study
                          .respondents()
                          .group(hit.respondent(), "sex")
                          .filter(group::equals)
                          .isPresent())
                  .toList()));
    }
    expected.addAll(ofTurns("speaker", result, hit -> Optional.of(hit.speaker())));
    expected.addAll(ofTurns("kind", result, hit -> Optional.of(document(study, hit).kind().key())));
    expected.addAll(
        ofTurns("language", result, hit -> Optional.of(document(study, hit).language())));
    expected.addAll(ofTurns("year", result, hit -> year(study, hit)));
    expected.forEach(each -> assertEquals(1, facets.stream().filter(each::equals).count(), text));
    long checked = facets.stream().filter(each -> !each.startsWith("place ")).count();
    assertEquals(checked, expected.size(), text);
  }

  private static List<String> ofTurns(
      String field, SearchResult result, Function<Hit, Optional<String>> valueOf) {
    var byValue = new TreeMap<String, List<Hit>>();
    for (var hit : result.hits()) {
      valueOf
          .apply(hit)
          .ifPresent(value -> byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(hit));
    }
    return byValue.entrySet().stream()
        .flatMap(each -> value(field, each.getKey(), each.getValue()).stream())
        .toList();
  }

  private static Document document(Study study, Hit hit) {
    return study.corpus().document(hit.document()).orElseThrow();
  }

  private static Optional<String> year(Study study, Hit hit) {
    return document(study, hit)
        .turns()
        .get(hit.turn() - 1)
        .post()
        .flatMap(Post::time)
        .map(time -> time.toString().substring(0, 4));
  }

  /// What the index knows of words is what is found in the text.
  private void checkLines(State state, SearchResult result, String text) {
    int context = random.nextInt(4);
    var hits = result.hits();
    var texts = state.small.texts();
    assertEquals(
        new Concordance(state.study, texts::get, context).lines(hits),
        state.searcher.concordance(state.study, texts::get, context).lines(hits),
        text);
  }

  private static boolean touches(Coding coding, Hit hit) {
    return coding.document() == hit.document() && coding.span().overlaps(hit.span());
  }

  private static List<String> value(String field, String name, List<Hit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    long documents = hits.stream().map(Hit::document).distinct().count();
    long people = hits.stream().map(Hit::respondent).filter(id -> id > 0).distinct().count();
    return List.of(field + " " + new Facet.Value(name, hits.size(), (int) documents, (int) people));
  }

  private static SmallStudy people() {
    return new SmallStudy()
        .respondents(5)
        .variable("sex", "woman", "man", "woman", "", "man")
        .variable("place", "Oslo", "Oslo", "Tromsø", "Ål", "")
        .code(1, "SOS", 0)
        .code(2, "SOS.BARN", 1)
        .redefined(3)
        .code(3, "ØK", 0);
  }

  /// Adds, corrects and removes documents, and codes them anew.
  private void change(SmallStudy small, SearchIndex index) {
    for (int i = 0; i < 6; i++) {
      int id = 1 + random.nextInt(25);
      if (random.nextInt(6) == 0) {
        small.without(id);
        index.remove(List.of(id));
        continue;
      }
      small.document(id, pick(DocumentKind.values()), pick("nb", "nn", "en"), turns());
      index.index(small.indexed().stream().filter(text -> text.document().id() == id).toList());
      code(small, id);
    }
  }

  private List<Said> turns() {
    var turns = new ArrayList<Said>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      var words = new ArrayList<String>();
      int length = random.nextInt(9);
      for (int word = 0; word < length; word++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      turns.add(new Said(pick("I", "J", "R1", "R2", "R3", "R4", "R5", "X"), joined(words)));
    }
    return turns;
  }

  private String joined(List<String> words) {
    var text = new StringBuilder();
    for (var word : words) {
      text.append(word).append(pick(" ", " ", " ", " ", ". Det ", "? Jeg ", "\n", ".\n\n", ", "));
    }
    return text.toString().strip();
  }

  private void code(SmallStudy small, int document) {
    int length = small.texts().getOrDefault(document, "").length();
    int count = length == 0 ? 0 : random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(length);
      int end = Math.min(length, start + 1 + random.nextInt(60));
      small.coding(document, new Span(start, end), 1 + random.nextInt(3), 1 + random.nextInt(2));
    }
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
