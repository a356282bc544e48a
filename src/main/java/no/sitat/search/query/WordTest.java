package no.sitat.search.query;

import java.util.List;

/// What a word must be.
///
/// A word is taken in each of its readings (dictionary form and part of speech); it passes if the
/// whole test is true of one of them.
public sealed interface WordTest {
  /// Any word.
  record Anything() implements WordTest {}

  /// This form, compared letter for letter as far as `letters` says.
  ///
  /// @param form as compared: see [Letters]
  record Form(String form, Letters letters) implements WordTest {}

  /// A form of one of the words that this form stands for; or this form itself, folded.
  ///
  /// @param form in lower case
  record Inflected(String form) implements WordTest {}

  /// Any reading has this dictionary form.
  ///
  /// @param lemma in lower case
  record Lemma(String lemma) implements WordTest {}

  /// The reading has this part of speech, a tag of Universal Dependencies in upper case.
  record Tagged(String tag) implements WordTest {}

  /// The form matches a regular expression from end to end, in the syntax of Lucene's `RegExp`.
  record Like(String expression, Letters letters) implements WordTest {}

  /// The folded form matches, `*` standing for any letters and `?` for one.
  ///
  /// @param pattern folded, with at least one `*` or `?`
  record Wild(String pattern) implements WordTest {}

  /// A dictionary form or part of speech that matches a regular expression.
  record ReadingLike(Constraint.Attribute attribute, String expression) implements WordTest {}

  /// Spelt so, with `aa` for å, `ae` for æ and `oe` for ø, or the other way round; inflected.
  ///
  /// @param form in lower case
  record Spelt(String form) implements WordTest {}

  /// A compound whose last part, or first, is a form of this word.
  ///
  /// @param last whether it is the last part
  record PartOf(String form, boolean last) implements WordTest {}

  /// All are true of one reading.
  record Both(List<WordTest> tests) implements WordTest {
    public Both {
      tests = List.copyOf(tests);
    }
  }

  /// At least one is true of one reading.
  record Either(List<WordTest> tests) implements WordTest {
    public Either {
      tests = List.copyOf(tests);
    }
  }

  /// Not true of the reading.
  record Otherwise(WordTest test) implements WordTest {}

  /// How strictly letters are compared.
  enum Letters {
    /// As written.
    CASE,
    /// In lower case, accents kept.
    LOWER,
    /// In lower case, accents dropped; å, ø and æ are letters and stay.
    FOLDED
  }
}
