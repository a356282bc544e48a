package no.sitat.publication;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.disclosure.passport.SurvivingRun;
import no.sitat.language.Folding;
import no.sitat.language.Words;
import no.sitat.text.Span;

/// What was posted in a thread, and what a wording for print still has of it word for word, so that
/// a search engine finds the post by it.
///
/// Words are cut and folded as for the search: case, accents, punctuation, emoji and soft hyphens
/// do not hide anything. Another form of a word is another word.
public final class PostedWords {
  private final List<String> thread;

  /// @param thread everything that was posted
  public PostedWords(String thread) {
    this.thread = folded(thread, Words.of(thread));
  }

  /// Where rows of six words or more stand in the wording that stand in the thread too; also the
  /// whole quotation, where that is shorter. Ascending; none overlaps another.
  ///
  /// @param said the words that are quoted
  public List<Span> surviving(String said, String wording) {
    var cut = Words.of(wording);
    var words = folded(wording, cut);
    var still = new TreeSet<Integer>();
    Stream.of(folded(said, Words.of(said)), thread)
        .flatMap(posted -> SurvivingRun.all(posted, words, SurvivingRun.TOO_LONG).stream())
        .flatMap(run -> IntStream.range(run.from(), run.from() + run.length()).boxed())
        .forEach(still::add);
    return joined(still, cut);
  }

  private static List<Span> joined(SortedSet<Integer> words, Words cut) {
    return words.stream()
        .filter(word -> !words.contains(word - 1))
        .map(first -> {
          int last = first;
          while (words.contains(last + 1)) {
            last++;
          }
          return new Span(cut.start(first), cut.end(last));
        })
        .toList();
  }

  private static List<String> folded(String text, Words cut) {
    return IntStream.range(0, cut.size())
        .mapToObj(word -> Folding.folded(text.substring(cut.start(word), cut.end(word))))
        .toList();
  }
}
