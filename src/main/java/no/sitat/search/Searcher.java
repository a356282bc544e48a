package no.sitat.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.search.forms.Alphabet;
import no.sitat.search.forms.Tongues;
import no.sitat.search.forms.WordForms;
import no.sitat.search.hits.HitOrder;
import no.sitat.search.hits.HitWords;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.index.Snapshot;
import no.sitat.search.match.Groups;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.LeafViews;
import no.sitat.search.match.Sweep;
import no.sitat.search.match.Watch;
import no.sitat.search.query.Query;

/// Answers queries over a study and its index.
///
/// The last answers are kept, so that turning a page costs nothing. Safe for concurrent use.
public final class Searcher {
  private static final int REMEMBERED = 8;
  private static final int MOST_REMEMBERED_HITS = 2_000_000;

  private final SearchIndex index;
  private final WordForms forms;
  private final Alphabet alphabet;
  private final Map<Question, SearchResult> remembered = new LinkedHashMap<>();
  private volatile Optional<LeafViews> views = Optional.empty();
  private volatile Optional<Counted> counted = Optional.empty();

  public Searcher(SearchIndex index) {
    this.index = index;
    forms = new WordForms(index.lexicon(), new Tongues());
    alphabet = new Alphabet(index.lexicon());
  }

  /// What an answer depends on; the parts of two studies are the same if they are the same objects.
  private record Question(Study study, Snapshot snapshot, Query query, SearchOptions options) {}

  /// All hits, counted exactly and in order.
  public SearchResult search(Study study, Query query, SearchOptions options) {
    return search(study, query, options, Watch.patient());
  }

  /// All hits, counted exactly and in order.
  ///
  /// @throws no.sitat.search.match.SearchStopped if the watch ends the search
  public SearchResult search(Study study, Query query, SearchOptions options, Watch watch) {
    var question = new Question(study, index.snapshot(), query, options);
    var known = recall(question);
    return known.isPresent() ? known.get() : remember(question, answer(question, watch));
  }

  /// @param of what was counted
  private record Counted(LeafViews of, ProjectForms forms) {}

  private SearchResult answer(Question question, Watch watch) {
    var study = question.study();
    var snapshot = question.snapshot();
    var options = question.options();
    var asked = new Sweep.Asked(study, question.query(), options.interviewers(), watch);
    var leaves = views(snapshot, study);
    var hits = new Sweep(snapshot, forms, leaves, asked).hits();
    var words = new HitWords(hits, snapshot);
    int pending = question.query().needsWords() ? leaves.pending() : 0;
    var order = order(hits, words, question, watch);
    return new SearchResult(
        study, hits, new SearchResult.Found(words, index.lexicon(), order, pending));
  }

  private int[] order(HitTable hits, HitWords words, Question question, Watch watch) {
    var sort = question.options().sort();
    var ranks = sort.isEmpty() ? new int[0] : alphabet.ranks();
    return new HitOrder(question.study(), hits, words, ranks).by(sort, watch);
  }

  /// How many documents of a study the index does not have as they are.
  public int pending(Study study) {
    return views(index.snapshot(), study).pending();
  }

  private LeafViews views(Snapshot snapshot, Study study) {
    var known = views;
    if (known.isPresent() && known.get().areOf(snapshot, study.corpus())) {
      return known.get();
    }
    var made = new LeafViews(snapshot, study.corpus());
    views = Optional.of(made);
    return made;
  }

  /// The words of the turns of a selection, whoever says them.
  public WordCounts words(Study study, TurnSelection turns) {
    var snapshot = index.snapshot();
    return new WordCounts(
        index.lexicon(), views(snapshot, study).counts(turns, index.lexicon().size()));
  }

  /// Makes lines of hits; where the index has the current text, it tells where the words are.
  ///
  /// @param texts gives the current text of a document by its id
  /// @param words how many words to show on either side, 0 or more
  public Concordance concordance(Study study, IntFunction<String> texts, int words) {
    return new Concordance(study, texts, words, Optional.of(index.snapshot()));
  }

  /// The forms that informants and posts have; counted once for a state of index and corpus.
  public ProjectForms forms(Study study) {
    var leaves = views(index.snapshot(), study);
    var known = counted;
    if (known.isPresent() && known.get().of() == leaves) {
      return known.get().forms();
    }
    var lexicon = index.lexicon();
    var made =
        new ProjectForms(lexicon, forms, leaves.tongues(), leaves.heardCounts(lexicon.size()));
    counted = Optional.of(new Counted(leaves, made));
    return made;
  }

  /// Makes lines of hits, with as much beside them as is asked for.
  ///
  /// @param texts gives the current text of a document by its id
  public Beside.Lines lines(Study study, IntFunction<String> texts, Beside beside) {
    return switch (beside) {
      case Beside.Words(var count) -> concordance(study, texts, count)::lines;
      case Beside.WholeTurn _ -> new TurnLines(study, texts)::lines;
    };
  }

  /// Makes everything ready that the next search would have to wait for.
  public void prepare(Study study) {
    forms.catchUp(views(index.snapshot(), study).tongues());
    index.lexicon().inOrder();
  }

  private synchronized Optional<SearchResult> recall(Question question) {
    return Optional.ofNullable(remembered.get(question));
  }

  /// An answer that took so long that the index has gone on meanwhile is not kept, for nobody will
  /// ask for it again; it puts no newer one out.
  private synchronized SearchResult remember(Question question, SearchResult result) {
    if (!index.isAt(question.snapshot())) {
      return result;
    }
    remembered.keySet().removeIf(old -> old.snapshot() != question.snapshot());
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
  ///
  /// @return empty while the index lacks documents the query would have to be asked of, for whoever
  ///   counts from a part of the turns counts wrongly
  /// @throws no.sitat.search.match.SearchStopped if the watch ends the search
  public Optional<TurnSelection> select(Study study, Query query, Watch watch) {
    var found = search(study, query, SearchOptions.DEFAULT, watch);
    if (found.pending() > 0) {
      return Optional.empty();
    }
    var selection = found.selection();
    if (query.isAboutRespondents()) {
      Groups.matching(study, query).stream().forEach(selection::addRespondent);
    }
    return Optional.of(selection.build());
  }
}
