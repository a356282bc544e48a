package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.search.index.LeafWords;
import no.sitat.search.query.Query;

/// The hits of a sweep in one leaf, part by part.
final class LeafSweep {
  /// Words of a part; a part is one processor's work.
  private static final int PART = 1 << 21;

  private final Sweep sweep;
  private final LeafView leaf;
  private final LeafWords words;

  LeafSweep(Sweep sweep, LeafView leaf) {
    this.sweep = sweep;
    this.leaf = leaf;
    words = leaf.words();
  }

  /// Some documents.
  private record Part(int fromDocument, int toDocument) {}

  /// In order of document.
  List<HitTable> hits() {
    return parts().parallelStream().map(this::hits).toList();
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    int from = 0;
    for (int to = 1; to <= words.documents(); to++) {
      if (to == words.documents() || words.firstPlace(to) - words.firstPlace(from) >= PART) {
        parts.add(new Part(from, to));
        from = to;
      }
    }
    return parts;
  }

  private HitTable hits(Part part) {
    sweep.watch().check();
    var said = said(part);
    if (TurnTruth.decides(sweep.query())) {
      return new TurnTruth(sweep, leaf, said).hits();
    }
    return byDocument(part, said);
  }

  private Map<Query.Words, Spans> said(Part part) {
    var places =
        new RowMatcher.Part(
            words.firstPlace(part.fromDocument()), words.firstPlace(part.toDocument()));
    var matcher = new RowMatcher(leaf, sweep.sets(), places, sweep.watch());
    var said = new HashMap<Query.Words, Spans>();
    sweep
        .query()
        .all()
        .filter(Query.Words.class::isInstance)
        .map(Query.Words.class::cast)
        .forEach(each -> said.computeIfAbsent(each, _ -> matches(matcher, each)));
    return said;
  }

  private Spans matches(RowMatcher matcher, Query.Words asked) {
    var found = matcher.matches(asked.pattern());
    return asked.constraints().isEmpty()
        ? found
        : new Captures(leaf, sweep.sets(), sweep.forms(), sweep.watch()).that(asked, found);
  }

  private HitTable byDocument(Part part, Map<Query.Words, Spans> said) {
    var hits = new HitTable();
    var possible = possible(sweep.query(), part, said);
    for (int index = possible.nextSetBit(0); index >= 0; index = possible.nextSetBit(index + 1)) {
      if (leaf.document(index) != null) {
        sweep.watch().check();
        addHits(index, said, hits);
      }
    }
    return hits;
  }

  private void addHits(int index, Map<Query.Words, Spans> said, HitTable into) {
    var view =
        new DocumentView(
            leaf.document(index),
            Optional.of(new DocumentView.Words(words, leaf.number(), index)),
            sweep.interviewers());
    var places = new HashMap<Query.Words, List<Place>>();
    said.forEach((asked, spans) -> places.put(asked, heard(index, spans, view)));
    new DocumentMatcher(view, new MatchedDocument(sweep, view, places))
        .addHits(sweep.query(), into);
  }

  private List<Place> heard(int index, Spans spans, DocumentView view) {
    var places = new ArrayList<Place>();
    int to = words.firstPlace(index + 1);
    int run = words.firstRun(index);
    for (int at = spans.firstFrom(words.firstPlace(index));
        at < spans.size() && spans.start(at) < to;
        at++) {
      while (words.firstPlaceOfRun(run + 1) <= spans.start(at)) {
        run++;
      }
      if (leaf.isHeard(run, sweep.interviewers())) {
        places.add(view.ofWords(words.turn(run), spans.start(at), spans.end(at)));
      }
    }
    return places;
  }

  /// Indexes of the documents that can have hits: never too few, sometimes too many.
  private BitSet possible(Query query, Part part, Map<Query.Words, Spans> said) {
    return switch (query) {
      case Query.Words asked -> documentsOf(said.getOrDefault(asked, new Spans(0)));
      case Query.Coded(var test) -> indexes(sweep.segments(test).documents(), part);
      case Query.Related related -> possible(related, part, said);
      case Query.Scoped(var inner, _) -> possible(inner, part, said);
      case Query.All(var sides) ->
          sides.stream()
              .map(side -> possible(side, part, said))
              .reduce((some, more) -> {
                some.and(more);
                return some;
              })
              .orElseGet(() -> every(part));
      case Query.Any(var sides) ->
          sides.stream()
              .map(side -> possible(side, part, said))
              .reduce(
                  new BitSet(),
                  (some, more) -> {
                    some.or(more);
                    return some;
                  });
      case Query.Uncoded _, Query.Stretch _, Query.OfTurn _, Query.Not _ -> every(part);
    };
  }

  /// What stands so to something stands in one document with it.
  private BitSet possible(Query.Related related, Part part, Map<Query.Words, Spans> said) {
    var found = possible(related.left(), part, said);
    if (!related.negated() && !RelatedPlaces.asksForPeople(related)) {
      found.and(possible(related.right(), part, said));
    }
    return found;
  }

  private static BitSet every(Part part) {
    var every = new BitSet();
    every.set(part.fromDocument(), part.toDocument());
    return every;
  }

  private BitSet documentsOf(Spans spans) {
    var found = new BitSet();
    int index = 0;
    for (int at = 0; at < spans.size(); at++) {
      if (words.firstPlace(index + 1) <= spans.start(at)) {
        index = words.documentAt(spans.start(at));
      }
      found.set(index);
    }
    return found;
  }

  private BitSet indexes(BitSet documents, Part part) {
    var found = new BitSet();
    IntStream.range(part.fromDocument(), part.toDocument())
        .filter(index -> documents.get(words.document(index)))
        .forEach(found::set);
    return found;
  }
}
