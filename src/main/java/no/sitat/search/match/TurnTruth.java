package no.sitat.search.match;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.search.index.LeafWords;
import no.sitat.search.query.Query;
import no.sitat.search.query.Unit;

/// Answers a query whose hits are words and that is true or false of whole turns, sentences or
/// paragraphs: where each pattern stands becomes a set of units, and a unit is asked once.
final class TurnTruth {
  private final Sweep sweep;
  private final LeafView leaf;
  private final LeafWords words;
  private final Map<Query.Words, Spans> said;
  private final Unit scope;
  private final Map<Query.Words, BitSet> units = new HashMap<>();
  private final Map<Query.OfTurn, BitSet> asked = new HashMap<>();
  private final Map<Query.OfTurn, BitSet> passed = new HashMap<>();

  /// @param said where each pattern stands in the part of the leaf that is asked for
  TurnTruth(Sweep sweep, LeafView leaf, Map<Query.Words, Spans> said) {
    this.sweep = sweep;
    this.leaf = leaf;
    words = leaf.words();
    scope = scope(sweep.query());
    this.said = narrowed(inner(sweep.query()), said);
  }

  /// Where all sides must be true, only the units of the rarest words are looked at.
  private Map<Query.Words, Spans> narrowed(Query query, Map<Query.Words, Spans> said) {
    var rarest =
        rarest(query, said).filter(few -> said.values().stream().anyMatch(few::isMuchRarerThan));
    if (rarest.isEmpty()) {
      return said;
    }
    var units = rarest.get();
    var few = new HashMap<Query.Words, Spans>();
    said.forEach((pattern, spans) ->
        few.put(pattern, units.isMuchRarerThan(spans) ? within(units, spans) : spans));
    return few;
  }

  private static Optional<Spans> rarest(Query query, Map<Query.Words, Spans> said) {
    return query instanceof Query.All(var sides)
        ? sides.stream()
            .flatMap(side -> Optional.ofNullable(said.get(side)).stream())
            .min(Comparator.comparingInt(Spans::size))
        : Optional.empty();
  }

  /// Those that begin in a unit in which one of the few begins.
  private Spans within(Spans few, Spans many) {
    var found = new Spans(few.size());
    var stretches = new Runs(words, scope);
    int known = -1;
    int next = 0;
    for (int at = 0; at < few.size(); at++) {
      int end = stretches.end(few.start(at));
      if (stretches.number() != known) {
        known = stretches.number();
        next = many.from(next, stretches.start());
        while (next < many.size() && many.start(next) < end) {
          found.add(many.start(next), many.end(next));
          next++;
        }
      }
    }
    return found;
  }

  private static Unit scope(Query query) {
    return query instanceof Query.Scoped(_, var unit) ? unit : Unit.TURN;
  }

  private static Query inner(Query query) {
    return query instanceof Query.Scoped(var inner, _) ? inner : query;
  }

  /// Whether a query can be answered so.
  static boolean decides(Query query) {
    return scope(query) != Unit.DOCUMENT
        && scope(query) != Unit.RESPONDENT
        && inner(query).all().allMatch(TurnTruth::isOfUnits)
        && findsWords(inner(query));
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

  private static boolean isOfUnits(Query part) {
    return switch (part) {
      case Query.Words _, Query.OfTurn _, Query.All _, Query.Any _, Query.Not _ -> true;
      case Query.Coded _, Query.Uncoded _, Query.Stretch _, Query.Related _, Query.Scoped _ ->
          false;
    };
  }

  HitTable hits() {
    var query = inner(sweep.query());
    var candidates = candidates(query);
    var hits = new HitTable(candidates.size());
    boolean isPlain = query instanceof Query.Words && scope == Unit.TURN;
    var runs = new Runs(words, Unit.TURN);
    var stretches = new Runs(words, scope);
    int index = 0;
    int known = -1;
    boolean holds = false;
    for (int at = 0; at < candidates.size(); at++) {
      int start = candidates.start(at);
      int end = stretches.end(start);
      if (stretches.number() != known) {
        known = stretches.number();
        runs.end(start);
        index = words.firstPlace(index + 1) <= start ? words.documentAt(start) : index;
        holds = isHeard(runs.number()) && (isPlain || holds(query, known, index, runs.number()));
      }
      if (holds && candidates.end(at) <= end) {
        hits.addWords(
            words.document(index),
            words.turn(runs.number()),
            leaf.number(),
            start,
            candidates.end(at) - start);
      }
    }
    return hits;
  }

  private boolean isHeard(int run) {
    return leaf.isHeard(run, sweep.interviewers());
  }

  private Spans spans(Query.Words pattern) {
    return said.getOrDefault(pattern, new Spans(0));
  }

  /// The words of the most precise sides, as [Query] says.
  private Spans candidates(Query query) {
    return switch (query) {
      case Query.Words pattern -> spans(pattern);
      case Query.All(var sides) ->
          merged(sides.stream().filter(side -> side.precision() == 3).toList());
      case Query.Any(var sides) -> merged(sides);
      default -> throw new IllegalArgumentException("no candidates of words");
    };
  }

  private Spans merged(List<Query> sides) {
    return sides.stream().map(this::candidates).reduce(new Spans(0), Spans::or);
  }

  /// Whether a query is true of a unit, which lies in a heard run of a document.
  private boolean holds(Query query, int unit, int index, int run) {
    return switch (query) {
      case Query.Words pattern -> units.computeIfAbsent(pattern, this::unitsOf).get(unit);
      case Query.OfTurn test -> passes(test, index, run);
      case Query.All(var sides) -> sides.stream().allMatch(side -> holds(side, unit, index, run));
      case Query.Any(var sides) -> sides.stream().anyMatch(side -> holds(side, unit, index, run));
      case Query.Not(var inner) -> !holds(inner, unit, index, run);
      default -> throw new IllegalArgumentException("not of units");
    };
  }

  /// The units in which a pattern stands from its first word to its last.
  private BitSet unitsOf(Query.Words pattern) {
    var spans = spans(pattern);
    var stretches = new Runs(words, scope);
    var found = new BitSet();
    for (int at = 0; at < spans.size(); at++) {
      if (spans.end(at) <= stretches.end(spans.start(at))) {
        found.set(stretches.number());
      }
    }
    return found;
  }

  /// Each turn is asked once.
  private boolean passes(Query.OfTurn test, int index, int run) {
    var known = asked.computeIfAbsent(test, _ -> new BitSet());
    var passing = passed.computeIfAbsent(test, _ -> new BitSet());
    if (!known.get(run)) {
      known.set(run);
      boolean holds =
          sweep.turnTest(test.test()).holds(leaf.document(index), leaf.turn(index, run));
      passing.set(run, holds);
    }
    return passing.get(run);
  }
}
