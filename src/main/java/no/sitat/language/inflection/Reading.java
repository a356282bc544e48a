package no.sitat.language.inflection;

/// One word that a form may be a form of.
///
/// @param lemma dictionary form, in the variety of the form: *vener* gives *ven*
/// @param pos universal part of speech
/// @param word key of the word, to be compared and not to be shown: the same for all forms, and for
///   the bokmål and the nynorsk word
public record Reading(String lemma, PartOfSpeech pos, String word) {
  public Reading {
    if (lemma.isEmpty() || word.isEmpty()) {
      throw new IllegalArgumentException("a reading needs a lemma and a word");
    }
  }
}
