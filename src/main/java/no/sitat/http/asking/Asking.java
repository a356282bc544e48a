package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.RowsAsked;
import no.sitat.crosstab.asked.AskedRequest;
import no.sitat.crosstab.asked.CountedAsked;
import no.sitat.crosstab.force.CountedForces;
import no.sitat.crosstab.force.ForceRequest;
import no.sitat.crosstab.force.ForcesOfPeople;
import no.sitat.crosstab.force.ForcesOfPerson;
import no.sitat.crosstab.population.CountedPopulation;
import no.sitat.crosstab.population.PopulationRequest;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.crosstab.saturation.CountedSaturation;
import no.sitat.crosstab.saturation.SaturationRequest;
import no.sitat.exchange.table.CodingListing;
import no.sitat.exchange.table.SearchListing;
import no.sitat.exchange.table.SpokenWords;
import no.sitat.http.view.QuotesView;
import no.sitat.http.view.QuotesView.QuoteView;
import no.sitat.http.view.SearchView.HitView;
import no.sitat.project.AtRevision;
import no.sitat.project.IndexProgress;
import no.sitat.project.Project;
import no.sitat.project.disk.Closing;
import no.sitat.project.disk.FaultLog;
import no.sitat.search.Beside;
import no.sitat.search.Hit;
import no.sitat.search.ProjectForms;
import no.sitat.search.Quote;
import no.sitat.search.QuoteRequest;
import no.sitat.search.Quotes;
import no.sitat.search.SearchResult;
import no.sitat.search.Searcher;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.hits.SortKey;
import no.sitat.search.match.Watch;
import no.sitat.search.query.reading.QueryReader;

/// Searches, lists quotes and cross-tabulates from what a person types, in a browser or a shell.
///
/// Each answer is of one [Study]: hits, totals and facets belong together though others go on
/// coding. A query that cannot be read is a [no.sitat.search.query.QueryError]; a name that is not
/// there an [UnknownName]. Safe for concurrent use.
public final class Asking implements AutoCloseable {
  private static final int QUOTE_CONTEXT = 25;

  /// How long one search may take while somebody waits before a screen, in milliseconds.
  private static final long LONGEST = 2_000;

  /// How long a crosstab may take, which has its protection to work out, in milliseconds.
  private static final long LONGEST_CROSSTAB = 10_000;

  /// How long a count waits for the index to take in what was just changed, in milliseconds.
  private static final long PATIENCE = 4_000;

  private static final long LOOK_AGAIN = 25;

  /// Rows that are the directions of codings.
  private static final String DIRECTIONS = "directions";

  /// Rows that are the values of the dimension whose key follows.
  private static final String DIMENSION = "dimension:";

  /// How many lines are made between two looks at the watch.
  private static final int LINES_AT_A_TIME = 64;

  private final Project project;
  private final Searcher searcher;
  private final Supplier<Watch> watches;
  private final Supplier<Watch> crosstabWatches;
  private final SearchQueue queue = SearchQueue.ofMachine();
  private Optional<AutoCloseable> listening = Optional.empty();
  private volatile boolean closed;

  private Asking(Project project, Supplier<Watch> watches, Supplier<Watch> crosstabWatches) {
    this.crosstabWatches = crosstabWatches;
    this.project = project;
    this.watches = watches;
    searcher = new Searcher(project.index());
  }

  /// For a script, which waits as long as it takes.
  public Asking(Project project) {
    this(project, Watch::patient, Watch::patient);
  }

  /// For people before a screen: a search that would take too long is ended, and says so. What the
  /// next search needs is made ready now and whenever the index has taken something in.
  public static Asking promptly(Project project) {
    var asking = new Asking(project, () -> Watch.of(LONGEST), () -> Watch.of(LONGEST_CROSSTAB));
    asking.listening =
        Optional.of(
            project.listenToIndex(progress -> {
              if (progress.state() == IndexProgress.State.READY) {
                asking.prepareSoon();
              }
            }));
    asking.prepareSoon();
    return asking;
  }

  private void prepareSoon() {
    Thread.ofVirtual().start(this::prepare);
  }

  /// In a thread of its own, where nobody would hear of a fault; the next search may meet it again.
  private void prepare() {
    try {
      if (!closed) {
        searcher.prepare(project.study());
      }
    } catch (RuntimeException | Error e) {
      if (!closed) {
        FaultLog.write("making the next search ready", e);
      }
    }
  }

  /// Makes nothing ready any more; the project may be closed then.
  @Override
  public void close() {
    closed = true;
    listening.ifPresent(Closing::all);
  }

  /// A search as it is typed.
  ///
  /// @param sort as [SortKey#named] reads it
  public record SearchWords(String query, String sort, boolean interviewers) {}

  /// Which codings to count or list, as it is typed.
  ///
  /// @param where a query for turns
  /// @param direction key
  /// @param coder name
  public record Filter(Optional<String> where, Optional<String> direction, Optional<String> coder) {
    /// Everything.
    public static final Filter NONE =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public SearchResult search(Study study, SearchWords words) {
    return search(study, words, watch());
  }

