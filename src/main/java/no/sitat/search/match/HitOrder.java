package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.language.NorwegianOrder;

/// Puts found hits in the order asked for, by counting: no hit is compared with another.
public final class HitOrder {
  private final Study study;
  private final FoundHits found;
  private final MatchedForms forms;

  public HitOrder(Study study, FoundHits found, MatchedForms forms) {
    this.study = study;
    this.found = found;
    this.forms = forms;
  }

  /// Indexes of the hits in order.
  public int[] by(SortKey sort) {
    var order = IntStream.range(0, found.hits().size()).toArray();
    return switch (sort) {
      case SortKey.Position _ -> order;
      case SortKey.Match _ -> byMatch(order);
      case SortKey.Left _, SortKey.Right _ -> byContext(order);
      case SortKey.ByVariable(var variable) -> byVariable(order, variable);
    };
  }

  private int[] byMatch(int[] order) {
    var hits = found.hits();
    var ranks = ranks(IntStream.range(0, hits.size()).map(hits::form));
    return ranks.sort(order, hit -> ranks.lastIfNone(hits.form(hit)));
  }

  /// From the furthest word to the nearest, each time keeping what was in order; hits without words
  /// come last.
  private int[] byContext(int[] order) {
    var hits = found.hits();
    if (!found.hasContexts()) {
      return order;
    }
    var ranks = ranks(IntStream.range(0, hits.size() * FoundHits.CONTEXT).map(found::contextAt));
    var sorted = order;
    for (int distance = FoundHits.CONTEXT - 1; distance >= 0; distance--) {
      int step = distance;
      sorted = ranks.sort(sorted, hit -> ranks.firstIfNone(found.context(hit, step)));
    }
    return ranks.sort(sorted, hit -> hits.form(hit) == HitTable.NO_WORD ? 1 : 0);
  }

  private Ranks ranks(IntStream numbers) {
    var used = new BitSet();
    int lowest = forms.lowest();
    numbers
        .filter(number -> number != HitTable.NO_WORD)
        .forEach(number -> used.set(number - lowest));
    var words = new ArrayList<NorwegianOrder.Word>();
    used.stream().forEach(bit -> words.add(new NorwegianOrder.Word(bit, forms.text(bit + lowest))));
    return new Ranks(words, lowest, used.length());
  }

  private int[] byVariable(int[] order, String variable) {
    var column = study.respondents().column(variable).orElseThrow();
    int groups = column.groups().size();
    return sort(
        order,
        hit -> {
          int respondent = respondent(hit);
          int group = respondent < column.groupOf().length ? column.groupOf()[respondent] : -1;
          return group < 0 ? groups : group;
        },
        groups + 1);
  }

  private int respondent(int hit) {
    var document = study.corpus().document(found.hits().document(hit)).orElseThrow();
    return document.turns().get(found.hits().turn(hit) - 1).respondent();
  }

  /// Stable, in time of the hits and the ranks.
  private static int[] sort(int[] order, IntUnaryOperator rank, int ranks) {
    var next = new int[ranks + 1];
    for (int hit : order) {
      next[rank.applyAsInt(hit) + 1]++;
    }
    for (int i = 1; i <= ranks; i++) {
      next[i] += next[i - 1];
    }
    var sorted = new int[order.length];
    for (int hit : order) {
      sorted[next[rank.applyAsInt(hit)]++] = hit;
    }
    return sorted;
  }

  /// Where forms stand in the alphabet, from 1.
  private static final class Ranks {
    private final int lowest;
    private final int[] rankOf;
    private final int last;

    Ranks(List<NorwegianOrder.Word> words, int lowest, int size) {
      this.lowest = lowest;
      rankOf = new int[size];
      var sorted = words.stream().sorted().toList();
      for (int i = 0; i < sorted.size(); i++) {
        rankOf[sorted.get(i).number()] = i + 1;
      }
      last = sorted.size() + 1;
    }

    int firstIfNone(int form) {
      return form == HitTable.NO_WORD ? 0 : rankOf[form - lowest];
    }

    int lastIfNone(int form) {
      return form == HitTable.NO_WORD ? last : rankOf[form - lowest];
    }

    int[] sort(int[] order, IntUnaryOperator rank) {
      return HitOrder.sort(order, rank, last + 1);
    }
  }
}
