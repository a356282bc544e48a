package no.sitat.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ObjIntConsumer;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;

/// All hits of one search in one study, in the order asked for; pages are cut from it at no cost.
///
/// Immutable and safe to share between threads. Holds positions, never text.
public final class SearchResult {
  private final Study study;
  private final HitTable hits;
  private final int[] order;
  private final MatchedForms forms;
  private final int pending;
  private final Totals totals;

  SearchResult(Study study, HitTable hits, int[] order, MatchedForms forms, int pending) {
    this.study = study;
    this.hits = hits;
    this.order = order;
    this.forms = forms;
    this.pending = pending;
    this.totals = counted();
  }

  private Totals counted() {
    var documents = new BitSet();
    var respondents = new BitSet();
    for (int hit = 0; hit < hits.size(); hit++) {
      documents.set(hits.document(hit));
      respondents.set(turn(hit).respondent());
    }
    respondents.clear(Turn.NOBODY);
    return new Totals(hits.size(), documents.cardinality(), respondents.cardinality());
  }

  private Turn turn(int hit) {
    var document = study.corpus().document(hits.document(hit)).orElseThrow();
    return document.turns().get(hits.turn(hit) - 1);
  }

  public Totals totals() {
    return totals;
  }

  /// How many documents could not be looked at because the index does not have their current text
  /// yet; 0 when the numbers are complete, and always for queries without words.
  public int pending() {
    return pending;
  }

  /// The hits from `offset` on, at most `limit`; empty past the end.
  public List<Hit> page(int offset, int limit) {
    var page = new ArrayList<Hit>();
    var codings = new CodingRows(study.codings());
    long end = Math.min((long) offset + limit, order.length);
    for (int i = Math.max(0, offset); i < end; i++) {
      page.add(hit(order[i], codings));
    }
    return List.copyOf(page);
  }

  public List<Hit> hits() {
    return page(0, order.length);
  }

  private Hit hit(int index, CodingRows codings) {
    var turn = turn(index);
    var span = new Span(hits.start(index), hits.end(index));
    var codes = codings.codesAt(hits.document(index), span);
    return new Hit(
        hits.document(index), turn.number(), turn.speaker(), turn.respondent(), span, codes);
  }

  /// Hands on the document and the turn of every hit.
  void eachTurn(ObjIntConsumer<Turn> consumer) {
    for (int hit = 0; hit < hits.size(); hit++) {
      consumer.accept(turn(hit), hits.document(hit));
    }
  }

  /// How the hits spread; counted when asked for.
  public List<Facet> facets() {
    var facets = new Facets(study, new CodingRows(study.codings()));
    for (int hit = 0; hit < hits.size(); hit++) {
      var document = study.corpus().document(hits.document(hit)).orElseThrow();
      var place = new Span(hits.start(hit), hits.end(hit));
      facets.add(document, place, turn(hit).respondent());
    }
    return facets.facets();
  }

  /// The forms that were found, most hits first.
  public List<MatchedForm> matchedForms() {
    var counts = new HashMap<Integer, Integer>();
    for (int hit = 0; hit < hits.size(); hit++) {
      if (hits.form(hit) != HitTable.NO_WORD) {
        counts.merge(hits.form(hit), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new MatchedForm(forms.text(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparingInt((MatchedForm form) -> -form.hits())
                .thenComparing(MatchedForm::form))
        .toList();
  }
}