  /// @param watch made by [#watch()]
  /// @throws no.sitat.search.match.SearchStopped if the watch ends the search
  public SearchResult search(Study study, SearchWords words, Watch watch) {
    var sort = SortKey.named(words.sort(), study);
    var options = new SearchOptions(sort, words.interviewers());
    var query = QueryReader.query(words.query(), study);
    return queue.answer(
        watch,
        () -> {
          searcher.prepare(study);
          watch.begin();
          return searcher.search(study, query, options, watch);
        });
  }

  /// The study as it is now, for who counts from what a query selects: if the query asks for words,
  /// the index has all of them, or has had some seconds for it.
  ///
  /// @param where a query; empty for who counts everything
  public Study complete(Optional<String> where) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    var study = project.study();
    boolean waits = where.isPresent() && QueryReader.query(where.get(), study).needsWords();
    while (waits && searcher.pending(study) > 0 && System.nanoTime() < end && isFollowing()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN));
      study = project.study();
    }
    return study;
  }

  private boolean isFollowing() {
    return project.indexProgress().state() != IndexProgress.State.FAILED;
  }

  /// All hits, for who goes by their number: a file, or what is done to them.
  ///
  /// @param field what a refusal is about
  /// @throws no.sitat.project.disk.ProjectError while the index does not have all texts
  public SearchResult complete(Study study, SearchWords words, String field) {
    var result = search(study, words);
    if (result.pending() > 0) {
      throw Behind.refusal(field, result.pending());
    }
    return result;
  }

  /// Counts when it is its turn; what is counted within belongs to it.
  public <T> T inTurn(Watch watch, Supplier<T> counting) {
    return queue.answer(watch, counting);
  }

  /// Counts when it is its turn.
  public <T> T inTurn(Supplier<T> counting) {
    return inTurn(watch(), counting);
  }

  /// For one search. The first after the start makes dictionaries ready, and that time is not the
  /// query's: what makes ready begins the watch anew.
  public Watch watch() {
    return watches.get();
  }

  /// For one table, whose protection takes its time.
  Watch crosstabWatch() {
    return crosstabWatches.get();
  }

  /// The forms that the texts have, for somebody who is writing a query.
  public ProjectForms forms(Study study) {
    searcher.prepare(study);
    return searcher.forms(study);
  }

  /// Hits with the words beside them.
  ///
  /// @param context words on either side
  public List<HitView> hits(Study study, List<Hit> hits, int context) {
    return hits(study, hits, Beside.words(context), Watch.patient());
  }

  /// Hits with as much of their turns as is asked for.
  ///
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public List<HitView> hits(Study study, List<Hit> hits, Beside beside, Watch watch) {
    var lines = searcher.lines(study, texts(study), beside);
    var views = new ArrayList<HitView>(hits.size());
    for (int from = 0; from < hits.size(); from += LINES_AT_A_TIME) {
      watch.check();
      lines
          .of(hits.subList(from, Math.min(hits.size(), from + LINES_AT_A_TIME)))
          .forEach(line -> views.add(HitView.of(line, study)));
    }
    return List.copyOf(views);
  }

  /// What a search found, as a file.
  public SearchFile file(SearchWords words, SearchResult result, SearchListing.Part part) {
    return new SearchFile(project, listing(result.study()), words, result, part);
  }

  /// Hits as rows, made into lines as they are asked for.
  public SearchListing listing(Study study) {
    return new SearchListing(study, beside -> searcher.lines(study, texts(study), beside));
  }

  /// Quotes with their words and some words beside them.
  public List<QuoteView> quotes(Study study, List<Quote> quotes) {
    var concordance = searcher.concordance(study, texts(study), QUOTE_CONTEXT);
    var lines = concordance.lines(quotes.stream().map(QuotesView::hit).toList()).iterator();
    var spoken = new SpokenWords(study, project.texts(study));
    return quotes.stream()
        .map(quote -> QuoteView.of(quote, lines.next(), spoken.of(quote).orElse(""), study))
        .toList();
  }

  /// @param code key or name; its sub-codes are meant too
  /// @param ofRespondents only what a crosstab counts
  public Quotes quotes(Study study, String code, Filter filter, boolean ofRespondents) {
    return inTurn(() -> Quotes.of(study, quoteRequest(study, code, filter, ofRespondents)));
  }

  /// All codings, code by code; with a condition, those that touch a turn the query selects.
  ///
  /// @param where a query
  public List<Quote> quotes(Study study, Optional<String> where) {
    return CodingListing.all(study, where.map(query -> select(study, query)));
  }

  /// Looks up what is typed.
  public QuoteRequest quoteRequest(Study study, String code, Filter filter, boolean ofRespondents) {
    var names = new Names(study);
    return new QuoteRequest(
        names.code("code", code),
        filter.direction().map(names::direction),
        filter.coder().map(names::coder),
        filter.where().map(query -> select(study, query)),
        ofRespondents);
  }

  public Crosstab crosstab(Study study, CrosstabWords words) {
    return counted(study, words).crosstab();
  }

  /// Percents and tests as they are chosen, of what the table shows.
  public CrosstabReading read(CountedCrosstab counted, CrosstabWords.Shown shown) {
    return inTurn(() ->
        CrosstabReading.of(
            counted.crosstab(), shown.percents(), shown.tests(), crosstabWatches.get()));
  }

  /// Counts and protects once, for who needs the table and what the ledger keeps of it.
  public CountedCrosstab counted(Study study, CrosstabWords words) {
    var rows = rows(study, words.rows());
    var request = request(rows.study(), words, rows.value());
    return inTurn(() -> {
      var counted = CountedCrosstab.of(rows.study(), request, crosstabWatches.get());
      return words.rounds() ? counted.rounded(project.roundingKey()) : counted;
    });
  }

  /// The rows, and the study they are of: what codings say in a dimension is read from the database
  /// with its own.
  private AtRevision<RowsAsked> rows(Study study, String typed) {
    var names = new Names(study);
    if (typed.equals(DIRECTIONS)) {
      return new AtRevision<>(new RowsAsked.Directions(study.codebook().directions()), study);
    }
    if (RowWords.areSets(typed)) {
      return new AtRevision<>(RowWords.sets(typed, names), study);
    }
    if (RowWords.areQueries(typed)) {
      var found = RowWords.queries(typed, query -> select(study, query).respondents());
      return new AtRevision<>(found, study);
    }
    if (typed.startsWith(DIMENSION)) {
      var dimension = names.dimension("rows", typed.substring(DIMENSION.length()));
      var said = project.codingsSaying(dimension);
      return new AtRevision<>(new RowsAsked.Values(dimension, said.value()), said.study());
    }
    return new AtRevision<>(new RowsAsked.Codes(names.codes(typed)), study);
  }

  private CrosstabRequest request(Study study, CrosstabWords words, RowsAsked rows) {
    return new CrosstabRequest(
        rows,
        new Names(study).variables(words.columns()),
        Names.unit(words.unit()),
        codings(study, words.filter()),
        words.threshold(),
        words.also());
  }

  private CodingFilter codings(Study study, Filter filter) {
    var names = new Names(study);
    var coder = filter.coder().map(names::coder).map(Coder::id);
    return new CodingFilter(
        filter.where().map(query -> select(study, query)),
        filter.direction().map(names::direction),
        coder.isPresent() ? OptionalInt.of(coder.get()) : OptionalInt.empty());
  }

  /// Who was asked about a theme, and who said it, counted and protected once, at one revision of
  /// guide and study.
  public CountedAsked asked(AskedWords words) {
    var guide = project.guide().read();
    var study = guide.study();
    var names = new Names(study);
    var request =
        new AskedRequest(
            names.code("code", words.code()),
            words.by().map(key -> names.variables(key).getFirst()),
            codings(study, words.filter()),
            words.threshold());
    return inTurn(() -> CountedAsked.of(study, guide.value(), request));
  }

  /// Which way themes move whom, counted and protected once.
  public CountedForces forces(Study study, ForceWords words) {
    var request = request(study, words);
    return inTurn(() -> CountedForces.of(study, request, crosstabWatches.get()));
  }

  /// In which directions each person speaks of the themes.
  ///
  /// @param person id of the only one asked for
  public List<ForcesOfPerson> forcesOfPeople(Study study, ForceWords words, OptionalInt person) {
    var request = request(study, words);
    return inTurn(() -> ForcesOfPeople.of(study, request, person));
  }

  private ForceRequest request(Study study, ForceWords words) {
    var names = new Names(study);
    return new ForceRequest(
        names.codes(words.codes()),
        names.variables(words.by()),
        codings(study, words.filter()),
        words.threshold());
  }

  /// How much each further respondent brought that was new.
  public CountedSaturation saturation(Study study, SaturationWords words) {
    var names = new Names(study);
    var request =
        new SaturationRequest(
            names.codes(words.codes()),
            words.by().map(key -> names.variables(key).getFirst()),
            codings(study, words.filter()),
            words.threshold(),
            words.measure());
    return inTurn(() -> CountedSaturation.of(study, request));
  }

  /// Who was interviewed, beside who there is by a registry table.
  public CountedPopulation population(Study study, PopulationWords words) {
    var choice = new PopulationChoice(study, project.registry().all().value().tables(), words);
    var registry = choice.registry();
    var request =
        new PopulationRequest(
            choice.column(registry),
            words.where().map(query -> select(study, query)),
            words.threshold(),
            registry);
    return inTurn(() -> CountedPopulation.of(study, request));
  }

  /// @throws no.sitat.project.disk.ProjectError while the index does not have all texts
  public TurnSelection select(Study study, String query) {
    var read = QueryReader.query(query, study);
    return inTurn(() -> {
      searcher.prepare(study);
      return searcher
          .select(study, read, watch())
          .orElseThrow(() -> Behind.refusal(Behind.FIELD, searcher.pending(study)));
    });
  }

  private IntFunction<String> texts(Study study) {
    var texts = project.texts(study);
    return document -> texts.apply(document).text();
  }
}
