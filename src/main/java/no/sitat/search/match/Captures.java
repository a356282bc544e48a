package no.sitat.search.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.language.inflection.Reading;
import no.sitat.search.forms.WordForms;
import no.sitat.search.forms.WordSet;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Query;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// Keeps the matches in which captured words can be chosen so that the constraints hold.
///
/// Tries one way through the pattern after the other. What is still to be tried stands in a list
/// and not on the thread's stack, for a turn may have many thousand words.
final class Captures {
  private final LeafView leaf;
  private final Map<WordTest, WordSet> sets;
  private final WordForms forms;
  private final Watch watch;
  private int steps;

  Captures(LeafView leaf, Map<WordTest, WordSet> sets, WordForms forms, Watch watch) {
    this.leaf = leaf;
    this.sets = sets;
    this.forms = forms;
    this.watch = watch;
  }

  Spans that(Query.Words asked, Spans found) {
    var kept = new Spans(0);
    for (int i = 0; i < found.size(); i++) {
      if (holds(asked, found.start(i), found.end(i))) {
        kept.add(found.start(i), found.end(i));
      }
    }
    return kept;
  }

  private boolean holds(Query.Words asked, int start, int end) {
    int tongue = leaf.tongue(leaf.words().documentAt(start));
    var stretch = new Stretch(end, tongue);
    var open = new ArrayDeque<Way>();
    open.push(new Way(new Step.Match(asked.pattern(), Step.END), start, Named.NOBODY));
    while (!open.isEmpty()) {
      countStep();
      var way = open.pop();
      if (way.step() == Step.END) {
        if (way.at() == end && allHold(asked.constraints(), way.named(), tongue)) {
          return true;
        }
      } else {
        go(way, stretch, open);
      }
    }
    return false;
  }

  private void countStep() {
    if ((++steps & 0xFFFF) == 0) {
      watch.check();
    }
  }

  /// Where a match ends, and in which language it is.
  private record Stretch(int end, int tongue) {}

  /// A way through the pattern that is still to be tried: what comes next, at which place, and
  /// which words have names so far.
  private record Way(Step step, int at, Named named) {
    Way to(Step next) {
      return new Way(next, at, named);
    }
  }

  /// What of the pattern is still to be matched, one after the other.
  private sealed interface Step {
    Step END = new End();

    /// The pattern is matched.
    record End() implements Step {}

    record Match(TokenPattern pattern, Step next) implements Step {}

    /// Before a part is matched once more.
    ///
    /// @param times how often it has been matched
    record Loop(TokenPattern.Repeated of, int times, Step next) implements Step {}

    /// After it has been matched once more.
    ///
    /// @param from where that began
    record Again(TokenPattern.Repeated of, int times, int from, Step next) implements Step {}
  }

  /// The words that have names, the last named first.
  private record Named(String name, int at, Optional<Named> earlier) {
    static final Named NOBODY = new Named("", -1, Optional.empty());

    /// The place of the word; -1 when none has this name.
    int place(String wanted) {
      var here = Optional.of(this);
      while (here.isPresent() && !here.get().name().equals(wanted)) {
        here = here.get().earlier();
      }
      return here.map(Named::at).orElse(-1);
    }
  }

  /// Puts what follows from a way before what is open; what is to be tried first comes last.
  private void go(Way way, Stretch stretch, Deque<Way> open) {
    switch (way.step()) {
      case Step.Match(var pattern, var next) -> match(pattern, way.to(next), stretch, open);
      case Step.Loop(var of, int times, var next) -> {
        if (times < of.most()) {
          var again = new Step.Again(of, times, way.at(), next);
          open.push(way.to(new Step.Match(of.part(), again)));
        }
        if (times >= of.least()) {
          open.push(way.to(next));
        }
      }
      case Step.Again(var of, int times, int from, var next) -> {
        if (way.at() > from) {
          open.push(way.to(new Step.Loop(of, times + 1, next)));
        } else if (times < of.least()) {
          // A time that takes no word is not tried again: the other times would take none, too.
          open.push(way.to(next));
        }
      }
      case Step.End _ -> {}
    }
  }

  /// @param way what comes after the pattern, from where the pattern is to begin
  private void match(TokenPattern pattern, Way way, Stretch stretch, Deque<Way> open) {
    int at = way.at();
    switch (pattern) {
      case TokenPattern.One(var test) -> {
        if (passes(test, at, stretch)) {
          open.push(new Way(way.step(), at + 1, way.named()));
        }
      }
      case TokenPattern.Named(var name, var test) -> {
        if (passes(test, at, stretch)) {
          var named = new Named(name, at, Optional.of(way.named()));
          open.push(new Way(way.step(), at + 1, named));
        }
      }
      case TokenPattern.Choice(var parts) ->
          parts.reversed().forEach(part -> open.push(way.to(new Step.Match(part, way.step()))));
      case TokenPattern.Row(var parts) -> {
        var step = way.step();
        for (var part : parts.reversed()) {
          step = new Step.Match(part, step);
        }
        open.push(way.to(step));
      }
      case TokenPattern.Repeated repeated ->
          open.push(way.to(new Step.Loop(repeated, 0, way.step())));
    }
  }

  private boolean passes(WordTest test, int at, Stretch stretch) {
    return at < stretch.end()
        && sets.getOrDefault(test, WordSet.ANYTHING)
            .contains(leaf.words().form(at), stretch.tongue());
  }

  private boolean allHold(List<Constraint> constraints, Named named, int tongue) {
    return constraints.stream().allMatch(each -> holds(each, named, tongue));
  }

  private boolean holds(Constraint constraint, Named named, int tongue) {
    int left = named.place(constraint.left());
    int right = named.place(constraint.right());
    return left >= 0
        && right >= 0
        && areAlike(constraint, left, right, tongue) == constraint.equal();
  }

  private boolean areAlike(Constraint constraint, int left, int right, int tongue) {
    int one = leaf.words().form(left);
    int other = leaf.words().form(right);
    return switch (constraint.attribute()) {
      case WORD -> forms.isSameWord(one, other);
      case LEMMA -> meet(one, other, tongue, Reading::lemma);
      case POS -> meet(one, other, tongue, reading -> reading.pos().name());
    };
  }

  private boolean meet(int one, int other, int tongue, Function<Reading, String> attribute) {
    var all = forms.readings(one, tongue).stream().map(attribute).collect(Collectors.toSet());
    return forms.readings(other, tongue).stream().map(attribute).anyMatch(all::contains);
  }
}
