package no.sitat.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.search.forms.WordSet;
import no.sitat.search.index.FormSet;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// Finds every place where a pattern of words stands in a part of a leaf: each first and last word
/// once, never across the edge of a turn.
///
/// Works on all places at once. A word is the places of its forms; a row joins what ends here with
/// what begins there; a word that may be anything is never looked up, only passed over. Whose words
/// they are is not asked here.
final class RowMatcher {
  private final LeafView leaf;
  private final Map<WordTest, WordSet> sets;
  private final Part part;
  private final Watch watch;
  private final Runs runs;

  /// Some documents of a leaf.
  ///
  /// @param from first place, inclusive
  /// @param to place after the last
  record Part(int from, int to) {}

  RowMatcher(LeafView leaf, Map<WordTest, WordSet> sets, Part part, Watch watch) {
    this.leaf = leaf;
    this.sets = sets;
    this.part = part;
    this.watch = watch;
    runs = new Runs(leaf.words());
  }

  /// What a pattern matches, and whether it also matches no word at all.
  private record Found(Spans spans, boolean orNothing) {}

  /// A row as far as it is read: what matches so far, and how many words of any kind follow.
  ///
  /// @param spans empty while nothing but words of any kind was read
  private record SoFar(Optional<Spans> spans, Gap gap) {}

  Spans matches(TokenPattern pattern) {
    return found(new TokenPattern.Row(List.of(pattern))).spans();
  }

