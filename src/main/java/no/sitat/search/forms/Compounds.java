package no.sitat.search.forms;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import no.sitat.language.inflection.Norwegian;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.WordTest;

/// The compounds of a word.
final class Compounds {
  private Compounds() {}

  /// @param watch told of each form that is tried
  static int[] of(Lexicon lexicon, Vocabulary vocabulary, WordTest.PartOf part, IntConsumer watch) {
    if (!(vocabulary.inflection() instanceof Norwegian norwegian)) {
      return new int[0];
    }
    var asked = norwegian.asked(part.form());
    return IntStream.range(0, lexicon.size())
        .peek(watch)
        .filter(form -> {
          var parts = norwegian.parts(lexicon.form(lexicon.lower(form)));
          return !parts.isEmpty()
              && norwegian.asked(chosen(parts, part.last())).stream().anyMatch(asked::contains);
        })
        .toArray();
  }

  private static String chosen(List<String> parts, boolean last) {
    return last ? parts.getLast() : parts.getFirst();
  }
}
