package no.sitat.http;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sitat.coding.Coder;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Memo;
import no.sitat.coding.ReadingMark;
import no.sitat.coding.ReadingMark.Kind;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Attribution;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.PassageView;
import no.sitat.http.view.PassageView.Beside;
import no.sitat.http.view.PassageView.MarkView;
import no.sitat.http.view.PassageView.NoteView;
import no.sitat.http.view.PassageView.WhoView;
import no.sitat.project.Project;
import no.sitat.project.Quotations;
import no.sitat.publication.Heard;
import no.sitat.publication.QuotedPeople;
import no.sitat.search.Quote;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.ThemeGrid;
import no.sitat.search.theme.ThemeRequest;
import no.sitat.text.Span;

/// A theme as one person reads it: the grid, with their marks and everybody's notes on the
/// passages.
final class ThemeReading {
  private final Project project;
  private final Asking asking;
  private final Coder reader;
  private final ThemeQuestion question;
  private final Study study;
  private final Map<Place, List<ReadingMark>> marks;
  private final Attribution attribution;
  private Optional<QuotedPeople> quoted = Optional.empty();

  /// A passage as something that is marked.
  private record Place(int document, Span span) {}

  ThemeReading(Project project, Asking asking, Coder reader, ThemeQuestion question) {
    this.project = project;
    this.asking = asking;
    this.reader = reader;
    this.question = question;
    study = question.study();
    attribution = new Attribution(study, question.say());
    marks =
        project.readings().all().value().stream()
            .collect(Collectors.groupingBy(mark -> new Place(mark.document(), mark.span())));
  }

  /// The theme, however somebody speaks of it: whatever its directions, and whatever its codings
  /// say besides.
  ThemeRequest theme() {
    var asked =
        asking.quoteRequest(study, question.code().key(), question.filter(), question.people());
    int theme = question.code().id();
    var request =
        ThemeRequest.of(asked)
            .by(question.columns(), question.rows())
            .only(quote -> question.below() || quote.code() == theme);
    return question.byCount() ? request.fullestFirst() : request;
  }

  /// What the question asks for, whoever has read it.
  ThemeRequest request() {
    return theme().only(wanted());
  }

  private Predicate<Quote> wanted() {
    Predicate<Quote> wanted = _ -> true;
    if (!question.against().isEmpty()) {
      var directions = Set.copyOf(question.against());
      wanted = wanted.and(quote -> directions.contains(quote.direction().orElse("")));
    }
    if (question.said().isPresent()) {
      var saying = saying(question.said().get());
      wanted = wanted.and(quote -> saying.get(quote.coding()));
    }
    return wanted;
  }

  private BitSet saying(ThemeQuestion.Said said) {
    return project.codingsSaying(said.dimension(), said.value()).value();
  }

  /// What the question asks for, and of it what the reader wants to see.
  ThemeGrid grid() {
    var request = request();
    return ThemeGrid.of(
        study, question.only().map(only -> request.only(read(only))).orElse(request));
  }

  private Predicate<Quote> read(String only) {
    return only.equals(ThemeQuestion.UNREAD)
        ? quote -> !has(new Place(quote.document(), quote.span()), Kind.READ)
        : quote -> has(new Place(quote.document(), quote.span()), Kind.keyed(only).orElseThrow());
  }

  private boolean has(Place place, Kind kind) {
    return marks.getOrDefault(place, List.of()).stream()
        .anyMatch(mark -> isMine(mark) && mark.kind() == kind);
  }

  private boolean isMine(ReadingMark mark) {
    return mark.coder() == reader.id() && reader.id() > 0;
  }

  /// How many of these passages the reader has marked so.
  int count(List<Passage> passages, Kind kind) {
    return (int)
        passages.stream()
            .filter(each -> has(new Place(each.document(), each.span()), kind))
            .count();
  }

  /// With words, marks and notes, in the same order.
  List<PassageView> views(List<Passage> passages) {
    var quotes = asking.quotes(study, passages.stream().map(Passage::first).toList()).iterator();
    var quoted = quoted();
    var notes = passages.isEmpty() ? Map.<Place, List<NoteView>>of() : notes();
    return passages.stream()
        .map(passage -> {
          var place = new Place(passage.document(), passage.span());
          var beside =
              new Beside(
                  marks.getOrDefault(place, List.of()).stream().map(this::view).toList(),
                  notes.getOrDefault(place, List.of()),
                  who(passage),
                  passage.respondents().stream().findFirst().flatMap(quoted::inAll));
          return PassageView.of(passage, quotes.next(), beside, study);
        })
        .toList();
  }

  /// What quotations tell of people by the variables that were asked for.
  Attribution attribution() {
    return attribution;
  }

  private Optional<WhoView> who(Passage passage) {
    var first = passage.first();
    return attribution.isByGroups()
        ? Optional.of(new WhoView(attribution.of(first), attribution.isMilder(first)))
        : Optional.empty();
  }

  /// Who is quoted how often in publications.
  private QuotedPeople quoted() {
    var found =
        quoted.orElseGet(
            () -> new QuotedPeople(new Heard(study), project.publications().read().value()));
    quoted = Optional.of(found);
    return found;
  }

  private MarkView view(ReadingMark mark) {
    return new MarkView(mark.kind().key(), coder(mark.coder()), isMine(mark));
  }

  private String coder(int id) {
    return study.coder(id).map(Coder::name).orElse("");
  }

  private Map<Place, List<NoteView>> notes() {
    var kept = project.quotations().of(OptionalInt.empty()).value();
    var places = new HashMap<Integer, Place>();
    for (KeptQuotation quotation : kept.wanted()) {
      places.put(quotation.id(), new Place(quotation.document(), quotation.span()));
    }
    return onQuotations(kept).stream()
        .filter(memo -> places.containsKey(memo.targetId()))
        .collect(
            Collectors.groupingBy(
                memo -> places.get(memo.targetId()),
                Collectors.mapping(this::note, Collectors.toList())));
  }

  private static List<Memo> onQuotations(Quotations.Collection kept) {
    return kept.notes().memos().stream().filter(memo -> memo.target().equals("quotation")).toList();
  }

  private NoteView note(Memo memo) {
    return new NoteView(memo.id(), coder(memo.author()), memo.text());
  }
}
