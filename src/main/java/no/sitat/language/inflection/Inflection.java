package no.sitat.language.inflection;

import java.util.List;
import java.util.Set;

/// Which forms of a language belong to the same word.
///
/// A form in a text is found by a form that somebody asks for when one of the words [asked
/// for][#asked(String)] is among the words of its [readings][#readings(String)]. Forms are in lower
/// case and composed, as `Folding.exact` gives them. Safe to share between threads.
public interface Inflection {
  /// What a form in a text may be a form of, the likeliest first; never empty, for an unknown word
  /// is guessed or a reading of itself. Improbable readings of an ambiguous form are left out.
  List<Reading> readings(String form);

  /// The keys of the words that a person means who asks for this form; at least one of them is
  /// among the words of its readings.
  Set<String> asked(String form);

  /// The dictionary forms, as readings have them, that a person means who asks for one; where
  /// readings have stems instead, those of the form.
  default Set<String> lemmas(String lemma) {
    return Set.of(lemma);
  }
}
