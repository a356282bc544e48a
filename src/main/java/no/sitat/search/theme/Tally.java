package no.sitat.search.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.sitat.corpus.Turn;

/// Counts what falls into one cell, or into a whole column or row; passages come in order.
final class Tally {
  private final BitSet codings = new BitSet();
  private final BitSet documents = new BitSet();
  private final BitSet respondents = new BitSet();
  private final List<Integer> passages = new ArrayList<>();
  private int base;

  void add(int passage, int coding, int document, int respondent) {
    codings.set(coding);
    documents.set(document);
    if (respondent != Turn.NOBODY) {
      respondents.set(respondent);
    }
    if (passages.isEmpty() || passages.getLast() != passage) {
      passages.add(passage);
    }
  }

  void addToBase() {
    base++;
  }

  /// Their numbers, in order.
  List<Integer> passages() {
    return passages;
  }

  boolean isEmpty() {
    return passages.isEmpty() && base == 0;
  }

  Counts counts() {
    return new Counts(
        codings.cardinality(),
        passages.size(),
        documents.cardinality(),
        respondents.cardinality(),
        base);
  }
}
