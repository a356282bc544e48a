package no.sitat.search.query.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.codebook.Direction;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.CodingTest.Weights;
import no.sitat.search.query.Moments;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// Gathers the conditions that stand in brackets after a code, all of the same coding.
final class CodingConditions {
  static final String NAMES = "direction=…, coder=…, weight>=…, made<…, outdated=yes";

  private final Study study;
  private final Set<FieldName> seen = EnumSet.noneOf(FieldName.class);
  private Set<String> directions = Set.of();
  private Set<Integer> coders = Set.of();
  private Optional<Weights> weight = Optional.empty();
  private Moments made = Moments.ANY;
  private Optional<Boolean> outdated = Optional.empty();

  CodingConditions(Study study) {
    this.study = study;
  }

  /// What a coding of one of these codes must be.
  CodingTest test(Set<Integer> codes) {
    return new CodingTest(codes, directions, coders, weight, made, outdated);
  }

  void add(Condition condition) {
    switch (FieldName.of(condition.name()).orElseThrow(() -> unknown(condition))) {
      case DIRECTION -> directions = directions(onceNamed(FieldName.DIRECTION, condition));
      case CODER -> coders = coders(onceNamed(FieldName.CODER, condition));
      case WEIGHT -> weight = weight(condition);
      case MADE -> made = made(condition);
      case OUTDATED -> outdated = Optional.of(isYes(onceNamed(FieldName.OUTDATED, condition)));
      case CODE, KIND, LANGUAGE, SPEAKER, ROLE, DOCUMENT, POST, STUDY, TIME ->
          throw unknown(condition);
    }
  }

  private static QueryError unknown(Condition condition) {
    return new QueryError(
        condition.position(),
        "A coding has no “" + condition.name() + "”; what it must be is written " + NAMES + ".",
        "En koding har ikke «" + condition.name() + "»; hva den må være, skrives " + NAMES + ".");
  }

  /// A condition that names what is asked for, and does so once.
  private Condition onceNamed(FieldName field, Condition condition) {
    boolean isNaming =
        condition.comparison() != Comparison.DIFFERENT && !condition.comparison().isOfSize();
    if (!isNaming || !seen.add(field)) {
      throw new QueryError(
          condition.position(),
          "Write once what it may be: " + field.key() + "=… or " + field.key() + " in (…, …).",
          "Skriv én gang hva den kan være: "
              + field.key()
              + "=… eller "
              + field.key()
              + " in (…, …).");
    }
    return condition;
  }

  private Set<String> directions(Condition condition) {
    return condition.values().stream().map(this::direction).collect(Collectors.toSet());
  }

  private String direction(Wanted wanted) {
    var all = study.codebook().directions();
    return all.stream()
        .filter(direction -> isCalled(direction, wanted.text()))
        .map(Direction::key)
        .findFirst()
        .orElseThrow(
            () -> notThere(wanted, String.join(", ", all.stream().map(Direction::key).toList())));
  }

  private static boolean isCalled(Direction direction, String name) {
    return direction.key().equalsIgnoreCase(name)
        || direction.word().nb().equalsIgnoreCase(name)
        || direction.word().en().equalsIgnoreCase(name);
  }

  private Set<Integer> coders(Condition condition) {
    return condition.values().stream()
        .flatMap(wanted -> coders(wanted).stream())
        .collect(Collectors.toSet());
  }

  private Set<Integer> coders(Wanted wanted) {
    var found =
        study.coders().stream()
            .filter(coder -> coder.name().equalsIgnoreCase(wanted.text()))
            .map(Coder::id)
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      throw notThere(
          wanted, String.join(", ", study.coders().stream().map(Coder::name).limit(12).toList()));
    }
    return found;
  }

  private static QueryError notThere(Wanted wanted, String known) {
    return new QueryError(
        wanted.position(),
        "There is no “" + wanted.text() + "”; there are: " + known + ".",
        "Det finnes ingen «" + wanted.text() + "»; det finnes: " + known + ".");
  }

  private static boolean isYes(Condition condition) {
    var wanted = condition.first();
    return switch (wanted.text().toLowerCase(Locale.ROOT)) {
      case "yes", "ja" -> true;
      case "no", "nei" -> false;
      default ->
          throw new QueryError(
              wanted.position(),
              "This is yes or no, not “" + wanted.text() + "”.",
              "Dette er ja eller nei, ikke «" + wanted.text() + "».");
    };
  }

  private Moments made(Condition condition) {
    return Period.common(made, Period.asked(condition)).orElseThrow(() -> never(condition));
  }

  private Optional<Weights> weight(Condition condition) {
    var asked = WeightRange.of(condition);
    int low = Math.max(weight.map(Weights::low).orElse(0), asked.low());
    int high = Math.min(weight.map(Weights::high).orElse(100), asked.high());
    if (low > high) {
      throw never(condition);
    }
    return Optional.of(new Weights(low, high));
  }

  private static QueryError never(Condition condition) {
    return new QueryError(
        condition.position(),
        "No coding can be so, with the conditions before.",
        "Ingen koding kan være slik, med vilkårene foran.");
  }
}
