package no.sitat.language.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Norwegian: bokmål and nynorsk at once, for both stand in the same material and even in the same
/// sentence.
///
/// Less than 30 MB when loaded; the list is read in about half a second. Safe to share between
/// threads.
public final class Norwegian implements Inflection {
  /// How much rarer a noun or a name is with an *s* of the genitive.
  private static final double GENITIVE = 0.04;

  /// Who asks for a dictionary form means that word, unless it has less than this part of the
  /// weight of the likeliest: then that one may be meant, too.
  private static final double LIKELY = 1.0 / 3;

  /// A word that has the form as its dictionary form is meant down to this part.
  private static final double IMAGINABLE = 1.0 / 500;

  private static final int BOTH = 3;
  private static final int SHORTEST_OWNER = 3;

  private final WordList words;
  private final Suffixes suffixes;
  private final Compounds compounds = new Compounds(this::known, this::isDictionaryForm);
  private final Recent<List<Reading>> recent =
      new Recent<>(List.of(), form -> plain(Weighing.probable(weighed(form))));
  private final Variety preferred;

  private static final class Shared {
    static final Norwegian NORWEGIAN =
        new Norwegian(WordList.load(), Suffixes.load(), Variety.BOKMAAL);
  }

  Norwegian(WordList words, Suffixes suffixes, Variety preferred) {
    this.words = words;
    this.suffixes = suffixes;
    this.preferred = preferred;
  }

  /// Reads the word list at the first call.
  public static Norwegian shared() {
    return Shared.NORWEGIAN;
  }

  /// The same, with the lemma of this variety first where a form belongs to both.
  public Norwegian preferring(Variety variety) {
    return new Norwegian(words, suffixes, variety);
  }

  @Override
  public List<Reading> readings(String form) {
    return recent.of(form);
  }

  @Override
  public Set<String> asked(String form) {
    var all = weighed(form);
    double most = all.getFirst().weight();
    var dictionary = all.stream().filter(one -> isDictionaryForm(form, one)).toList();
    var meant = words(dictionary, most * IMAGINABLE);
    if (words(dictionary, most * LIKELY).isEmpty()) {
      meant.addAll(words(Weighing.probable(all), 0));
    }
    return meant;
  }

  /// Names are left out: in lower case nobody asks for the second word of *Statens vegvesen*.
  private static boolean isDictionaryForm(String form, Candidate candidate) {
    var reading = candidate.reading();
    return reading.lemma().equals(form) && reading.pos() != PartOfSpeech.PROPN;
  }

  private static Set<String> words(List<Candidate> candidates, double least) {
    return candidates.stream()
        .filter(candidate -> candidate.weight() >= least)
        .map(candidate -> candidate.reading().word())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// All readings, the likeliest first.
  List<Candidate> weighed(String form) {
    var ranked = words.ranked().get(form);
    if (ranked != null) {
      return ranked;
    }
    var listed = listed(form);
    return listed.isEmpty() ? unknown(form) : listed;
  }

  /// What is known of a form without guessing, improbable readings left out.
  private List<Candidate> known(String form) {
    var ranked = words.ranked().get(form);
    return Weighing.probable(ranked == null ? listed(form) : ranked);
  }

  /// Whether a form may be the dictionary form of what it is a form of; if not, no known reading
  /// has it as its lemma.
  private boolean isDictionaryForm(String form) {
    if (words.ranked().containsKey(form) || words.lexicon().has(form, form)) {
      return true;
    }
    int end = endOfOwner(form);
    return end > 0 && words.lexicon().has(form.substring(0, end), form);
  }

  /// Dictionary forms of the parts of a compound, the last one is the head: *velferdsstaten* gives
  /// *velferd* and *stat*; empty when it is none.
  public List<String> parts(String form) {
    for (var candidate : known(form)) {
      return compounds
          .split(candidate.reading().lemma())
          .map(Compounds.Split::parts)
          .orElse(List.of());
    }
    return compounds.split(form).map(Compounds.Split::parts).orElse(List.of());
  }

  /// What the dictionaries alone say.
  List<Candidate> listed(String form) {
    var found = words.lexicon().find(form);
    int end = endOfOwner(form);
    if (end > 0) {
      genitives(form.substring(0, end), found);
    }
    return Weighing.ranked(found);
  }

  private void genitives(String owner, List<Candidate> into) {
    for (var candidate : words.lexicon().find(owner)) {
      var part = candidate.reading().pos();
      if (part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN) {
        into.add(candidate.weighing(GENITIVE));
      }
    }
  }

  /// Where the owner ends in a genitive, *-s* or *-s'*; zero when it is none.
  private static int endOfOwner(String form) {
    int length = form.length();
    if (length > 2 && form.charAt(length - 1) == 's') {
      return form.charAt(length - 2) == '\'' ? length - 2 : length - 1;
    }
    return length > 2 && form.charAt(length - 1) == '\'' ? length - 1 : 0;
  }

  /// A compound of what is known, a word with a common suffix, or a name and perhaps its genitive.
  private List<Candidate> unknown(String form) {
    var guess = suffixes.guess(form);
    return guess
        .filter(this::isDerived)
        .map(this::guessed)
        .or(() -> compounds.split(form).map(compounds::readings).map(Weighing::ranked))
        .or(() -> guess.map(this::guessed))
        .orElseGet(() -> itself(form));
  }

  /// *enslighet*: the suffix stands after a word.
  private boolean isDerived(Suffixes.Guess guess) {
    return guess.stem().length() > SHORTEST_OWNER
        && known(guess.stem()).stream().anyMatch(one -> one.reading().lemma().equals(guess.stem()));
  }

  private List<Candidate> guessed(Suffixes.Guess guess) {
    var word = compounds.word(guess.bokmaal(), guess.kind());
    return List.of(new Candidate(new Reading(guess.lemma(), guess.part(), word), BOTH, 1));
  }

  private static List<Candidate> itself(String form) {
    var itself = new Candidate(new Reading(form, PartOfSpeech.X, form + "/x"), BOTH, 1);
    int end = endOfOwner(form);
    if (end < SHORTEST_OWNER) {
      return List.of(itself);
    }
    var owner = form.substring(0, end);
    var genitive = new Reading(owner, PartOfSpeech.PROPN, owner + "/x");
    return List.of(itself, new Candidate(genitive, BOTH, 1));
  }

  private List<Reading> plain(List<Candidate> candidates) {
    var readings = new ArrayList<Reading>(candidates.size());
    for (var candidate : candidates) {
      int at = readings.size();
      while (at > 0 && isBetter(candidate, candidates.get(at - 1))) {
        at--;
      }
      readings.add(at, candidate.reading());
    }
    return List.copyOf(readings);
  }

  /// The same word in the preferred variety, with another lemma.
  private boolean isBetter(Candidate candidate, Candidate before) {
    return preferred.isIn(candidate.varieties())
        && !preferred.isIn(before.varieties())
        && candidate.reading().word().equals(before.reading().word());
  }
}
