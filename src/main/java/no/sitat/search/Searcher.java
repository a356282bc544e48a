package no.sitat.search;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Turn;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.index.Snapshot;
import no.sitat.search.match.CandidateDocuments;
import no.sitat.search.match.CodingRows;
import no.sitat.search.match.Groups;
import no.sitat.search.match.HitOrder;
import no.sitat.search.match.Planner;
import no.sitat.search.match.SearchOptions;
import no.sitat.search.match.Sweep;
import no.sitat.search.query.Query;

/// Answers queries over a study and its index.
///
/// The last answers are kept, so that turning a page costs nothing. Safe for concurrent use.
public final class Searcher {
  private static final int REMEMBERED = 8;
  private static final int MOST_REMEMBERED_HITS = 500_000;

  private final SearchIndex index;
  private final Map<Question, SearchResult> remembered = new LinkedHashMap<>();

  public Searcher(SearchIndex index) {
    this.index = index;
  }

  /// What an answer depends on; the parts of two studies are the same if they are the same objects.
  private record Question(Study study, long indexed, Query query, SearchOptions options) {}

  /// All hits, counted exactly and in order.
  public SearchResult search(Study study, Query query, SearchOptions options) {
    try (var snapshot = index.snapshot()) {
      var question = new Question(study, snapshot.revision(), query, options);
      var known = recall(question);
      return known.isPresent() ? known.get() : remember(question, answer(question, snapshot));
    }
  }

  private SearchResult answer(Question question, Snapshot snapshot) {
    var study = question.study();
    var lexicon = index.lexicon();
    var plan = new Planner(study, lexicon).plan(question.query());
    var sweep = new Sweep(study, plan, snapshot, lexicon, question.options());
    var found = sweep.over(candidates(study, question.query(), snapshot));
    var order = new HitOrder(study, found, sweep.forms()).by(question.options().sort());
    int pending = question.query().needsWords() ? snapshot.pending(study) : 0;
    return new SearchResult(study, found.hits(), order, sweep.forms(), pending);
  }

  private BitSet candidates(Study study, Query query, Snapshot snapshot) {
    var codings = new CodingRows(study.codings());
    return new CandidateDocuments(study, index.lexicon(), snapshot, codings).of(query);
  }

  private synchronized Optional<SearchResult> recall(Question question) {
    return Optional.ofNullable(remembered.get(question));
  }

  private synchronized SearchResult remember(Question question, SearchResult result) {
    remembered.put(question, result);
    int hits = remembered.values().stream().mapToInt(each -> each.totals().hits()).sum();
    var oldest = remembered.values().iterator();
    while (oldest.hasNext() && (remembered.size() > REMEMBERED || hits > MOST_REMEMBERED_HITS)) {
      hits -= oldest.next().totals().hits();
      oldest.remove();
    }
    return result;
  }

  /// The informants' turns for which at least one candidate of the query is a hit, and the
  /// respondents they belong to. A query of nothing but variables selects respondents without any
  /// text, too.
  public TurnSelection select(Study study, Query query) {
    var selection = TurnSelection.builder();
    search(study, query, SearchOptions.DEFAULT)
        .eachTurn((turn, document) -> {
          selection.addTurn(document, turn.number());
          if (turn.respondent() != Turn.NOBODY) {
            selection.addRespondent(turn.respondent());
          }
        });
    if (query.isAboutRespondents()) {
      Groups.matching(study, query).stream().forEach(selection::addRespondent);
    }
    return selection.build();
  }
}
