package no.sitat.search;

import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.corpus.TurnColumns;
import no.sitat.search.hits.HitWords;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.Watch;

/// How places spread over documents, people and codes. Places come document by document, and in a
/// document in order; one thread's.
final class Facets {
  private final Study study;
  private final TurnColumns turns;
  private final TurnFacets ofTurns;
  private final CodingFacets ofCodings;

  private Facets(Study study) {
    this.study = study;
    turns = study.corpus().turns();
    ofTurns = new TurnFacets(study);
    ofCodings = new CodingFacets(study);
  }

  static List<Facet> ofHits(Study study, HitTable hits, HitWords words, Watch watch) {
    var facets = new Facets(study);
    var spans = words.spans();
    int hit = 0;
    while (hit < hits.size()) {
      if (hit == 0 || hits.document(hit) != hits.document(hit - 1)) {
        watch.check();
        facets.enter(hits.document(hit));
      }
      hit = facets.addTurn(hit, hits, spans);
    }
    return facets.counted();
  }

  /// A quote of two respondents counts once in each of their groups.
  static List<Facet> ofQuotes(Study study, List<Quote> quotes) {
    var facets = new Facets(study);
    int last = -1;
    for (var quote : quotes) {
      if (quote.document() != last) {
        last = quote.document();
        facets.enter(last);
      }
      int[] people = quote.respondents().stream().mapToInt(Integer::intValue).toArray();
      facets.ofTurns.add(quote.turn(), 1, people);
      facets.ofCodings.add(quote.span(), people);
    }
    return facets.counted();
  }

  private void enter(int document) {
    ofTurns.enter(study.corpus().document(document).orElseThrow());
    ofCodings.enter(document);
  }

  /// Counts the hits of a turn; returns the first of the next.
  private int addTurn(int from, HitTable hits, HitWords.Spans spans) {
    int document = hits.document(from);
    int turn = hits.turn(from);
    int respondent = turns.respondent(turns.at(document, turn));
    int to = from;
    while (to < hits.size() && hits.document(to) == document && hits.turn(to) == turn) {
      if (ofCodings.hasCodings()) {
        ofCodings.add(spans.of(to), respondent);
      }
      to++;
    }
    ofTurns.add(turn, to - from, respondent);
    return to;
  }

  private List<Facet> counted() {
    var facets = new ArrayList<>(ofTurns.facets());
    facets.addAll(Math.min(2, facets.size()), ofCodings.facets());
    return FacetCount.nonEmpty(facets);
  }
}
