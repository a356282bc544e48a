package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.search.Quote;
import no.sitat.search.theme.Axis;
import no.sitat.search.theme.Counts;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.ThemeGrid;
import no.sitat.search.theme.ThemeGrid.Head;
import no.sitat.text.TextVersion;

/// A theme as it leaves the house: the question it answers, then the passages under the headings
/// they have on the screen.
///
/// In the team's own copy a passage says whose it is, where it stands and who coded it, and a
/// heading how many people say it of how many who were heard. A copy that is passed on has the
/// chosen [Attribution] and the informant's words alone, and tells no number of people: those are
/// for the crosstab, which protects them.
///
/// @param title the theme's name
/// @param question what was asked, line by line, at which revision
/// @param sections in the order of the screen; those without a passage are there too, for that
///   nobody says it is an answer
public record ThemeReport(
    String title, boolean passedOn, List<Line> question, List<Section> sections) {
  public ThemeReport {
    question = List.copyOf(question);
    sections = List.copyOf(sections);
  }

  /// Something that was asked, by its name.
  public record Line(String name, String text) {}

  /// What stands where a column and a row meet.
  ///
  /// @param column its name; empty when there is one column
  /// @param row its name; empty when there is one row
  /// @param counts empty in a copy that is passed on
  public record Section(String column, String row, Optional<Counts> counts, List<Item> passages) {
    public Section {
      passages = List.copyOf(passages);
    }

    /// Both names.
    String heading() {
      return column.isEmpty() || row.isEmpty() ? column + row : column + " · " + row;
    }
  }

  /// One passage.
  ///
  /// @param who the attribution; respondents or the speaker in the team's own copy
  /// @param place the document, the turn; empty in a copy that is passed on
  /// @param said its codes and directions in words
  /// @param coders empty in a copy that is passed on
  /// @param passage where it stands; for the team's own copy
  public record Item(
      String words, String who, String place, String said, String coders, Passage passage) {
    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "Item[" + passage.document() + ", " + passage.span() + "]";
    }
  }

  /// @param columns what the grid's columns are by
  /// @param rows what its rows are by
  /// @param texts gives a document's current text by its id
  /// @param language of names, `nb` or `en`
  public record Source(
      ThemeGrid grid,
      Axis columns,
      Axis rows,
      Attribution attribution,
      IntFunction<TextVersion> texts,
      String language) {
    private Study study() {
      return attribution.study();
    }
  }

  public static ThemeReport of(String title, List<Line> question, Source source) {
    var making = new Making(source);
    var sections = new ArrayList<Section>();
    for (var row : source.grid().rows()) {
      for (var column : source.grid().columns()) {
        sections.add(making.section(row, column));
      }
    }
    return new ThemeReport(title, source.attribution().isByGroups(), question, sections);
  }

  private record Making(Source source, Names names, Texts texts, SpokenWords spoken) {
    Making(Source source) {
      this(
          source,
          new Names(source.study()),
          new Texts(source.texts()),
          new SpokenWords(source.study(), source.texts()));
    }

    private boolean passedOn() {
      return source.attribution().isByGroups();
    }

    Section section(Head row, Head column) {
      var grid = source.grid();
      return new Section(
          name(source.columns(), column),
          name(source.rows(), row),
          passedOn() ? Optional.empty() : Optional.of(grid.counts(row, column)),
          grid.passages(row, column).stream().flatMap(each -> item(each).stream()).toList());
    }

    private String name(Axis axis, Head head) {
      var value = head.value();
      return switch (axis.kind()) {
        case NONE -> "";
        case DIRECTION -> value.isEmpty() ? say("Uten retning", "No direction") : direction(value);
        case CODE ->
            source
                .study()
                .codebook()
                .keyed(value)
                .map(each -> each.name().in(source.language()))
                .orElse(value);
        case CODER -> value;
        case VARIABLE -> value.isEmpty() ? say("Ingen respondent", "No respondent") : value;
      };
    }

    private String say(String nb, String en) {
      return new LocalText(nb, en).in(source.language());
    }

    private String direction(String key) {
      return source.study().codebook().direction(key).map(this::named).orElse(key);
    }

    private String named(Direction direction) {
      return say(direction.nameNb(), direction.nameEn());
    }

    private Optional<Item> item(Passage passage) {
      var first = passage.first();
      var words =
          passedOn()
              ? spoken.of(first).filter(said -> !said.isBlank())
              : Optional.of(texts.at(first.document(), first.span()).strip());
      return words.map(said ->
          new Item(
              said,
              passedOn() ? source.attribution().of(first) : who(first),
              passedOn() ? "" : place(first),
              passage.codings().stream()
                  .map(this::said)
                  .distinct()
                  .collect(Collectors.joining("; ")),
              passedOn() ? "" : coders(passage),
              passage));
    }

    private String who(Quote quote) {
      var labels = names.respondents(quote.respondents()).replace(";", ", ");
      return labels.isEmpty() ? quote.speaker() : labels;
    }

    private String place(Quote quote) {
      return names.document(quote.document()) + ", " + say("replikk ", "turn ") + quote.turn();
    }

    private String said(Quote coding) {
      var code =
          source
              .study()
              .codebook()
              .code(coding.code())
              .map(each -> each.name().in(source.language()))
              .orElse("");
      return code + coding.direction().map(key -> " (" + direction(key) + ")").orElse("");
    }

    private String coders(Passage passage) {
      var found = new LinkedHashSet<String>();
      passage.codings().forEach(coding -> found.add(names.coder(coding.coder())));
      return String.join(", ", found);
    }
  }
}
