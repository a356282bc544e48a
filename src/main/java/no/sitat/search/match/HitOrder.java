package no.sitat.search.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;
import no.sitat.language.NorwegianOrder;

/// Puts hits in the order asked for, by counting: no hit is compared with another.
public final class HitOrder {
  /// How many words of context decide an order.
  private static final int CONTEXT = 5;

  /// How many words of a match do.
  private static final int LONGEST = 10;

  private final Study study;
  private final HitTable hits;
  private final HitWords words;
  private final int[] ranks;

  /// @param ranks of the forms in the alphabet, from 1, by their number
  public HitOrder(Study study, HitTable hits, HitWords words, int[] ranks) {
    this.study = study;
    this.hits = hits;
    this.words = words;
    this.ranks = ranks;
  }

  /// Indexes of the hits in order.
  public int[] by(List<SortKey> keys) {
    var order = IntStream.range(0, hits.size()).toArray();
    for (var key : keys.reversed()) {
      order = by(key, order);
    }
    return order;
  }

  private int[] by(SortKey key, int[] order) {
    boolean backwards = key.backwards();
    return switch (key.by()) {
      case SortKey.By.Left _ ->
          byWords(order, CONTEXT, backwards, (hit, step) -> words.place(hit) - 1 - step);
      case SortKey.By.Right _ ->
          byWords(
              order, CONTEXT, backwards, (hit, step) -> words.place(hit) + hits.words(hit) + step);
      case SortKey.By.Match _ ->
          byWords(
              order,
              longest(),
              backwards,
              (hit, step) -> step < hits.words(hit) ? words.place(hit) + step : -1);
      case SortKey.By.Time _ -> byTurn(order, backwards, HitOrder::time);
      case SortKey.By.DocumentName _ -> byDocument(order, backwards);
      case SortKey.By.Speaker _ -> bySpeaker(order, backwards);
      case SortKey.By.Variable(var variable) -> byVariable(order, variable, backwards);
    };
  }

  private int longest() {
    int longest = 1;
    for (int hit = 0; hit < hits.size(); hit++) {
      longest = Math.max(longest, hits.words(hit));
    }
    return Math.min(longest, LONGEST);
  }

  /// Which place decides at a step.
  @FunctionalInterface
  private interface Steps {
    int place(int hit, int step);
  }

  /// From the furthest word to the nearest, each time keeping what was in order; hits without words
  /// come last.
  private int[] byWords(int[] order, int count, boolean backwards, Steps steps) {
    int last = Arrays.stream(ranks).max().orElse(0);
    var sorted = order;
    for (int step = count - 1; step >= 0; step--) {
      sorted = sort(sorted, ranks(step, steps), last, backwards);
    }
    return sort(sorted, hit -> words.has(hit) ? 0 : 1, 1, false);
  }

  /// Rank of the word that decides for each hit; 0 where the turn has no more words.
  private IntUnaryOperator ranks(int step, Steps steps) {
    var rankOf = new int[hits.size()];
    int from = 0;
    int to = 0;
    for (int hit = 0; hit < rankOf.length; hit++) {
      if (!words.has(hit)) {
        continue;
      }
      var leaf = words.leaf(hit);
      int first = words.place(hit);
      boolean isNext = hit > 0 && words.has(hit - 1) && words.leaf(hit - 1) == leaf;
      if (!isNext || first < from || first >= to) {
        int run = leaf.runAt(first);
        from = leaf.firstPlaceOfRun(run);
        to = leaf.firstPlaceOfRun(run + 1);
      }
      int place = steps.place(hit, step);
      rankOf[hit] = place >= from && place < to ? ranks[leaf.form(place)] : 0;
    }
    return hit -> rankOf[hit];
  }

  private Turn turn(int hit) {
    return document(hit).turns().get(hits.turn(hit) - 1);
  }

  private Document document(int hit) {
    return study.corpus().document(hits.document(hit)).orElseThrow();
  }

  private static long time(Turn turn) {
    return turn.post().flatMap(Post::time).map(time -> time.toEpochMilli()).orElse(Long.MAX_VALUE);
  }

  private int[] byTurn(int[] order, boolean backwards, ToLongFunction<Turn> key) {
    var keys = new long[hits.size()];
    for (int hit = 0; hit < keys.length; hit++) {
      keys[hit] = key.applyAsLong(turn(hit));
    }
    var distinct = Arrays.stream(keys).sorted().distinct().toArray();
    int none = distinct.length;
    IntUnaryOperator rank = hit -> Arrays.binarySearch(distinct, keys[hit]);
    var sorted = sort(order, rank, none, backwards);
    return sort(sorted, hit -> keys[hit] == Long.MAX_VALUE ? 1 : 0, 1, false);
  }

  private int[] bySpeaker(int[] order, boolean backwards) {
    return byText(order, backwards, hit -> turn(hit).speaker());
  }

  private int[] byDocument(int[] order, boolean backwards) {
    return byText(order, backwards, hit -> document(hit).name());
  }

  private int[] byText(int[] order, boolean backwards, IntFunction<String> textOf) {
    var texts = new String[hits.size()];
    for (int hit = 0; hit < texts.length; hit++) {
      texts[hit] = textOf.apply(hit);
    }
    var numbers = new HashMap<String, Integer>();
    Arrays.stream(texts)
        .distinct()
        .sorted(new NorwegianOrder())
        .forEach(text -> numbers.put(text, numbers.size()));
    return sort(order, hit -> numbers.getOrDefault(texts[hit], 0), numbers.size(), backwards);
  }

  private int[] byVariable(int[] order, String variable, boolean backwards) {
    var column = study.respondents().column(variable).orElseThrow();
    int groups = column.groups().size();
    var groupOf = new int[hits.size()];
    for (int hit = 0; hit < groupOf.length; hit++) {
      int respondent = turn(hit).respondent();
      int group = respondent < column.groupOf().length ? column.groupOf()[respondent] : -1;
      groupOf[hit] = group < 0 ? groups : group;
    }
    var sorted = sort(order, hit -> groupOf[hit], groups, backwards);
    return sort(sorted, hit -> groupOf[hit] == groups ? 1 : 0, 1, false);
  }

  /// Stable, in time of the hits and the ranks.
  ///
  /// @param last the highest rank
  private static int[] sort(int[] order, IntUnaryOperator rank, int last, boolean backwards) {
    IntUnaryOperator key = backwards ? hit -> last - rank.applyAsInt(hit) : rank;
    var next = new int[last + 2];
    for (int hit : order) {
      next[key.applyAsInt(hit) + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    var sorted = new int[order.length];
    for (int hit : order) {
      sorted[next[key.applyAsInt(hit)]++] = hit;
    }
    return sorted;
  }
}
