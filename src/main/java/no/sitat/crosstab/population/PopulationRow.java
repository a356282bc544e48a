package no.sitat.crosstab.population;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.registry.Wording;
import no.sitat.stats.Interval;

/// A group of the sample, or of the population, or of both.
///
/// @param group its name; a lack of a value as it is labelled
/// @param kind where it stands
/// @param count respondents; empty when withheld, and of a rest
/// @param share of the sample, 0 to 1, with its interval; empty when withheld, or outside
/// @param registry what the register says of it; nothing for a group that it has not
/// @param registryShare of the population, 0 to 1
/// @param ratio share of the sample by share of the population, with the bounds of the share's
///   interval by the same; empty when either is not known, or nobody is in the population
/// @param categories of the register that fall in it
public record PopulationRow(
    Wording group,
    Kind kind,
    OptionalLong count,
    Optional<Estimate> share,
    RegistrySum registry,
    OptionalDouble registryShare,
    Optional<Estimate> ratio,
    List<PlacedCategory> categories) {
  /// Where a group stands.
  public enum Kind {
    /// In the register; the sample may have nobody of it.
    COMPARED,
    /// What the register names no further: people of any group may be in it, so nobody of the
    /// sample is counted beside it.
    REST,
    /// Respondents whose value no category of the register has.
    NOT_IN_REGISTER,
    /// Respondents whose value the classification has no place for.
    UNMAPPED,
    /// Respondents who lack a value, by why they do.
    NO_VALUE;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A number with its 95 % interval.
  public record Estimate(double value, Interval interval) {
    Estimate by(double divisor) {
      return new Estimate(
          value / divisor, new Interval(interval.lower() / divisor, interval.upper() / divisor));
    }
  }

  public PopulationRow {
    categories = List.copyOf(categories);
  }

  /// Whether its number is withheld; a rest has none.
  public boolean isHidden() {
    return count.isEmpty() && kind != Kind.REST;
  }

  /// Whether the register has somebody of it, or may have, and the sample has nobody.
  public boolean isMissing() {
    boolean isNobody = registry.sum().filter(sum -> sum.signum() == 0).isPresent();
    return kind == Kind.COMPARED && count.equals(OptionalLong.of(0)) && !isNobody;
  }
}
