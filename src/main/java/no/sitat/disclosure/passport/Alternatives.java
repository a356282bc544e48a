package no.sitat.disclosure.passport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The mildest ways of telling less of somebody until the line fits enough people.
///
/// Of all choices that tell nothing more exactly than the wanted one, those are offered that reach
/// k and of which no more telling one does. First stand those that keep most variables, then those
/// that lose least: the sum over variables of log2(people that fit what is told now ÷ people that
/// fitted what was wanted).
public final class Alternatives {
  /// More choices than this are not looked through one by one.
  private static final long MOST = 4_096;

  private final Sample sample;
  private final int k;

  /// @param k how many people a line has to fit; at least 1
  public Alternatives(Sample sample, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is " + k);
    }
    this.sample = sample;
    this.k = k;
  }

  /// The lines to use for a person, the best first; the wanted one alone where it reaches k, none
  /// where the whole sample is smaller than k.
  public List<Line> of(int person, Choice wanted) {
    return of(person, wanted, List.of());
  }

  /// The same where facts are already known from elsewhere; the k of a line is of both together.
  public List<Line> of(int person, Choice wanted, List<Line.Fact> known) {
    var best = new ArrayList<Line>();
    var told = new HashSet<List<Line.Fact>>();
    var lines =
        choices(wanted).stream()
            .map(choice -> joined(person, choice, known))
            .filter(line -> line.k() >= k)
            .sorted(ranking(person, wanted))
            .toList();
    for (var line : lines) {
      boolean beaten = lines.stream().anyMatch(other -> line.choice().isBelow(other.choice()));
      if (!beaten && told.add(line.facts())) {
        best.add(line);
      }
    }
    return best;
  }

  private Line joined(int person, Choice choice, List<Line.Fact> known) {
    var line = sample.line(person, choice);
    var all = new ArrayList<>(known);
    all.addAll(line.facts());
    return new Line(person, choice, line.facts(), sample.fitting(all).cardinality());
  }

  private Comparator<Line> ranking(int person, Choice wanted) {
    return Comparator.<Line>comparingInt(line -> -line.facts().size())
        .thenComparingDouble(line -> loss(person, wanted, line.choice()))
        .thenComparing(line -> line.choice().heights().toString());
  }

  /// In bits.
  double loss(int person, Choice wanted, Choice taken) {
    double loss = 0;
    for (int number = 0; number < sample.ladders().size(); number++) {
      loss += log2(fitting(person, number, taken.height(number)));
      loss -= log2(fitting(person, number, wanted.height(number)));
    }
    return loss;
  }

  private int fitting(int person, int number, int height) {
    var heights = new ArrayList<>(Choice.silent(sample).heights());
    heights.set(number, height);
    return sample.line(person, new Choice(heights)).k();
  }

  private static double log2(int people) {
    return Math.log(people) / Math.log(2);
  }

  private List<Choice> choices(Choice wanted) {
    long number = wanted.heights().stream().mapToLong(height -> height + 1L).reduce(1, this::times);
    if (number > MOST) {
      throw new IllegalArgumentException("too many ways to tell less: more than " + MOST);
    }
    var choices = new ArrayList<List<Integer>>();
    choices.add(List.of());
    for (int height : wanted.heights()) {
      var longer = new ArrayList<List<Integer>>();
      for (var begun : choices) {
        for (int taken = height; taken >= 0; taken--) {
          var next = new ArrayList<>(begun);
          next.add(taken);
          longer.add(next);
        }
      }
      choices = longer;
    }
    return choices.stream().map(Choice::new).toList();
  }

  private long times(long a, long b) {
    return Math.min(MOST + 1, a * b);
  }
}
