package no.sitat.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ObjIntConsumer;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.match.CodingRows;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.MatchedForm;
import no.sitat.search.match.MatchedForms;
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
    eachTurn((turn, document) -> {
      documents.set(document);
      respondents.set(turn.respondent());
    });
    respondents.clear(Turn.NOBODY);
    return new Totals(hits.size(), documents.cardinality(), respondents.cardinality());
  }

  private Document document(int hit) {
    return study.corpus().document(hits.document(hit)).orElseThrow();
  }

  private Turn turn(int hit) {
    return document(hit).turns().get(hits.turn(hit) - 1);
  }

  /// The hit after the last one of the same document; hits lie document by document.
  private int endOfDocument(int hit) {
    int end = hit + 1;
    while (end < hits.size() && hits.document(end) == hits.document(hit)) {
      end++;
    }
    return end;
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
    for (int from = 0; from < hits.size(); from = endOfDocument(from)) {
      var turns = document(from).turns();
      int end = endOfDocument(from);
      for (int hit = from; hit < end; hit++) {
        consumer.accept(turns.get(hits.turn(hit) - 1), hits.document(hit));
      }
    }
  }

  /// How the hits spread; counted when asked for.
  public List<Facet> facets() {
    var facets = new Facets(study, new CodingRows(study.codings()));
    for (int from = 0; from < hits.size(); from = endOfDocument(from)) {
      var document = document(from);
      int end = endOfDocument(from);
      for (int hit = from; hit < end; hit++) {
        var turn = document.turns().get(hits.turn(hit) - 1);
        facets.add(document, new Span(hits.start(hit), hits.end(hit)), turn.respondent());
      }
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
