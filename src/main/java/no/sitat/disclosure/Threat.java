package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.List;

/// A quantity of a column that would tell of too few people if it were known.
record Threat(Quantity quantity, int column) {
  static List<Threat> in(Pattern pattern) {
    var threats = new ArrayList<Threat>();
    for (var quantity : Quantity.of(pattern.table())) {
      for (int column = 0; column <= pattern.table().all(); column++) {
        if (pattern.isUnsafe(quantity, column)) {
          threats.add(new Threat(quantity, column));
        }
      }
    }
    return threats;
  }
}
