package no.sitat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.language.NorwegianOrder;

/// Puts found hits in the order asked for.
final class HitOrder {
  private final Study study;
  private final FoundHits found;
  private final MatchedForms forms;

  HitOrder(Study study, FoundHits found, MatchedForms forms) {
    this.study = study;
    this.found = found;
    this.forms = forms;
  }

  /// Indexes of the hits in order.
  int[] by(SortKey sort) {
    return switch (sort) {
      case SortKey.Position _ -> IntStream.range(0, found.hits().size()).toArray();
      case SortKey.Match _ -> byMatch();
      case SortKey.Left _, SortKey.Right _ -> found.hasContexts() ? byContext() : byMatch();
      case SortKey.ByVariable(var variable) -> byVariable(variable);
    };
  }

  private int[] byMatch() {
    var hits = found.hits();
    var used = IntStream.range(0, hits.size()).map(hits::form).distinct().boxed().toList();
    var ranks = ranks(used, forms::text);
    return sorted(Comparator.comparingInt(hit -> rank(ranks, hits.form(hit), Integer.MAX_VALUE)));
  }

  private int[] byContext() {
    var hits = found.hits();
    var used = new TreeSet<Integer>();
    for (int hit = 0; hit < hits.size(); hit++) {
      for (int distance = 0; distance < FoundHits.CONTEXT; distance++) {
        used.add(found.context(hit, distance));
      }
    }
    var ranks = ranks(new ArrayList<>(used), forms::text);
    Comparator<Integer> order = Comparator.comparing(hit -> hits.form(hit) == HitTable.NO_WORD);
    for (int distance = 0; distance < FoundHits.CONTEXT; distance++) {
      int step = distance;
      order = order.thenComparingInt(hit -> rank(ranks, found.context(hit, step), -1));
    }
    return sorted(order);
  }

  private static int rank(Map<Integer, Integer> ranks, int form, int none) {
    return form == HitTable.NO_WORD ? none : ranks.getOrDefault(form, none);
  }

  /// Where each form stands in the alphabet.
  private static Map<Integer, Integer> ranks(List<Integer> numbers, IntFunction<String> text) {
    var texts = new HashMap<Integer, String>();
    numbers.stream()
        .filter(number -> number != HitTable.NO_WORD)
        .forEach(number -> texts.put(number, text.apply(number)));
    var order = new NorwegianOrder();
    var sorted = texts.entrySet().stream().sorted(Map.Entry.comparingByValue(order)).toList();
    var ranks = new HashMap<Integer, Integer>();
    for (int rank = 0; rank < sorted.size(); rank++) {
      ranks.put(sorted.get(rank).getKey(), rank);
    }
    return ranks;
  }

  private int[] byVariable(String variable) {
    var groupOf = study.respondents().column(variable).orElseThrow().groupOf();
    return sorted(
        Comparator.comparingInt(hit -> {
          int respondent = respondent(hit);
          int group = respondent < groupOf.length ? groupOf[respondent] : -1;
          return group < 0 ? Integer.MAX_VALUE : group;
        }));
  }

  private int respondent(int hit) {
    var document = study.corpus().document(found.hits().document(hit)).orElseThrow();
    return document.turns().get(found.hits().turn(hit) - 1).respondent();
  }

  private int[] sorted(Comparator<Integer> order) {
    return IntStream.range(0, found.hits().size())
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
