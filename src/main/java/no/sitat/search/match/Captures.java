package no.sitat.search.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import no.sitat.language.inflection.Reading;
import no.sitat.search.forms.WordForms;
import no.sitat.search.forms.WordSet;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Query;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// Keeps the matches in which captured words can be chosen so that the constraints hold.
final class Captures {
  private final LeafView leaf;
  private final Map<WordTest, WordSet> sets;
  private final WordForms forms;
  private final Watch watch;
  private final Map<String, Integer> captured = new HashMap<>();
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
    captured.clear();
    int tongue = leaf.tongue(leaf.words().documentAt(start));
    return matches(
        asked.pattern(),
        new Stretch(start, end, tongue),
        at -> at == end && asked.constraints().stream().allMatch(each -> holds(each, tongue)));
  }

  /// Where to match from, and to.
  private record Stretch(int at, int end, int tongue) {
    Stretch from(int place) {
      return new Stretch(place, end, tongue);
    }
  }

  /// Whether the pattern matches from here on so that the rest does, too.
  private boolean matches(TokenPattern pattern, Stretch here, IntPredicate rest) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> passes(test, here) && rest.test(here.at() + 1);
      case TokenPattern.Named(var name, var test) -> {
        captured.put(name, here.at());
        boolean found = passes(test, here) && rest.test(here.at() + 1);
        if (!found) {
          captured.remove(name);
        }
        yield found;
      }
      case TokenPattern.Choice(var parts) ->
          parts.stream().anyMatch(part -> matches(part, here, rest));
      case TokenPattern.Row(var parts) -> row(parts, here, rest);
      case TokenPattern.Repeated repeated -> repeated(repeated, 0, here, rest);
    };
  }

  private boolean passes(WordTest test, Stretch here) {
    if ((++steps & 0xFFFF) == 0) {
      watch.check();
    }
    return here.at() < here.end()
        && sets.getOrDefault(test, WordSet.ANYTHING)
            .contains(leaf.words().form(here.at()), here.tongue());
  }

  private boolean row(List<TokenPattern> parts, Stretch here, IntPredicate rest) {
    return parts.isEmpty()
        ? rest.test(here.at())
        : matches(
            parts.getFirst(), here, at -> row(parts.subList(1, parts.size()), here.from(at), rest));
  }

  /// A time that takes no word is not tried again.
  private boolean repeated(
      TokenPattern.Repeated repeated, int times, Stretch here, IntPredicate rest) {
    boolean enough = times >= repeated.least() && rest.test(here.at());
    return enough
        || (times < repeated.most()
            && matches(
                repeated.part(),
                here,
                at ->
                    at == here.at()
                        ? times < repeated.least() && rest.test(at)
                        : repeated(repeated, times + 1, here.from(at), rest)));
  }

  private boolean holds(Constraint constraint, int tongue) {
    var left = captured.get(constraint.left());
    var right = captured.get(constraint.right());
    return left != null
        && right != null
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
