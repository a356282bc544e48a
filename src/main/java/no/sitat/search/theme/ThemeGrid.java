package no.sitat.search.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.search.Quote;
import no.sitat.search.Quotes;
import no.sitat.text.Span;

/// The passages of a theme in columns and rows, with exact counts of all of them.
///
/// A passage of two people's words stands in the cells of both, and one that two coders gave
/// different directions under both directions; the head of a column counts it once. A column or row
/// is shown if something stands in it or somebody of it was heard. Immutable.
public final class ThemeGrid {
  private final List<Passage> passages;
  private final List<Quote> quotes;
  private final Places across;
  private final Places down;
  private final Tally[][] cells;
  private final List<Head> columns;
  private final List<Head> rows;

  /// The head of a column or a row.
  ///
  /// @param value a direction's or a code's key, a coder's name or a group; empty for what has none
  /// @param place where it stands among all values, shown or not
  public record Head(String value, Counts counts, int place) {}

  private ThemeGrid(Study study, ThemeRequest request) {
    var theme = request.quotes().code();
    across = Places.of(request.columns(), study, theme);
    down = Places.of(request.rows(), study, theme);
    cells = new Tally[down.size() + 1][across.size() + 1];
    for (var row : cells) {
      Arrays.setAll(row, _ -> new Tally());
    }
    quotes =
        Quotes.of(study, request.quotes()).all().stream()
            .filter(request.only())
            .sorted(inOrderOfText())
            .toList();
    passages = gather();
    Heard.in(study, request.quotes().where()).stream().forEach(this::addToBase);
    columns = heads(across, request.byCount(), place -> cells[down.size()][place]);
    rows = heads(down, request.byCount(), place -> cells[place][across.size()]);
  }

  public static ThemeGrid of(Study study, ThemeRequest request) {
    return new ThemeGrid(study, request);
  }

  private static Comparator<Quote> inOrderOfText() {
    return Comparator.comparingInt(Quote::document)
        .thenComparing(Quote::span, Comparator.comparingInt(Span::start))
        .thenComparing(Quote::span, Comparator.comparingInt(Span::end))
        .thenComparingInt(Quote::coding);
  }

  private List<Passage> gather() {
    var found = new ArrayList<List<Quote>>();
    for (var quote : quotes) {
      if (found.isEmpty() || !isSamePlace(found.getLast().getFirst(), quote)) {
        found.add(new ArrayList<>());
      }
      found.getLast().add(quote);
      place(quote, found.size() - 1);
    }
    var overlaps = Overlaps.of(found.stream().map(List::getFirst).toList());
    return IntStream.range(0, found.size())
        .mapToObj(i -> new Passage(found.get(i), overlaps[i]))
        .toList();
  }

  private static boolean isSamePlace(Quote one, Quote other) {
    return one.document() == other.document() && one.span().equals(other.span());
  }

  private void place(Quote quote, int passage) {
    var people = quote.respondents().isEmpty() ? List.of(Turn.NOBODY) : quote.respondents();
    for (int respondent : people) {
      int column = across.at(quote, respondent);
      int row = down.at(quote, respondent);
      for (var cell : touched(row, column).toList()) {
        cell.add(passage, quote.coding(), quote.document(), respondent);
      }
    }
  }

  /// The cell, its row, its column, and everything.
  private Stream<Tally> touched(int row, int column) {
    return Stream.of(
        cells[row][column],
        cells[row][across.size()],
        cells[down.size()][column],
        cells[down.size()][across.size()]);
  }

  /// Somebody could have said it in any direction, but only in their own group.
  private void addToBase(int respondent) {
    for (int row : open(down, respondent)) {
      for (int column : open(across, respondent)) {
        cells[row][column].addToBase();
      }
    }
  }

  /// The places on an axis where somebody's words could stand, and the sum of all.
  private static int[] open(Places places, int respondent) {
    return places.isOfPeople()
        ? new int[] {places.ofPerson(respondent), places.size()}
        : IntStream.rangeClosed(0, places.size()).toArray();
  }

  /// Finds the cells of a column or row by its place.
  @FunctionalInterface
  private interface Line {
    Tally at(int place);
  }

  private List<Head> heads(Places places, boolean byCount, Line line) {
    var shown =
        IntStream.range(0, places.size())
            .filter(place -> isShown(places, line.at(place)))
            .mapToObj(
                place -> new Head(places.values().get(place), line.at(place).counts(), place));
    return byCount ? shown.sorted(fullestFirst()).toList() : shown.toList();
  }

  private static boolean isShown(Places places, Tally line) {
    return places.isOfPeople() ? !line.isEmpty() : places.size() == 1 || !line.passages().isEmpty();
  }

  private static Comparator<Head> fullestFirst() {
    return Comparator.comparing((Head head) -> head.value().isEmpty())
        .thenComparing(head -> -head.counts().respondents())
        .thenComparing(head -> -head.counts().passages());
  }

  /// In order of document and place.
  public List<Passage> passages() {
    return passages;
  }

  /// All codings, in order of document and place.
  public List<Quote> quotes() {
    return quotes;
  }

  /// Everything together.
  public Counts total() {
    return cells[down.size()][across.size()].counts();
  }

  /// One where nothing sets the passages apart.
  public List<Head> columns() {
    return columns;
  }

  public List<Head> rows() {
    return rows;
  }

  public Counts counts(Head row, Head column) {
    return cells[row.place()][column.place()].counts();
  }

  /// What stands in one cell, in order of document and place.
  public List<Passage> passages(Head row, Head column) {
    return cells[row.place()][column.place()].passages().stream().map(passages::get).toList();
  }

  /// What stands in a whole column, each once.
  public List<Passage> passages(Head column) {
    return cells[down.size()][column.place()].passages().stream().map(passages::get).toList();
  }

  /// The column of a value, shown or not; empty if the axis has no such value.
  public Optional<Head> column(String value) {
    return head(across, value, place -> cells[down.size()][place]);
  }

  /// The row of a value, shown or not; empty if the axis has no such value.
  public Optional<Head> row(String value) {
    return head(down, value, place -> cells[place][across.size()]);
  }

  private static Optional<Head> head(Places places, String value, Line line) {
    int place = places.values().indexOf(value);
    return place < 0
        ? Optional.empty()
        : Optional.of(new Head(value, line.at(place).counts(), place));
  }

  /// Whether a person is of a column's and a row's groups.
  boolean isOf(Head row, Head column, int respondent) {
    return isOf(down, row.place(), respondent) && isOf(across, column.place(), respondent);
  }

  private static boolean isOf(Places places, int place, int respondent) {
    return !places.isOfPeople() || places.ofPerson(respondent) == place;
  }

  /// Where in a cell a passage stands.
  ///
  /// @return its number in the cell, from 0; empty where it does not
  public OptionalInt find(Head row, Head column, int document, Span span) {
    var in = passages(row, column);
    return IntStream.range(0, in.size())
        .filter(i -> in.get(i).document() == document && in.get(i).span().equals(span))
        .findFirst();
  }
}
