package no.sitat.language.inflection;

import java.util.ArrayList;
import java.util.List;

/// Which of the readings of a form are likely.
final class Weighing {
  /// A word with less than this part of the weight of the likeliest is left out.
  static final double IMPROBABLE = 1.0 / 20;

  private Weighing() {}

  /// The same readings, each once, the likeliest first.
  static List<Candidate> ranked(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    var ranked = new ArrayList<Candidate>(candidates.size());
    for (var candidate : candidates) {
      int same = indexOf(candidate.reading(), ranked);
      if (same < 0) {
        ranked.add(candidate);
      } else {
        ranked.set(same, both(ranked.get(same), candidate));
      }
    }
    if (ranked.size() > 1) {
      ranked.sort(Weighing::compare);
    }
    return ranked;
  }

  /// The likelier one is first; else in the order of words, lemmas and parts of speech.
  private static int compare(Candidate one, Candidate other) {
    int byWeight = Double.compare(other.weight(), one.weight());
    if (byWeight != 0) {
      return byWeight;
    }
    var reading = one.reading();
    int byWord = reading.word().compareTo(other.reading().word());
    if (byWord != 0) {
      return byWord;
    }
    int byLemma = reading.lemma().compareTo(other.reading().lemma());
    return byLemma != 0 ? byLemma : reading.pos().compareTo(other.reading().pos());
  }

  /// There are few: a loop is faster than a table.
  private static int indexOf(Reading reading, List<Candidate> candidates) {
    for (int at = 0; at < candidates.size(); at++) {
      if (candidates.get(at).reading().equals(reading)) {
        return at;
      }
    }
    return -1;
  }

  private static Candidate both(Candidate one, Candidate two) {
    return new Candidate(
        one.reading(), one.varieties() | two.varieties(), one.weight() + two.weight());
  }

  /// Without the readings of words that are improbable beside the likeliest word.
  static List<Candidate> probable(List<Candidate> ranked) {
    if (ranked.size() < 2) {
      return ranked;
    }
    double most = 0;
    for (var candidate : ranked) {
      most = Math.max(most, weightOfWord(candidate, ranked));
    }
    var probable = new ArrayList<Candidate>(ranked.size());
    for (var candidate : ranked) {
      if (weightOfWord(candidate, ranked) >= most * IMPROBABLE) {
        probable.add(candidate);
      }
    }
    return probable;
  }

  private static double weightOfWord(Candidate candidate, List<Candidate> all) {
    double weight = 0;
    for (var other : all) {
      if (other.reading().word().equals(candidate.reading().word())) {
        weight += other.weight();
      }
    }
    return weight;
  }
}
