package no.sitat.http.away;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.search.forms.LettersSought;
import no.sitat.search.query.Query;

/// What people and documents of a study are called, to be found in what a team has written.
///
/// A label of one character or of digits alone is not looked for: it stands in every title.
final class KnownLabels {
  private static final int LONGEST = 8;

  private final Set<List<String>> labels = new HashSet<>();
  private final Set<String> sought = new HashSet<>();

  KnownLabels(Study study) {
    for (var respondent : study.respondents().respondents()) {
      add(respondent.label());
      addPerson(respondent.label());
    }
    study.coders().stream().map(Coder::name).forEach(this::addPerson);
    for (var document : study.corpus().documents()) {
      add(document.name());
      addDocument(document.name());
      document.turns().stream().filter(Turn::isInformant).map(Turn::speaker).forEach(this::add);
      document.turns().stream().map(Turn::speaker).distinct().forEach(this::addPerson);
    }
    sought.removeIf(String::isBlank);
  }

  /// Each word of a person's label may be what the person is called by.
  private void addPerson(String label) {
    sought.add(label.strip());
    sought.addAll(parts(label));
  }

  /// Of a title, those that are a number or have one in them.
  private void addDocument(String name) {
    sought.add(name.strip());
    parts(name).stream()
        .filter(part -> part.codePoints().anyMatch(Character::isDigit))
        .forEach(sought::add);
  }

  private void add(String label) {
    boolean isTelling =
        label.strip().length() > 1 && label.codePoints().anyMatch(Character::isLetter);
    var words = words(label);
    if (isTelling && !words.isEmpty() && words.size() <= LONGEST) {
      labels.add(words);
    }
  }

  /// Whether a query has one of them among its words, or would find one by a pattern, or the name
  /// of one who codes or asks: then even a single character counts.
  boolean areSoughtBy(Query query) {
    return LettersSought.areAnyOf(query, sought);
  }

  /// Whether one of them stands in a text, in any case.
  boolean areIn(String text) {
    var words = words(text);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        if (labels.contains(words.subList(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return parts(text.toLowerCase(Locale.ROOT));
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
