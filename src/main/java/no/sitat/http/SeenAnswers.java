package no.sitat.http;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.search.SearchResult;

/// The answers people have before them, so that what they choose among hits is what is meant.
///
/// A person chooses hits of an answer; meanwhile others code, and the revision moves on, or the
/// index takes in what it lacked, and it does not. Where the hits are still the same ones in the
/// same order, nothing has happened to the choice. Answers that follow each other with the same
/// hits are kept as one; the last are kept as long as there is room. Safe for concurrent use.
final class SeenAnswers {
  private static final int KEPT = 24;
  private static final int MOST_MOMENTS = 1000;

  /// The one noted last at the end.
  private final List<Kept> kept = new ArrayList<>();

  private final Asking asking;

  SeenAnswers(Asking asking) {
    this.asking = asking;
  }

  /// @param moments when it was the answer, the latest last
  private record Kept(Asking.SearchWords words, Set<Moment> moments, SoftReference<Answer> answer) {
    boolean isOf(Asking.SearchWords asked, SeenAt at) {
      return words.equals(asked) && moments.stream().anyMatch(at::is);
    }
  }

  private record Moment(long revision, int pending) {}

  /// When a person saw an answer.
  ///
  /// @param pending how many documents it lacked; empty if that is not known
  record SeenAt(long revision, OptionalInt pending) {
    private boolean is(Moment moment) {
      return revision == moment.revision()
          && (pending.isEmpty() || pending.getAsInt() == moment.pending());
    }
  }

  /// The hits of a search in one study.
  record Answer(Study study, SearchResult result) {}

  /// Remembers an answer that is shown.
  void note(Asking.SearchWords words, Study study, SearchResult result) {
    var answer = new Answer(study, result);
    var latest = latest(words);
    boolean isSame =
        latest
            .flatMap(one -> Optional.ofNullable(one.answer().get()))
            .filter(seen -> isSame(seen, answer))
            .isPresent();
    keep(words, answer, isSame ? latest : Optional.empty());
  }

  private synchronized Optional<Kept> latest(Asking.SearchWords words) {
    return kept.reversed().stream().filter(one -> one.words().equals(words)).findFirst();
  }

  /// @param same one with the same hits, whose place it takes
  private synchronized void keep(Asking.SearchWords words, Answer answer, Optional<Kept> same) {
    var moments = new LinkedHashSet<Moment>();
    same.ifPresent(one -> {
      moments.addAll(one.moments());
      kept.remove(one);
    });
    moments.addLast(new Moment(answer.study().revision(), answer.result().pending()));
    if (moments.size() > MOST_MOMENTS) {
      moments.removeFirst();
    }
    kept.addLast(new Kept(words, moments, new SoftReference<>(answer)));
    if (kept.size() > KEPT) {
      kept.removeFirst();
    }
  }

  private synchronized List<Kept> seen(Asking.SearchWords words, SeenAt at) {
    return kept.stream().filter(one -> one.isOf(words, at)).toList();
  }

  /// The answer to a search as it is now, complete.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] while the index does not have all texts
  Answer now(Study study, Asking.SearchWords words) {
    return new Answer(study, asking.complete(study, words, "q"));
  }

  /// The answer as it is now, if its hits are those that were seen.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if they are others, or nobody knows any more
  Answer unchanged(Study study, Asking.SearchWords words, SeenAt at) {
    var now = now(study, words);
    var seen = seen(words, at);
    if (seen.isEmpty()) {
      throw changed(Optional.empty(), now);
    }
    for (var one : seen) {
      var answer = Optional.ofNullable(one.answer().get());
      if (answer.filter(each -> isSame(each, now)).isEmpty()) {
        throw changed(answer, now);
      }
    }
    return now;
  }

  private static ProjectError changed(Optional<Answer> seen, Answer now) {
    int is = now.result().totals().hits();
    var was = seen.map(answer -> answer.result().totals().hits()).filter(hits -> hits != is);
    return ProjectError.of(
        Problem.CHANGED_MEANWHILE,
        "revision",
        "Treffene har endret seg siden du søkte"
            + was.map(hits -> " (de var " + hits + ", nå er de " + is + ")").orElse("")
            + ". Ingenting er gjort; søk på nytt og se over dem.",
        "The hits have changed since you searched"
            + was.map(hits -> " (there were " + hits + ", now there are " + is + ")").orElse("")
            + ". Nothing was done; search again and look them over.");
  }

  private static boolean isSame(Answer one, Answer other) {
    return one.result().hasSameHits(other.result())
        && (one.study().corpus() == other.study().corpus() || haveSameTexts(one, other));
  }

  private static boolean haveSameTexts(Answer one, Answer other) {
    return FoundPlaces.documents(one.result())
        .allMatch(id ->
            one.study().corpus().document(id).orElseThrow().version()
                == other.study().corpus().document(id).orElseThrow().version());
  }
}
