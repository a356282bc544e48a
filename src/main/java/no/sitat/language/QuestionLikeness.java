package no.sitat.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.language.inflection.Norwegian;

/// How like two short texts are by their words: the cosine of the words they have, rare ones
/// weighing more.
///
/// A word counts under its base forms in bokmål and nynorsk, and once, however often it stands. The
/// weight is the inverse document frequency `ln((1 + N) / (1 + n)) + 1` among the texts that were
/// given (Salton & Buckley 1988, smoothed). From 0 for nothing in common to 1 for the same words.
public final class QuestionLikeness {
  /// The words of a text, each by its base forms.
  ///
  /// @param words of each word, its base forms, or itself where none is known
  public record Bag(Set<Set<String>> words) {
    public static Bag of(String text) {
      var words = new HashSet<Set<String>>();
      var cut = Words.of(text);
      for (int word = 0; word < cut.size(); word++) {
        words.add(bases(text.substring(cut.start(word), cut.end(word))));
      }
      return new Bag(words);
    }

    private static Set<String> bases(String word) {
      var form = Folding.exact(word);
      var bases = new HashSet<String>();
      Norwegian.shared().readings(form).forEach(reading -> bases.add(reading.word()));
      return bases.isEmpty() ? Set.of(form) : Set.copyOf(bases);
    }

    /// Where the texts stand is told; never their words.
    @Override
    public String toString() {
      return words.size() + " words";
    }
  }

  private final Map<Set<String>, Integer> texts = new HashMap<>();
  private int all;

  /// @param among the texts that say which words are common
  public QuestionLikeness(Stream<Bag> among) {
    among.forEach(bag -> {
      all++;
      bag.words().forEach(word -> texts.merge(word, 1, Integer::sum));
    });
  }

  private double weight(Set<String> word) {
    return Math.log((1.0 + all) / (1 + texts.getOrDefault(word, 0))) + 1;
  }

  public double of(Bag one, Bag other) {
    double shared = 0;
    for (var word : one.words()) {
      if (isIn(word, other.words())) {
        shared += weight(word) * weight(word);
      }
    }
    double length = Math.sqrt(squares(one.words()) * squares(other.words()));
    return length == 0 ? 0 : shared / length;
  }

  private static boolean isIn(Set<String> word, Collection<Set<String>> words) {
    return words.contains(word)
        || words.stream().anyMatch(each -> each.stream().anyMatch(word::contains));
  }

  private double squares(Set<Set<String>> words) {
    return words.stream().mapToDouble(word -> weight(word) * weight(word)).sum();
  }
}
