package no.sitat.disclosure.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// From which published numbers a limit follows.
///
/// @param terms the published numbers with their factors, those that are added first
/// @param divisor what the sum of the terms is divided by; usually 1
/// @param needsLimits whether it takes that no count is negative, or that a part is no larger than
///   its whole, and not sums alone
public record Derivation(List<Term> terms, long divisor, boolean needsLimits) {
  /// A published number.
  ///
  /// @param cell its index in the system
  /// @param name of the cell
  public record Term(int cell, String name, long factor, long count) {}

  public Derivation {
    terms = List.copyOf(terms);
  }

  /// As a reader would write it down: `A (408) − B (404)`.
  public String words() {
    var sum =
        IntStream.range(0, terms.size())
            .mapToObj(i -> sign(terms.get(i).factor(), i) + written(terms.get(i)))
            .collect(Collectors.joining());
    return divisor == 1 ? sum : "(" + sum + ") / " + divisor;
  }

  private static String sign(long factor, int place) {
    if (place == 0) {
      return factor < 0 ? "−" : "";
    }
    return factor < 0 ? " − " : " + ";
  }

  private static String written(Term term) {
    var times = Math.abs(term.factor) == 1 ? "" : Math.abs(term.factor) + " · ";
    return times + term.name + " (" + term.count + ")";
  }
}
