package no.sitat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.language.Folding;
import no.sitat.search.forms.WordForms;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// The forms that a project's texts have, with how often, for people who are still writing a query.
///
/// Interviewers' words are not counted; capitals make no difference. Safe to share between threads.
public final class ProjectForms {
  private static final Comparator<MatchedForm> COMMONEST_FIRST =
      Comparator.comparingInt((MatchedForm form) -> -form.hits()).thenComparing(MatchedForm::form);

  private final Lexicon lexicon;
  private final WordForms words;
  private final BitSet tongues;
  private final int[] counts;

  /// @param tongues numbers of the languages there are
  /// @param byForm how often each form stands, by its number as written
  ProjectForms(Lexicon lexicon, WordForms words, BitSet tongues, int[] byForm) {
    this.lexicon = lexicon;
    this.words = words;
    this.tongues = tongues;
    counts = new int[byForm.length];
    for (int form = 0; form < byForm.length; form++) {
      counts[lexicon.lower(form)] += byForm[form];
    }
  }

  /// The commonest forms that begin so, without regard to accents.
  public List<MatchedForm> beginning(String letters, int most) {
    var stem = Folding.folded(letters);
    var forms = lexicon.inOrder();
    var found =
        IntStream.range(forms.first(stem), forms.end(stem))
            .flatMap(at -> Arrays.stream(forms.forms(at)));
    return named(found).stream().sorted(COMMONEST_FIRST).limit(most).toList();
  }

  /// The forms that the words of a pattern stand for, commonest first; none for a word that is told
  /// by its part of speech alone, for these are without number.
  public List<MatchedForm> of(TokenPattern pattern) {
    var forms =
        tests(pattern)
            .filter(ProjectForms::isOfLetters)
            .distinct()
            .flatMapToInt(test -> Arrays.stream(words.of(test, tongues).every().forms()));
    return named(forms).stream().sorted(COMMONEST_FIRST).toList();
  }

  private List<MatchedForm> named(IntStream forms) {
    var found = new TreeMap<Integer, Integer>();
    forms
        .filter(form -> form < counts.length)
        .map(lexicon::lower)
        .filter(form -> form < counts.length && counts[form] > 0)
        .forEach(form -> found.put(form, counts[form]));
    var named = new ArrayList<MatchedForm>();
    found.forEach((form, count) -> named.add(new MatchedForm(lexicon.form(form), count)));
    return named;
  }

  private static Stream<WordTest> tests(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> Stream.of(test);
      case TokenPattern.Named(_, var test) -> Stream.of(test);
      case TokenPattern.Row(var parts) -> parts.stream().flatMap(ProjectForms::tests);
      case TokenPattern.Choice(var parts) -> parts.stream().flatMap(ProjectForms::tests);
      case TokenPattern.Repeated(var part, _, _) -> tests(part);
    };
  }

  private static boolean isOfLetters(WordTest test) {
    return switch (test) {
      case WordTest.Form _,
          WordTest.Inflected _,
          WordTest.Lemma _,
          WordTest.Like _,
          WordTest.Wild _,
          WordTest.Spelt _,
          WordTest.PartOf _ ->
          true;
      case WordTest.Both(var tests) -> tests.stream().anyMatch(ProjectForms::isOfLetters);
      case WordTest.Either(var tests) -> tests.stream().allMatch(ProjectForms::isOfLetters);
      case WordTest.Anything _, WordTest.Tagged _, WordTest.ReadingLike _, WordTest.Otherwise _ ->
          false;
    };
  }
}
