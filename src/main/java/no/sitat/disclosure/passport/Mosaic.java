package no.sitat.disclosure.passport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What quotes tell of a person when they are read together.
///
/// Sex in the first paper, age in the second, the job in the third: each line fits many, all three
/// may fit one. Lines under the same pseudonym are read as of one person. A line without a
/// pseudonym stands alone.
public final class Mosaic {
  private final Sample sample;
  private final int k;

  /// @param k how many people all lines of a pseudonym have to fit together
  public Mosaic(Sample sample, int k) {
    this.sample = sample;
    this.k = k;
  }

  /// One quote as it is to be printed.
  ///
  /// @param pseudonym empty where the quote has none
  public record Told(Optional<String> pseudonym, int person, Choice choice) {}

  /// Everything told under one pseudonym.
  ///
  /// @param quotes their numbers in the order given
  /// @param k people whom all of it fits; 0 where the lines contradict each other
  /// @param people how many different people are quoted under the name; more than one is a mistake
  public record Joined(
      String pseudonym, List<Integer> quotes, List<Line.Fact> facts, int k, int people) {}

  /// The quote that makes a pseudonym too narrow.
  ///
  /// @param quote its number in the order given
  /// @param instead what it may say without tipping, the best first; empty where no line helps
  public record Tip(Joined joined, int quote, List<Line> instead) {}

  /// Each pseudonym, in order of first appearance.
  public List<Joined> joined(List<Told> quotes) {
    var joined = new ArrayList<Joined>();
    byPseudonym(quotes).forEach((name, numbers) -> joined.add(join(name, numbers, quotes)));
    return joined;
  }

  /// Those that fit fewer than k, each with the first quote that tips it.
  public List<Tip> tips(List<Told> quotes) {
    var tips = new ArrayList<Tip>();
    byPseudonym(quotes)
        .forEach((name, numbers) -> {
          for (int read = 1; read <= numbers.size(); read++) {
            var before = join(name, numbers.subList(0, read - 1), quotes);
            if (join(name, numbers.subList(0, read), quotes).k() < k) {
              int quote = numbers.get(read - 1);
              var told = quotes.get(quote);
              var instead =
                  new Alternatives(sample, k).of(told.person(), told.choice(), before.facts());
              tips.add(new Tip(join(name, numbers, quotes), quote, instead));
              break;
            }
          }
        });
    return tips;
  }

  private static Map<String, List<Integer>> byPseudonym(List<Told> quotes) {
    var found = new LinkedHashMap<String, List<Integer>>();
    for (int number = 0; number < quotes.size(); number++) {
      int each = number;
      quotes
          .get(number)
          .pseudonym()
          .ifPresent(name -> found.computeIfAbsent(name, _ -> new ArrayList<>()).add(each));
    }
    return found;
  }

  private Joined join(String name, List<Integer> numbers, List<Told> quotes) {
    var told = numbers.stream().map(quotes::get).toList();
    var facts =
        told.stream()
            .flatMap(each -> sample.facts(each.person(), each.choice()).stream())
            .distinct()
            .toList();
    int people = (int) told.stream().mapToInt(Told::person).distinct().count();
    return new Joined(name, numbers, facts, sample.fitting(facts).cardinality(), people);
  }
}
