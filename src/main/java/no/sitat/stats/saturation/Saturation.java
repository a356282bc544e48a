package no.sitat.stats.saturation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How many new things each further case brought, in one order of the cases.
///
/// The first `base` cases say what is known; each run of `run` cases after them is held against it:
/// new in the run / found in the base. Saturation is reached before the first run whose ratio is at
/// most the threshold. Another order gives another answer. Source: G. Guest, E. Namey and M. Chen
/// (2020), *PLoS ONE* 15(5), e0232076.
public record Saturation(List<Integer> newPerCase, Measure measure) {
  public Saturation {
    newPerCase = List.copyOf(newPerCase);
    if (newPerCase.stream().anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("new per case: " + newPerCase);
    }
  }

  public int baseSize() {
    return sum(0, Math.min(measure.base, newPerCase.size()));
  }

  private int sum(int from, int to) {
    return newPerCase.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }

  /// One step for each run that lies wholly after the base.
  public List<Step> steps() {
    return IntStream.rangeClosed(measure.base + measure.run, newPerCase.size())
        .mapToObj(this::step)
        .toList();
  }

  private Step step(int after) {
    int fresh = sum(after - measure.run, after);
    int base = baseSize();
    var ratio = base == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) fresh / base);
    return new Step(after, fresh, ratio, measure.isLittle(fresh, base));
  }

  /// The number of cases before the first run that brought little enough, if one did.
  public OptionalInt reachedAt() {
    return steps().stream().filter(Step::reached).mapToInt(s -> s.after - measure.run).findFirst();
  }

  /// How many cases make the base, how many a run, and the largest ratio that counts as little.
  public record Measure(int base, int run, double threshold) {
    public Measure {
      if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException(base + ", " + run + ", " + threshold);
      }
    }

    /// The number of cases before the first run that brought little enough, if one did.
    ///
    /// @param found things found after 0, 1, 2 … cases
    OptionalInt reachedAt(int[] found) {
      for (int after = base + run; after < found.length && found[base] > 0; after++) {
        if (isLittle(found[after] - found[after - run], found[base])) {
          return OptionalInt.of(after - run);
        }
      }
      return OptionalInt.empty();
    }

    boolean isLittle(int fresh, int inBase) {
      return inBase > 0 && (double) fresh / inBase <= threshold;
    }
  }

  /// A run that ends with case number `after` (from 1), what it brought, and its ratio to the base,
  /// which is empty where the base found nothing.
  public record Step(int after, int fresh, OptionalDouble ratio, boolean reached) {}
}
