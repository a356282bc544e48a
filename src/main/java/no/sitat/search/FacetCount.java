package no.sitat.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.sitat.corpus.Turn;

/// Counts hits, documents and respondents for each value of one property; values are small ints.
///
/// Hits must come document by document. Most values have one respondent or are few, so a set of
/// respondents is made for a value when its second one comes.
final class FacetCount {
  private int[] hits = new int[16];
  private int[] documents = new int[16];
  private int[] lastDocument = new int[16];
  private int[] someone = new int[16];
  private BitSet[] others = new BitSet[16];

  /// Counts some hits of a document.
  void add(int value, int document, int count) {
    if (value >= hits.length) {
      grow(value);
    }
    hits[value] += count;
    if (lastDocument[value] != document + 1) {
      lastDocument[value] = document + 1;
      documents[value]++;
    }
  }

  /// Notes whose hits they are; after they were counted.
  void addPerson(int value, int respondent) {
    if (respondent == Turn.NOBODY || someone[value] == respondent) {
      return;
    }
    if (someone[value] == Turn.NOBODY) {
      someone[value] = respondent;
      return;
    }
    if (others[value] == null) {
      others[value] = new BitSet();
    }
    others[value].set(respondent);
  }

  private int respondents(int value) {
    int first = someone[value] == Turn.NOBODY ? 0 : 1;
    return first + Optional.ofNullable(others[value]).map(BitSet::cardinality).orElse(0);
  }

  private void grow(int value) {
    int size = Math.max(value + 1, 2 * hits.length);
    hits = Arrays.copyOf(hits, size);
    documents = Arrays.copyOf(documents, size);
    lastDocument = Arrays.copyOf(lastDocument, size);
    someone = Arrays.copyOf(someone, size);
    others = Arrays.copyOf(others, size);
  }

  Facet facet(String field, IntFunction<String> name) {
    var found = IntStream.range(0, hits.length).filter(value -> hits[value] > 0).toArray();
    var values =
        Arrays.stream(found)
            .boxed()
            .sorted(Comparator.comparingInt((Integer value) -> -hits[value]))
            .limit(Facet.MOST)
            .map(value -> value(value, name.apply(value)))
            .toList();
    return new Facet(field, values, found.length);
  }

  private Facet.Value value(int value, String name) {
    return new Facet.Value(name, hits[value], documents[value], respondents(value));
  }

  static List<Facet> nonEmpty(List<Facet> facets) {
    return facets.stream().filter(facet -> !facet.values().isEmpty()).toList();
  }
}
