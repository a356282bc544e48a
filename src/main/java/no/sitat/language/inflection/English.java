package no.sitat.language.inflection;

import edu.stanford.nlp.process.Morphology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// English, by the rules of CoreNLP's morphology; no model is needed.
///
/// Without its sentence a form is read as a noun, as a verb and as an adjective, and a reading is
/// kept when it says something: *friends* is *friend*, *went* is *go*, *better* is *good*. Safe to
/// share between threads; the rules keep a state, so one is used by one thread at a time.
public final class English implements Inflection {
  /// Comparisons that are no rule; the rules leave adjectives as they are.
  private static final Map<String, String> COMPARED =
      Map.of(
          "better", "good", "best", "good", "worse", "bad", "worst", "bad", "older", "old",
          "oldest", "old", "elder", "old", "eldest", "old");

  private final Spares<Morphology> rules = new Spares<>(Morphology::new);

  /// A reading and the tag of the Penn treebank that the rules read a form by.
  private enum Tag {
    NOUN("NNS", PartOfSpeech.NOUN),
    VERB("VBD", PartOfSpeech.VERB);

    private final String penn;
    private final PartOfSpeech part;

    Tag(String penn, PartOfSpeech part) {
      this.penn = penn;
      this.part = part;
    }
  }

  @Override
  public List<Reading> readings(String form) {
    var found = new LinkedHashSet<Reading>();
    var compared = COMPARED.get(form);
    if (compared != null) {
      found.add(reading(compared, PartOfSpeech.ADJ));
    }
    var owner =
        form.endsWith("'s") && form.length() > 2 ? form.substring(0, form.length() - 2) : form;
    for (var tag : Tag.values()) {
      var lemma = lemma(owner, tag);
      if (!lemma.equals(form)) {
        found.add(reading(lemma, tag.part));
      }
    }
    return found.isEmpty() ? List.of(reading(form, PartOfSpeech.X)) : List.copyOf(found);
  }

  @Override
  public Set<String> asked(String form) {
    return readings(form).stream().map(Reading::word).collect(Collectors.toUnmodifiableSet());
  }

  private static Reading reading(String lemma, PartOfSpeech part) {
    return new Reading(lemma, part, lemma);
  }

  private String lemma(String form, Tag tag) {
    return form.chars().allMatch(English::isLetter)
        ? rules.use(each -> each.lemma(form, tag.penn, true))
        : form;
  }

  /// The rules would take other signs for the end of a form.
  private static boolean isLetter(int unit) {
    return (unit >= 'a' && unit <= 'z') || unit == '-' || unit == '\'';
  }
}
