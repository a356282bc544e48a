package no.sitat.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.search.SearchResult;
import no.sitat.search.Searcher;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.hits.SortKey;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.match.Watch;
import no.sitat.search.query.reading.QueryReader;

/// Searches in a large corpus: how fast it is indexed, and how soon the first lines are there with
/// the exact total.
///
/// The goals are the best of four corpus engines on the same corpus and machine. Answers are not
/// remembered: every search is asked of a new study. Which forms a word stands for is, as it
/// depends on the lexicon alone. Interviewers' words count, as they do there.
final class SearchBench {
  private static final int WARM_UP = 10;
  private static final int TIMES = 31;
  private static final int LINES = 20;
  private static final int CONTEXT = 8;
  private static final int TOGETHER = 512;

  private final BenchCorpus corpus;
  private final Path folder;
  private final long seed;
  private final List<Figure> figures = new ArrayList<>();
  private long revision = 1;

  /// @param material the corpus, as [BenchCorpus] reads it
  /// @param folder an empty folder for the index
  SearchBench(Path material, Path folder, long seed) throws IOException {
    corpus = new BenchCorpus(material);
    this.folder = folder;
    this.seed = seed;
  }

  /// One search and what to beat.
  private record Line(String what, String query, String sort, String goal) {}

  private static final List<Line> LINES_OF_TEXT =
      List.of(
          new Line("very frequent word", "\"det\"", "", "< 24"),
          new Line("frequent word", "\"norge\"", "", "< 1.7"),
          new Line("phrase", "\"det er\"", "", "< 26"),
          new Line("rarer phrase", "\"i norge\"", "", "< 4.7"),
          new Line("gap", "\"ikke\" []{0,3} \"norge\"", "", "< 9.7"),
          new Line("frequent gap", "\"det\" []{1,4} \"og\"", "", "< 54"),
          new Line("prefix", "arbeid*", "", "< 4.7"),
          new Line("infix", "*flykt*", "", "< 23"),
          new Line("regular expression", "/.*ing(en)?/", "", "< 93"),
          new Line("all forms of a word", "venn", "", "≤ 50"),
          new Line("all hits sorted by right context", "\"norge\"", "right", "≤ 50"),
          new Line("the same, very frequent", "\"det\"", "right", "≤ 50"),
          new Line("word of one group", "\"norge\" AND group=flyktning", "", "≤ 50"),
          new Line("words and 1,000,000 codings", "venn AND code:K3", "", "≤ 100"),
          new Line("words near codings", "\"ikke\" NEAR/5 code:K3", "", "≤ 100"),
          new Line(
              "sentences with two words", "(\"ikke\" AND \"norge\") WITHIN sentence", "", "≤ 50"));

  List<Figure> run() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      indexing(index);
      var study = corpus.study(seed);
      var searcher = new Searcher(index);
      add(
          "look every form up in its languages",
          Stopwatch.once(() -> searcher.prepare(study)),
          "ms",
          "–");
      LINES_OF_TEXT.forEach(line -> searching(line, searcher, study));
      neighbours("\"norge\"", "< 52", searcher, study);
      neighbours("\"ikke\"", "< 220", searcher, study);
      wordList("group=flyktning", searcher, study);
      grouping("\"norge\"", "< 7.5", searcher, study);
      grouping("\"det\"", "< 75", searcher, study);
    }
    opening();
    return figures;
  }

  private void indexing(SearchIndex index) throws IOException {
    var texts = corpus.texts();
    double millis =
        Stopwatch.once(() -> {
          for (int from = 0; from < texts.size(); from += TOGETHER) {
            index.index(texts.subList(from, Math.min(texts.size(), from + TOGETHER)));
          }
          index.commit(1);
        });
    long words = index.documentVersions().values().stream().mapToLong(each -> each.words()).sum();
    add("words indexed", (double) words, "words", "–");
    add("indexing, durable and ready to search", 1000 * words / millis, "words/s", "> 621,000");
    add("index on disk", size() / 1e6, "MB", "< 314");
  }

  private double size() throws IOException {
    try (var files = Files.walk(folder)) {
      long size = 0;
      for (var file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private void searching(Line line, Searcher searcher, Study study) {
    var options = new SearchOptions(SortKey.named(line.sort(), study), true);
    var query = QueryReader.query(line.query(), study);
    int hits = searcher.search(study, query, options).totals().hits();
    var times =
        Stopwatch.of(
            WARM_UP,
            TIMES,
            () -> firstPage(searcher, searcher.search(fresh(study), query, options), study));
    add(
        "%s: %s (%,d hits), first %d lines, p50".formatted(line.what(), line.query(), hits, LINES),
        times.quantile(0.5),
        "ms",
        line.goal());
    add("the same, p95", times.quantile(0.95), "ms", "–");
  }

  private void firstPage(Searcher searcher, SearchResult result, Study study) {
    searcher.concordance(study, corpus::text, CONTEXT).lines(result.page(0, LINES));
  }

  /// The same study at another revision, of which nothing is remembered.
  private Study fresh(Study study) {
    return new Study(
        ++revision,
        study.corpus(),
        study.respondents(),
        study.codebook(),
        study.coders(),
        study.codings());
  }

  private void grouping(String query, String goal, Searcher searcher, Study study) {
    var parsed = QueryReader.query(query, study);
    var options = SearchOptions.DEFAULT.withInterviewers();
    var times =
        Stopwatch.of(WARM_UP, TIMES, () -> searcher.search(fresh(study), parsed, options).facets());
    add(query + " by every facet, p50", times.quantile(0.5), "ms", goal);
  }

  private void neighbours(String query, String goal, Searcher searcher, Study study) {
    var parsed = QueryReader.query(query, study);
    var options = SearchOptions.DEFAULT.withInterviewers();
    var times =
        Stopwatch.of(
            WARM_UP,
            TIMES,
            () -> searcher.search(fresh(study), parsed, options).neighbours(5).commonest(100));
    add("words within 5 of all " + query + ", p50", times.quantile(0.5), "ms", goal);
  }

  private void wordList(String query, Searcher searcher, Study study) {
    var parsed = QueryReader.query(query, study);
    var times =
        Stopwatch.of(
            WARM_UP,
            TIMES,
            () ->
                searcher
                    .words(
                        study, searcher.select(fresh(study), parsed, Watch.patient()).orElseThrow())
                    .commonest(100));
    long words =
        searcher
            .words(study, searcher.select(study, parsed, Watch.patient()).orElseThrow())
            .words();
    add(
        "frequency list of %s (%,d words), p50".formatted(query, words),
        times.quantile(0.5),
        "ms",
        "< 785");
  }

  private void opening() {
    double millis =
        Stopwatch.once(() -> {
          try (var index = SearchIndex.open(folder)) {
            index.snapshot();
          }
        });
    add("open the index, all words in memory", millis, "ms", "–");
  }

  private void add(String what, double value, String unit, String goal) {
    figures.add(new Figure(what, value, unit, goal));
  }
}
