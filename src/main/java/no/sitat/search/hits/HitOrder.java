package no.sitat.search.hits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;
import no.sitat.corpus.TurnColumns;
import no.sitat.language.NorwegianOrder;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.Watch;

/// Puts hits in the order asked for. Each key becomes columns of ranks, and [RankSort] does the
/// rest; hits that are the same in all stay in order of position.
public final class HitOrder {
  /// How many words of context decide an order.
  private static final int CONTEXT = 5;

  /// How many words of a match do.
  private static final int LONGEST = 10;

  private final Study study;
  private final TurnColumns turns;
  private final HitTable hits;
  private final HitWords words;
  private final int[] ranks;

  /// @param ranks of the forms in the alphabet, from 1, by their number
  public HitOrder(Study study, HitTable hits, HitWords words, int[] ranks) {
    this.study = study;
    turns = study.corpus().turns();
    this.hits = hits;
    this.words = words;
    this.ranks = ranks;
  }

  /// Indexes of the hits in order.
  ///
  /// @throws SearchStopped if the watch ends it
  public int[] by(List<SortKey> keys, Watch watch) {
    var columns = new ArrayList<RankSort.Column>();
    for (var key : keys) {
      watch.check();
      columns.addAll(columns(key));
    }
    return new RankSort(watch).order(hits.size(), columns);
  }

  /// What decides most comes first.
  private List<RankSort.Column> columns(SortKey key) {
    boolean backwards = key.backwards();
    return switch (key.by()) {
      case SortKey.By.Left _ ->
          byWords(CONTEXT, backwards, (hit, step) -> words.place(hit) - 1 - step);
      case SortKey.By.Right _ ->
          byWords(CONTEXT, backwards, (hit, step) -> words.place(hit) + hits.words(hit) + step);
      case SortKey.By.Match _ ->
          byWords(
              longest(),
              backwards,
              (hit, step) -> step < hits.words(hit) ? words.place(hit) + step : -1);
      case SortKey.By.Time _ -> byTime(backwards);
      case SortKey.By.DocumentName _ -> byDocument(backwards);
      case SortKey.By.Speaker _ -> bySpeaker(backwards);
      case SortKey.By.Chance(var seed) -> byChance(seed, backwards);
      case SortKey.By.Variable(var variable) -> byVariable(variable, backwards);
    };
  }

  private int longest() {
    int longest = 1;
    for (int hit = 0; hit < hits.size(); hit++) {
      longest = Math.max(longest, hits.words(hit));
    }
    return Math.min(longest, LONGEST);
  }

  /// Hits without words come last, the nearest word decides first.
  private List<RankSort.Column> byWords(int count, boolean backwards, WordRanks.Steps steps) {
    var columns = new ArrayList<RankSort.Column>();
    columns.add(column(hit -> words.has(hit) ? 0 : 1, 1, false));
    int last = Arrays.stream(ranks).max().orElse(0);
    for (var ofStep : new WordRanks(hits, words, ranks).of(count, steps)) {
      columns.add(RankSort.Column.of(ofStep, last, backwards));
    }
    return columns;
  }

  private RankSort.Column column(IntUnaryOperator rank, int last, boolean backwards) {
    var found = new int[hits.size()];
    for (int hit = 0; hit < found.length; hit++) {
      found[hit] = rank.applyAsInt(hit);
    }
    return RankSort.Column.of(found, last, backwards);
  }

  /// Those whose rank is the last one come last, in either direction.
  private List<RankSort.Column> lastOnesLast(IntUnaryOperator rank, int last, boolean backwards) {
    return List.of(
        column(hit -> rank.applyAsInt(hit) == last ? 1 : 0, 1, false),
        column(rank, last, backwards));
  }

  private List<RankSort.Column> byTime(boolean backwards) {
    var times = new long[hits.size()];
    ToLongFunction<Turn> time =
        turn -> turn.post().flatMap(Post::time).map(at -> at.toEpochMilli()).orElse(Long.MAX_VALUE);
    for (int hit = 0; hit < times.length; hit++) {
      var document = study.corpus().document(hits.document(hit)).orElseThrow();
      times[hit] = time.applyAsLong(document.turns().get(hits.turn(hit) - 1));
    }
    var distinct =
        Arrays.stream(times).filter(each -> each != Long.MAX_VALUE).sorted().distinct().toArray();
    return lastOnesLast(
        hit ->
            times[hit] == Long.MAX_VALUE
                ? distinct.length
                : Arrays.binarySearch(distinct, times[hit]),
        distinct.length,
        backwards);
  }

  private List<RankSort.Column> byDocument(boolean backwards) {
    var names = new HashMap<Integer, String>();
    for (int hit = 0; hit < hits.size(); hit = hits.endOfDocument(hit)) {
      int id = hits.document(hit);
      names.put(id, study.corpus().document(id).orElseThrow().name());
    }
    var rankOf = alphabetically(names);
    return List.of(
        column(hit -> rankOf.getOrDefault(hits.document(hit), 0), rankOf.size(), backwards));
  }

  private List<RankSort.Column> bySpeaker(boolean backwards) {
    var labels = new HashMap<Integer, String>();
    IntStream.range(0, hits.size())
        .map(this::speaker)
        .distinct()
        .forEach(speaker -> labels.put(speaker, turns.labels().get(speaker)));
    var rankOf = alphabetically(labels);
    return List.of(column(hit -> rankOf.getOrDefault(speaker(hit), 0), rankOf.size(), backwards));
  }

  private int turn(int hit) {
    return turns.at(hits.document(hit), hits.turn(hit));
  }

  private int speaker(int hit) {
    return turns.speaker(turn(hit));
  }

  private static Map<Integer, Integer> alphabetically(Map<Integer, String> texts) {
    var order = new NorwegianOrder();
    var ranks = new HashMap<Integer, Integer>();
    texts.entrySet().stream()
        .sorted((one, other) -> order.compare(one.getValue(), other.getValue()))
        .forEach(text -> ranks.put(text.getKey(), ranks.size()));
    return ranks;
  }

  /// A number that looks like one thrown, from the seed and where the hit is.
  private List<RankSort.Column> byChance(long seed, boolean backwards) {
    return List.of(
        column(
            hit -> {
              long at = (long) hits.document(hit) << 32 | positionInDocument(hit);
              return (int) (mixed(mixed(seed) ^ at) >>> 33);
            },
            Integer.MAX_VALUE,
            backwards));
  }

  /// Of a hit of words, the number of its first word; else its first unit.
  private int positionInDocument(int hit) {
    return words.has(hit) ? words.wordInDocument(hit) : hits.start(hit);
  }

  /// The finisher of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mixed(long number) {
    long mixed = number + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  private List<RankSort.Column> byVariable(String variable, boolean backwards) {
    var column = study.respondents().column(variable).orElseThrow();
    int none = column.groups().size();
    return lastOnesLast(
        hit -> {
          int respondent = turns.respondent(turn(hit));
          int group = respondent < column.groupOf().length ? column.groupOf()[respondent] : -1;
          return group < 0 ? none : group;
        },
        none,
        backwards);
  }
}
