package no.sitat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.hits.HitWords;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.hits.MatchedForms;
import no.sitat.search.index.Lexicon;
import no.sitat.search.match.CodingRows;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.Watch;

/// All hits of one search in one study, in the order asked for; pages are cut from it at no cost.
///
/// Immutable and safe to share between threads. Holds positions, never text.
public final class SearchResult {
  private final Study study;
  private final HitTable hits;
  private final HitWords words;
  private final Lexicon lexicon;
  private final int[] order;
  private final int pending;
  private final Totals totals;
  private volatile Optional<List<Facet>> facets = Optional.empty();
  private volatile Optional<List<MatchedForm>> forms = Optional.empty();

  SearchResult(Study study, HitTable hits, Found found) {
    this.study = study;
    this.hits = hits;
    this.words = found.words();
    this.lexicon = found.lexicon();
    this.order = found.order();
    this.pending = found.pending();
    this.totals = counted();
  }

  /// What belongs to the hits.
  ///
  /// @param words the words of the hits
  /// @param order their indexes in the order asked for
  /// @param pending how many documents could not be looked at
  record Found(HitWords words, Lexicon lexicon, int[] order, int pending) {}

  private Totals counted() {
    var turns = study.corpus().turns();
    var respondents = new BitSet();
    int documents = 0;
    int last = -1;
    int lastTurn = -1;
    for (int hit = 0; hit < hits.size(); hit++) {
      if (hits.document(hit) != last) {
        last = hits.document(hit);
        lastTurn = -1;
        documents++;
      }
      if (hits.turn(hit) != lastTurn) {
        lastTurn = hits.turn(hit);
        respondents.set(turns.respondent(turns.at(last, lastTurn)));
      }
    }
    respondents.clear(Turn.NOBODY);
    return new Totals(hits.size(), documents, respondents.cardinality());
  }

  private Document document(int hit) {
    return study.corpus().document(hits.document(hit)).orElseThrow();
  }

  private Turn turn(int hit) {
    return document(hit).turns().get(hits.turn(hit) - 1);
  }

  /// What was searched.
  public Study study() {
    return study;
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
    int from = Math.min(Math.max(0, offset), order.length);
    int end = (int) Math.min((long) offset + limit, order.length);
    return hits(IntStream.range(from, Math.max(from, end)).toArray());
  }

  /// Some of the hits.
  ///
  /// @param at their indexes in the order asked for, from 0
  public List<Hit> hits(int[] at) {
    var some = new ArrayList<Hit>(at.length);
    var codings = new CodingRows(study.codings());
    var spans = words.spans();
    for (int index : at) {
      some.add(hit(order[index], spans, codings));
    }
    return List.copyOf(some);
  }

  public List<Hit> hits() {
    return page(0, order.length);
  }

  /// Whether another search found the same places, in the same order.
  public boolean hasSameHits(SearchResult other) {
    if (!Arrays.equals(order, other.order)) {
      return false;
    }
    var mine = words.spans();
    var others = other.words.spans();
    for (int hit = 0; hit < hits.size(); hit++) {
      if (hits.document(hit) != other.hits.document(hit) || !mine.of(hit).equals(others.of(hit))) {
        return false;
      }
    }
    return true;
  }

  private Hit hit(int index, HitWords.Spans spans, CodingRows codings) {
    var turn = turn(index);
    var span = spans.of(index);
    var codes = codings.codesAt(hits.document(index), span);
    return new Hit(
        hits.document(index), turn.number(), turn.speaker(), turn.respondent(), span, codes);
  }

  /// The turns of the hits, and the respondents whose turns they are.
  TurnSelection.Builder selection() {
    var selection = TurnSelection.builder();
    var turns = study.corpus().turns();
    for (int hit = 0; hit < hits.size(); hit++) {
      selection.addTurn(hits.document(hit), hits.turn(hit));
      int respondent = turns.respondent(turns.at(hits.document(hit), hits.turn(hit)));
      if (respondent != Turn.NOBODY) {
        selection.addRespondent(respondent);
      }
    }
    return selection;
  }

  /// How the hits spread; counted when first asked for.
  public List<Facet> facets() {
    return facets(Watch.patient());
  }

  /// How the hits spread; counted when first asked for.
  ///
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public List<Facet> facets(Watch watch) {
    var known = facets;
    if (known.isEmpty()) {
      known = Optional.of(Facets.ofHits(study, hits, words, watch));
      facets = known;
    }
    return known.get();
  }

  /// The forms that were found, most hits first; capitals make no difference.
  public List<MatchedForm> matchedForms() {
    return matchedForms(Watch.patient());
  }

  /// The forms that were found, most hits first; capitals make no difference.
  ///
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public List<MatchedForm> matchedForms(Watch watch) {
    var known = forms;
    if (known.isEmpty()) {
      known = Optional.of(new MatchedForms(hits, words, lexicon).counted(watch));
      forms = known;
    }
    return known.get();
  }

  /// The words that stand near the hits, in the same turn; a word near two hits counts twice.
  ///
  /// @param width how many words on either side
  public WordCounts neighbours(int width) {
    return new WordCounts(lexicon, words.neighbours(width, lexicon.size()));
  }
}
