package no.sitat.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import no.sitat.disclosure.audit.Derivation.Term;

/// The most that something can be, and why.
///
/// @param value [Long#MAX_VALUE] when nothing limits it
record Limit(long value, Optional<Derivation> derivation) {
  static final Limit NONE = new Limit(Long.MAX_VALUE, Optional.empty());

  Limit plus(long known) {
    return value == Long.MAX_VALUE ? this : new Limit(value + known, derivation);
  }

  /// What is asked for stands in print.
  static Derivation published(CountSystem system, Combination asked) {
    return derivation(system, asked.factors(), 1, false);
  }

  static Derivation derivation(
      CountSystem system, Map<Integer, ? extends Number> factors, long divisor, boolean limits) {
    var terms = new ArrayList<Term>();
    factors.forEach((cell, factor) -> {
      if (factor.longValue() != 0) {
        terms.add(new Term(cell, system.name(cell), factor.longValue(), system.count(cell)));
      }
    });
    terms.sort(Comparator.comparing((Term term) -> term.factor() < 0).thenComparing(Term::cell));
    return new Derivation(terms, divisor, limits);
  }
}
