package no.sitat.http;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.search.SearchResult;

/// The answers people have before them, so that what they choose among hits is what is meant.
///
/// A person chooses hits of an answer; meanwhile others code, and the revision moves on. Where the
/// hits are still the same ones in the same order, nothing has happened to the choice. The last
/// answers are kept as long as there is room. Safe for concurrent use.
final class SeenAnswers {
  private static final int KEPT = 24;
  private static final int AT_A_TIME = 4096;

  private final Map<Question, SoftReference<Answer>> kept = new LinkedHashMap<>();
  private final Asking asking;

  SeenAnswers(Asking asking) {
    this.asking = asking;
  }

  private record Question(Asking.SearchWords words, long revision) {}

  /// The hits of a search in one study.
  record Answer(Study study, SearchResult result) {}

  /// Remembers an answer that is shown.
  synchronized void note(Asking.SearchWords words, Study study, SearchResult result) {
    var question = new Question(words, study.revision());
    kept.remove(question);
    kept.put(question, new SoftReference<>(new Answer(study, result)));
    var oldest = kept.keySet().iterator();
    while (kept.size() > KEPT) {
      oldest.next();
      oldest.remove();
    }
  }

  private synchronized Optional<Answer> find(Asking.SearchWords words, long revision) {
    return Optional.ofNullable(kept.get(new Question(words, revision)))
        .flatMap(answer -> Optional.ofNullable(answer.get()));
  }

  /// The answer to a search as it is now, complete.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] while the index does not have all texts
  Answer now(Study study, Asking.SearchWords words) {
    var result = asking.search(study, words);
    if (result.pending() > 0) {
      throw ProjectError.of(
          Problem.CHANGED_MEANWHILE,
          "q",
          "Søkeindeksen mangler ennå "
              + result.pending()
              + " dokumenter, så treffene er ikke alle. Vent litt og prøv igjen.",
          "The search index does not have "
              + result.pending()
              + " documents yet, so these are not all hits. Wait a moment and try again.");
    }
    return new Answer(study, result);
  }

  /// The answer as it is now, if its hits are those that were seen at a revision.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if they are others, or nobody knows any more
  Answer unchanged(Study study, Asking.SearchWords words, long revision) {
    var now = now(study, words);
    if (revision == study.revision()) {
      return now;
    }
    var seen = find(words, revision);
    if (seen.isEmpty() || !isSame(seen.get(), now)) {
      throw changed(seen, now);
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
    if (one.result().totals().hits() != other.result().totals().hits()) {
      return false;
    }
    int hits = one.result().totals().hits();
    for (int from = 0; from < hits; from += AT_A_TIME) {
      var was = FoundPlaces.of(one.result().page(from, AT_A_TIME));
      var is = FoundPlaces.of(other.result().page(from, AT_A_TIME));
      if (!was.equals(is)) {
        return false;
      }
    }
    return one.study().corpus() == other.study().corpus() || haveSameTexts(one, other);
  }

  private static boolean haveSameTexts(Answer one, Answer other) {
    return FoundPlaces.documents(one.result())
        .allMatch(id ->
            one.study().corpus().document(id).orElseThrow().version()
                == other.study().corpus().document(id).orElseThrow().version());
  }
}
