package no.sitat.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.language.Folding;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.Norwegian;
import no.sitat.language.inflection.Reading;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// Whether words match a pattern, asked of every first and last word.
final class TwinWords {
  private final Inflection inflection;

  TwinWords(Inflection inflection) {
    this.inflection = inflection;
  }

  /// A way to match: the words taken, and those with names.
  private record Way(int end, Map<String, TwinText.Word> named) {}

  /// Where matches that begin at a word end.
  Set<Integer> ends(
      TokenPattern pattern, List<Constraint> constraints, List<TwinText.Word> turn, int from) {
    return ways(pattern, turn, new Way(from, Map.of())).stream()
        .filter(way -> way.end() > from)
        .filter(way -> constraints.stream().allMatch(each -> holds(each, way.named())))
        .map(Way::end)
        .collect(Collectors.toSet());
  }

  private Set<Way> ways(TokenPattern pattern, List<TwinText.Word> turn, Way way) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> next(test, turn, way, "");
      case TokenPattern.Named(var name, var test) -> next(test, turn, way, name);
      case TokenPattern.Choice(var parts) ->
          parts.stream()
              .flatMap(part -> ways(part, turn, way).stream())
              .collect(Collectors.toSet());
      case TokenPattern.Row(var parts) -> {
        var all = Set.of(way);
        for (var part : parts) {
          all =
              all.stream()
                  .flatMap(each -> ways(part, turn, each).stream())
                  .collect(Collectors.toSet());
        }
        yield all;
      }
      case TokenPattern.Repeated(var part, var least, var most) -> {
        var found = new HashSet<Way>();
        var all = Set.of(way);
        for (int times = 0; times <= Math.min(most, turn.size() + least); times++) {
          if (times >= least) {
            found.addAll(all);
          }
          all =
              all.stream()
                  .flatMap(each -> ways(part, turn, each).stream())
                  .collect(Collectors.toSet());
        }
        yield found;
      }
    };
  }

  private Set<Way> next(WordTest test, List<TwinText.Word> turn, Way way, String name) {
    if (way.end() == turn.size() || !passes(test, turn.get(way.end()).written())) {
      return Set.of();
    }
    var named = new HashMap<>(way.named());
    if (!name.isEmpty()) {
      named.put(name, turn.get(way.end()));
    }
    return Set.of(new Way(way.end() + 1, named));
  }

  boolean passes(WordTest test, String written) {
    var lower = Folding.exact(written);
    return inflection.readings(lower).stream().anyMatch(reading -> isTrue(test, written, reading));
  }

  private boolean isTrue(WordTest test, String written, Reading reading) {
    var lower = Folding.exact(written);
    var folded = Folding.folded(written);
    return switch (test) {
      case WordTest.Anything _ -> true;
      case WordTest.Form(var form, var letters) ->
          form.equals(
              switch (letters) {
                case CASE -> Folding.written(written);
                case LOWER -> lower;
                case FOLDED -> folded;
              });
      case WordTest.Inflected(var form) -> isInflected(form, lower, folded);
      case WordTest.Lemma(var lemma) -> reading.lemma().equals(lemma);
      case WordTest.Tagged(var tag) -> reading.pos().name().equals(tag);
      case WordTest.Like(var expression, var letters) ->
          (switch (letters) {
                case CASE -> Folding.written(written);
                case LOWER -> lower;
                case FOLDED -> folded;
              })
              .matches(expression);
      case WordTest.Wild(var pattern) ->
          folded.matches(
              java.util.regex.Pattern.quote(pattern)
                  .replace("*", "\\E.*\\Q")
                  .replace("?", "\\E.\\Q"));
      case WordTest.ReadingLike(var attribute, var expression) ->
          (attribute == Constraint.Attribute.POS ? reading.pos().name() : reading.lemma())
              .matches(expression);
      case WordTest.Spelt(var form) ->
          isInflected(form, lower, folded)
              || isInflected(letters(form), lower, folded)
              || (!letters(lower).equals(lower)
                  && meet(inflection.readings(letters(lower)), letters(form)));
      case WordTest.PartOf(var form, var last) -> isPart(form, last, lower);
      case WordTest.Both(var tests) ->
          tests.stream().allMatch(each -> isTrue(each, written, reading));
      case WordTest.Either(var tests) ->
          tests.stream().anyMatch(each -> isTrue(each, written, reading));
      case WordTest.Otherwise(var inner) -> !isTrue(inner, written, reading);
    };
  }

  private boolean isInflected(String form, String lower, String folded) {
    return folded.equals(Folding.folded(form)) || meet(inflection.readings(lower), form);
  }

  private boolean meet(List<Reading> readings, String form) {
    var asked = inflection.asked(form);
    return readings.stream().map(Reading::word).anyMatch(asked::contains);
  }

  private static String letters(String form) {
    return form.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
  }

  private boolean isPart(String form, boolean last, String lower) {
    if (!(inflection instanceof Norwegian norwegian)) {
      return false;
    }
    var parts = norwegian.parts(lower);
    return !parts.isEmpty()
        && norwegian.asked(last ? parts.getLast() : parts.getFirst()).stream()
            .anyMatch(norwegian.asked(form)::contains);
  }

  private boolean holds(Constraint constraint, Map<String, TwinText.Word> named) {
    var left = named.get(constraint.left());
    var right = named.get(constraint.right());
    if (left == null || right == null) {
      return false;
    }
    boolean alike =
        switch (constraint.attribute()) {
          case WORD -> Folding.exact(left.written()).equals(Folding.exact(right.written()));
          case LEMMA -> share(left, right, Reading::lemma);
          case POS -> share(left, right, reading -> reading.pos().name());
        };
    return alike == constraint.equal();
  }

  private boolean share(
      TwinText.Word left, TwinText.Word right, Function<Reading, String> attribute) {
    var some = new ArrayList<>(inflection.readings(Folding.exact(left.written())));
    var more = inflection.readings(Folding.exact(right.written()));
    return some.stream()
        .map(attribute)
        .anyMatch(each -> more.stream().map(attribute).anyMatch(each::equals));
  }
}
