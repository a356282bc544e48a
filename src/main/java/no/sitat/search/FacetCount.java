package no.sitat.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.sitat.corpus.Turn;

/// Counts hits, documents and respondents for each value of one property; values are small ints.
///
/// Hits must come document by document.
final class FacetCount {
  private int[] hits = new int[16];
  private int[] documents = new int[16];
  private int[] lastDocument = new int[16];
  private BitSet[] respondents = new BitSet[16];

  void add(int value, int document, int... people) {
    if (value >= hits.length) {
      grow(value);
    }
    hits[value]++;
    if (lastDocument[value] != document + 1) {
      lastDocument[value] = document + 1;
      documents[value]++;
    }
    for (int respondent : people) {
      if (respondent != Turn.NOBODY) {
        respondentsOf(value).set(respondent);
      }
    }
  }

  private BitSet respondentsOf(int value) {
    var known = respondents[value];
    if (known == null) {
      known = new BitSet();
      respondents[value] = known;
    }
    return known;
  }

  private void grow(int value) {
    int size = Math.max(value + 1, 2 * hits.length);
    hits = Arrays.copyOf(hits, size);
    documents = Arrays.copyOf(documents, size);
    lastDocument = Arrays.copyOf(lastDocument, size);
    respondents = Arrays.copyOf(respondents, size);
  }

  Facet facet(String field, IntFunction<String> name) {
    var values =
        IntStream.range(0, hits.length)
            .filter(value -> hits[value] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer value) -> -hits[value]))
            .map(value -> value(value, name.apply(value)))
            .toList();
    return new Facet(field, values);
  }

  private Facet.Value value(int value, String name) {
    return new Facet.Value(name, hits[value], documents[value], respondentsOf(value).cardinality());
  }

  static List<Facet> nonEmpty(List<Facet> facets) {
    return facets.stream().filter(facet -> !facet.values().isEmpty()).toList();
  }
}