  private Found found(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> new Found(word(test), false);
      case TokenPattern.Named(_, var test) -> new Found(word(test), false);
      case TokenPattern.Choice(var parts) -> choice(parts);
      case TokenPattern.Repeated(var inner, var least, var most) -> repeated(inner, least, most);
      case TokenPattern.Row(var parts) -> row(parts);
    };
  }

  private Spans word(WordTest test) {
    var set = sets.getOrDefault(test, WordSet.ANYTHING);
    if (set.any()) {
      return everyWord();
    }
    var spans = Spans.of(set.isSameForAll() ? places(set.every()) : byTongue(set));
    watch.found(spans.size());
    return spans;
  }

  private Spans everyWord() {
    watch.found(part.to() - part.from());
    var all = new Spans(part.to() - part.from());
    for (int place = part.from(); place < part.to(); place++) {
      all.add(place, place + 1);
    }
    return all;
  }

  private int[] places(FormSet set) {
    return leaf.words().postings().places(set, part.from(), part.to());
  }

  /// The places of all languages' forms, without those that are of another language.
  private int[] byTongue(WordSet set) {
    var places = places(set.every());
    int size = 0;
    int index = 0;
    for (int place : places) {
      while (leaf.words().firstPlace(index + 1) <= place) {
        index++;
      }
      if (set.contains(leaf.words().form(place), leaf.tongue(index))) {
        places[size++] = place;
      }
    }
    return Arrays.copyOf(places, size);
  }

  private Found choice(List<TokenPattern> parts) {
    var each = parts.stream().map(this::found).toList();
    var all = each.stream().map(Found::spans).reduce(new Spans(0), Spans::or);
    return new Found(all, each.stream().anyMatch(Found::orNothing));
  }

  /// Once, twice and so on, as long as anything is found.
  private Found repeated(TokenPattern inner, int least, int most) {
    var once = found(inner);
    int needed = once.orNothing() ? 0 : least;
    var all = new Spans(0);
    var last = once.spans();
    for (int times = 1; times <= most && last.size() > 0; times++) {
      if (times >= needed) {
        all = all.or(last);
        watch.found(last.size());
      }
      last = times == most ? last : join(last, Gap.NONE, once.spans());
    }
    return new Found(all, needed == 0);
  }

  private Found row(List<TokenPattern> parts) {
    var states = new ArrayList<SoFar>();
    states.add(new SoFar(Optional.empty(), Gap.NONE));
    for (var next : parts) {
      var gap = gap(next);
      var grown =
          gap.isPresent()
              ? states.stream()
                  .map(each -> new SoFar(each.spans(), each.gap().plus(gap.get())))
                  .toList()
              : followed(states, found(next));
      states.clear();
      states.addAll(merged(grown));
    }
    var all = new Spans(0);
    boolean orNothing = false;
    for (var state : states) {
      all = all.or(finished(state));
      orNothing |= state.spans().isEmpty() && state.gap().least() == 0;
    }
    return new Found(all, orNothing);
  }

  /// A word of any kind, or some of them.
  private Optional<Gap> gap(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) when isAny(test) -> Optional.of(new Gap(1, 1));
      case TokenPattern.Repeated(TokenPattern.One(var test), var least, var most)
          when isAny(test) ->
          Optional.of(new Gap(least, most));
      default -> Optional.empty();
    };
  }

  private boolean isAny(WordTest test) {
    return sets.getOrDefault(test, WordSet.ANYTHING).any();
  }

  private List<SoFar> followed(List<SoFar> states, Found next) {
    var grown = new ArrayList<SoFar>();
    for (var state : states) {
      if (next.orNothing()) {
        grown.add(state);
      }
      var spans =
          state.spans().isPresent()
              ? join(state.spans().get(), state.gap(), next.spans())
              : extendedLeft(next.spans(), state.gap());
      grown.add(new SoFar(Optional.of(spans), Gap.NONE));
    }
    return grown;
  }

  /// Those that wait for the same gap are one.
  private static List<SoFar> merged(List<SoFar> states) {
    var byGap = new LinkedHashMap<List<Object>, SoFar>();
    for (var state : states) {
      byGap.merge(
          List.of(state.spans().isPresent(), state.gap()),
          state,
          (one, other) ->
              one.spans().isEmpty()
                  ? one
                  : new SoFar(
                      Optional.of(one.spans().get().or(other.spans().orElseThrow())), one.gap()));
    }
    return List.copyOf(byGap.values());
  }

  private Spans finished(SoFar state) {
    if (state.spans().isPresent()) {
      return extendedRight(state.spans().get(), state.gap());
    }
    return state.gap().isNone() ? new Spans(0) : extendedRight(everyWord(), lessOne(state.gap()));
  }

  private static Gap lessOne(Gap gap) {
    int most = gap.most() == Integer.MAX_VALUE ? gap.most() : gap.most() - 1;
    return new Gap(Math.max(0, gap.least() - 1), most);
  }

  /// From the first of one to the last of another that follows in the same turn.
  private Spans join(Spans left, Gap gap, Spans right) {
    var joined = new Spans(Math.min(left.size(), right.size()));
    runs.reset();
    int from = 0;
    int i = 0;
    while (i < left.size() && right.size() > 0) {
      long earliest = (long) left.end(i) + gap.least();
      long latest = (long) left.end(i) + gap.most();
      from = at(right, from, i, left, earliest);
      if (from == right.size() || right.start(from) > latest) {
        i = nearer(left, i, gap, right, from);
        continue;
      }
      int edge = runs.end(left.start(i));
      for (int next = from; next < right.size() && right.start(next) <= latest; next++) {
        if (right.start(next) >= edge) {
          break;
        }
        if (right.end(next) <= edge) {
          joined.add(left.start(i), right.end(next));
        }
      }
      noteGrowth(joined, i);
      i++;
    }
    watch.found(joined.size());
    return joined.settled();
  }

  /// The next on the left that could reach what comes next on the right: all between end too early.
  private static int nearer(Spans left, int i, Gap gap, Spans right, int from) {
    if (!left.isOfSingleWords()) {
      return i + 1;
    }
    return from == right.size()
        ? left.size()
        : Math.max(i + 1, left.from(i, right.start(from) - 1L - gap.most()));
  }

  /// The first on the right that begins early enough; found from the last one as long as the left
  /// ones end later and later.
  private static int at(Spans right, int from, int i, Spans left, long earliest) {
    if (i > 0 && left.end(i) < left.end(i - 1)) {
      return right.firstFrom((int) Math.min(Integer.MAX_VALUE, earliest));
    }
    int next = from;
    int tried = 0;
    while (next < right.size() && right.start(next) < earliest) {
      if (++tried > 32) {
        return right.firstFrom((int) Math.min(Integer.MAX_VALUE, earliest));
      }
      next++;
    }
    return next;
  }

  private Spans extendedRight(Spans spans, Gap gap) {
    if (gap.isNone()) {
      return withinTurns(spans);
    }
    var extended = new Spans(spans.size());
    runs.reset();
    for (int i = 0; i < spans.size(); i++) {
      int edge = runs.end(spans.start(i));
      long latest = Math.min(edge, (long) spans.end(i) + gap.most());
      for (long end = (long) spans.end(i) + gap.least(); end <= latest; end++) {
        extended.add(spans.start(i), (int) end);
      }
      noteGrowth(extended, i);
    }
    watch.found(extended.size());
    return extended.settled();
  }

  private Spans extendedLeft(Spans spans, Gap gap) {
    if (gap.isNone()) {
      return spans;
    }
    var extended = new Spans(spans.size());
    runs.reset();
    for (int i = 0; i < spans.size(); i++) {
      runs.end(spans.start(i));
      long earliest = Math.max(runs.start(), (long) spans.start(i) - gap.most());
      for (long start = earliest; start <= (long) spans.start(i) - gap.least(); start++) {
        extended.add((int) start, spans.end(i));
      }
      noteGrowth(extended, i);
    }
    watch.found(extended.size());
    return extended.settled();
  }

  private void noteGrowth(Spans extended, int done) {
    if (extended.size() > Watch.MOST_PLACES) {
      watch.found(extended.size());
    }
    if ((done & 0xFFF) == 0xFFF) {
      watch.check();
    }
  }

  private Spans withinTurns(Spans spans) {
    runs.reset();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.end(i) > runs.end(spans.start(i))) {
        return onlyWithinTurns(spans);
      }
    }
    return spans;
  }

  private Spans onlyWithinTurns(Spans spans) {
    var kept = new Spans(spans.size());
    runs.reset();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.end(i) <= runs.end(spans.start(i))) {
        kept.add(spans.start(i), spans.end(i));
      }
    }
    return kept;
  }
}
