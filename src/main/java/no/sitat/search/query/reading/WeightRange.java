package no.sitat.search.query.reading;

import no.sitat.search.query.CodingTest.Weights;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Wanted;

/// Reads the weights a condition asks for: `weight>=50`, `weight=20..60`.
final class WeightRange {
  private static final int HIGHEST = 100;

  private WeightRange() {}

  static Weights of(Condition condition) {
    var wanted = condition.first();
    return switch (condition.comparison()) {
      case LESS -> new Weights(0, weight(wanted) - 1);
      case AT_MOST -> new Weights(0, weight(wanted));
      case MORE -> new Weights(weight(wanted) + 1, HIGHEST);
      case AT_LEAST -> new Weights(weight(wanted), HIGHEST);
      case COLON, EQUAL -> range(wanted);
      case DIFFERENT, AMONG ->
          throw new QueryError(
              condition.position(),
              "Weights are compared with =, <, <=, >, >= or as a range: 20..60.",
              "Vekter sammenlignes med =, <, <=, >, >= eller som et spenn: 20..60.");
    };
  }

  private static Weights range(Wanted wanted) {
    int dots = wanted.text().indexOf("..");
    if (dots < 0) {
      return new Weights(weight(wanted), weight(wanted));
    }
    int after = dots + 2;
    return new Weights(
        weight(wanted.text().substring(0, dots), wanted.position()),
        weight(wanted.text().substring(after), wanted.position() + after));
  }

  private static int weight(Wanted wanted) {
    return weight(wanted.text(), wanted.position());
  }

  private static int weight(String digits, int position) {
    boolean isNumber = digits.matches("[0-9]{1,3}");
    int weight = isNumber ? Integer.parseInt(digits) : HIGHEST + 1;
    if (weight > HIGHEST) {
      throw new QueryError(
          position,
          "A weight is a number from 0 to 100, not “" + digits + "”.",
          "En vekt er et tall fra 0 til 100, ikke «" + digits + "».");
    }
    return weight;
  }
}
