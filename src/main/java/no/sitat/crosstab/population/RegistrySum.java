package no.sitat.crosstab.population;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Hedge;
import no.sitat.registry.table.Sign;

/// What a register says of several categories together.
///
/// A sign is never filled in: a group with a number that is missing or confidential has no sum that
/// is whole, however many of the others are known.
///
/// @param known the sum of the numbers there are; empty where there is none
/// @param isWhole whether nothing is missing from it
/// @param signs that stand in its cells
public record RegistrySum(Optional<BigDecimal> known, boolean isWhole, Set<Sign> signs) {
  static RegistrySum of(Collection<Figure> figures) {
    var signs = EnumSet.noneOf(Sign.class);
    figures.forEach(figure -> figure.sign().ifPresent(signs::add));
    var known = figures.stream().flatMap(figure -> number(figure).stream()).reduce(BigDecimal::add);
    boolean isWhole = figures.stream().allMatch(RegistrySum::isClear);
    return new RegistrySum(known, isWhole, Set.copyOf(signs));
  }

  private static Optional<BigDecimal> number(Figure figure) {
    if (figure.hedge() != Hedge.EXACT) {
      return Optional.empty();
    }
    return figure
        .value()
        .or(() -> figure.sign().filter(Sign.ZERO::equals).map(_ -> BigDecimal.ZERO));
  }

  /// Whether nobody is left to guess: a number, nought, or that it cannot occur.
  private static boolean isClear(Figure figure) {
    return number(figure).isPresent() || figure.sign().filter(Sign.IMPOSSIBLE::equals).isPresent();
  }

  /// The same, of a group that may have more than what the register names of it.
  RegistrySum atLeast() {
    return new RegistrySum(known, false, signs);
  }

  /// The sum, where a share may be made of it.
  Optional<BigDecimal> sum() {
    return known.filter(_ -> isWhole);
  }
}
