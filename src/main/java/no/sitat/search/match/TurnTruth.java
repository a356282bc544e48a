package no.sitat.search.match;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import no.sitat.search.index.LeafWords;
import no.sitat.search.query.Query;

/// Answers a query that is true or false of whole turns, and whose hits are words, for all turns at
/// once: as sets of runs.
final class TurnTruth {
  private final Sweep sweep;
  private final LeafView leaf;
  private final LeafWords words;
  private final Map<Query.Words, Spans> said;

  /// @param said where each pattern stands in the part of the leaf that is asked for
  TurnTruth(Sweep sweep, LeafView leaf, Map<Query.Words, Spans> said) {
    this.sweep = sweep;
    this.leaf = leaf;
    words = leaf.words();
    this.said = said;
  }

  /// Whether a query can be answered so.
  static boolean decides(Query query) {
    return query.all().allMatch(TurnTruth::isOfTurns) && findsWords(query);
  }

  /// Whether all its candidates are words.
  private static boolean findsWords(Query query) {
    return switch (query) {
      case Query.Words _ -> true;
      case Query.All(var sides) ->
          query.precision() == 3
              && sides.stream()
                  .filter(side -> side.precision() == 3)
                  .allMatch(TurnTruth::findsWords);
      case Query.Any(var sides) -> sides.stream().allMatch(TurnTruth::findsWords);
      default -> false;
    };
  }

  private static boolean isOfTurns(Query part) {
    return switch (part) {
      case Query.Words _, Query.OfTurn _, Query.All _, Query.Any _, Query.Not _ -> true;
      case Query.Coded _, Query.Uncoded _, Query.Stretch _, Query.Related _, Query.Scoped _ ->
          false;
    };
  }

  HitTable hits(int fromDocument, int toDocument) {
    var query = sweep.query();
    var hits = new HitTable();
    if (query instanceof Query.Words asked) {
      add(spans(asked), Truth.ALWAYS, hits);
    } else {
      var heard = heard(words.firstRun(fromDocument), words.firstRun(toDocument));
      var truth = truth(query, heard);
      add(candidates(query), truth::get, hits);
    }
    return hits;
  }

  @FunctionalInterface
  private interface Truth {
    Truth ALWAYS = _ -> true;

    boolean holds(int run);
  }

  private Spans spans(Query.Words asked) {
    return said.getOrDefault(asked, new Spans(0));
  }

  private void add(Spans spans, Truth truth, HitTable hits) {
    var runs = new Runs(words);
    runs.reset();
    int index = 0;
    int known = -1;
    boolean counts = false;
    for (int at = 0; at < spans.size(); at++) {
      int start = spans.start(at);
      runs.end(start);
      if (runs.run() != known) {
        known = runs.run();
        counts = leaf.isHeard(known, sweep.interviewers()) && truth.holds(known);
      }
      if (!counts) {
        continue;
      }
      if (words.firstPlace(index + 1) <= start) {
        index = words.documentAt(start);
      }
      hits.addWords(
          words.document(index), words.turn(known), leaf.number(), start, spans.end(at) - start);
    }
  }

  /// The words of the most precise sides, as [Query] says.
  private Spans candidates(Query query) {
    return switch (query) {
      case Query.Words asked -> spans(asked);
      case Query.All(var sides) ->
          merged(sides.stream().filter(side -> side.precision() == 3).toList());
      case Query.Any(var sides) -> merged(sides);
      default -> throw new IllegalArgumentException("no candidates of words");
    };
  }

  private Spans merged(List<Query> sides) {
    return sides.stream().map(this::candidates).reduce(new Spans(0), Spans::or);
  }

  private BitSet heard(int from, int to) {
    var heard = new BitSet();
    for (int run = from; run < to; run++) {
      heard.set(run, leaf.isHeard(run, sweep.interviewers()));
    }
    return heard;
  }

  private BitSet truth(Query query, BitSet heard) {
    return switch (query) {
      case Query.Words asked -> runsOf(spans(asked), heard);
      case Query.OfTurn(var test) -> passing(sweep.turnTest(test), heard);
      case Query.All(var sides) -> {
        var found = (BitSet) heard.clone();
        sides.forEach(side -> found.and(truth(side, heard)));
        yield found;
      }
      case Query.Any(var sides) -> {
        var found = new BitSet();
        sides.forEach(side -> found.or(truth(side, heard)));
        yield found;
      }
      case Query.Not(var inner) -> {
        var found = (BitSet) heard.clone();
        found.andNot(truth(inner, heard));
        yield found;
      }
      default -> throw new IllegalArgumentException("not of turns");
    };
  }

  private BitSet runsOf(Spans spans, BitSet heard) {
    var runs = new Runs(words);
    runs.reset();
    var found = new BitSet();
    for (int at = 0; at < spans.size(); at++) {
      runs.end(spans.start(at));
      found.set(runs.run());
    }
    found.and(heard);
    return found;
  }

  private BitSet passing(TurnTests.Ready test, BitSet heard) {
    var found = new BitSet();
    int index = 0;
    for (int run = heard.nextSetBit(0); run >= 0; run = heard.nextSetBit(run + 1)) {
      while (words.firstRun(index + 1) <= run) {
        index++;
      }
      found.set(run, test.holds(leaf.document(index), leaf.turn(index, run)));
    }
    return found;
  }
}
