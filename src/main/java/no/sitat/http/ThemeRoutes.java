package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.coding.ReadingMark.Kind;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.FacetView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.SilentView;
import no.sitat.http.view.ThemeView;
import no.sitat.http.view.ThemeView.CellView;
import no.sitat.http.view.ThemeView.PageView;
import no.sitat.http.view.ThemeView.Progress;
import no.sitat.project.Project;
import no.sitat.search.Quotes;
import no.sitat.search.theme.Axis;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.Silences;
import no.sitat.search.theme.ThemeGrid;
import no.sitat.search.theme.ThemeGrid.Head;
import no.sitat.text.Span;

/// What is said about a theme, side by side, and what speaks against it.
final class ThemeRoutes {
  private static final int PAGE = 12;
  private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(\\d{1,9})");

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  ThemeRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/themes/{code}", "A theme in columns and rows, exactly counted", this::theme)
            .queries(
                with(
                    new Route.Query("limit", "how many passages of each cell, 12 when left out"),
                    new Route.Query(
                        "at", "document-start-end: a passage that must be among those answered")))
            .answers(200, ThemeView.class),
        Route.get("/api/themes/{code}/passages", "More passages of one cell", this::passages)
            .queries(
                with(
                    CELL_COLUMN,
                    CELL_ROW,
                    new Route.Query("offset", "how many passages to pass over"),
                    new Route.Query("limit", "how many passages, 12 when left out; `all` for all")))
            .answers(200, PageView.class),
        Route.get(
                "/api/themes/{code}/silent",
                "Who of a cell was heard and has nothing under the theme, in any direction, by any"
                    + " coder and whatever is said besides: against, said and only make no"
                    + " difference",
                this::silent)
            .queries(with(CELL_COLUMN, CELL_ROW))
            .answers(200, SilentView.class),
        Route.get(
                "/api/themes/{code}/export/{file}",
                "A theme as it is shown, with its question: theme.csv, .xlsx, .docx or .md",
                new ThemeExport(project, asking, sessions)::send)
            .queries(ThemeQuestion.QUERIES));
  }

  private static final Route.Query CELL_COLUMN =
      new Route.Query("column", "value of the cell's column; left out for what has none");
  private static final Route.Query CELL_ROW =
      new Route.Query("row", "value of the cell's row; left out for what has none");

  private static List<Route.Query> with(Route.Query... more) {
    var all = new ArrayList<>(ThemeQuestion.QUERIES);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  private ThemeReading reading(Context request, ThemeQuestion question) {
    return new ThemeReading(project, asking, sessions.coder(request), question);
  }

  private void theme(Context request) {
    var parameters = new Parameters(request);
    var question = ThemeQuestion.of(parameters, asking);
    request.json(asking.inTurn(() -> view(parameters, question)));
  }

  private ThemeView view(Parameters parameters, ThemeQuestion question) {
    var study = question.study();
    var request = parameters.request();
    var reading = reading(request, question);
    var grid = reading.grid();
    var quotes = Quotes.of(study, reading.request().quotes());
    return new ThemeView(
        question.code().key(),
        grid.total(),
        quotes.ofInterviewers(),
        grid.columns().stream().map(head -> ThemeView.line(head, grid.passages(head))).toList(),
        grid.rows().stream().map(head -> ThemeView.line(head, List.of())).toList(),
        cells(parameters, reading, grid),
        progress(question, reading, grid),
        reading.attribution().milder(grid.passages()),
        FacetView.of(quotes.facets(), study, sessions.language(request)),
        question.command(project.folderName()),
        project.codebookNamedLast(),
        study.revision());
  }

  private static List<List<CellView>> cells(
      Parameters parameters, ThemeReading reading, ThemeGrid grid) {
    int limit = parameters.limit(PAGE);
    int lines = 0;
    boolean sought = parameters.text("at").isPresent();
    var cells = new ArrayList<List<CellView>>();
    for (var row : grid.rows()) {
      var line = new ArrayList<CellView>();
      for (var column : grid.columns()) {
        var found = sought ? find(parameters, grid, row, column) : OptionalInt.empty();
        sought &= found.isEmpty();
        var passages = grid.passages(row, column);
        int shown = Math.min(Math.max(limit, found.orElse(-1) + 1), passages.size());
        lines += shown;
        Parameters.checkLines(lines);
        line.add(new CellView(grid.counts(row, column), reading.views(passages.subList(0, shown))));
      }
      cells.add(line);
    }
    return cells;
  }

  private static OptionalInt find(Parameters parameters, ThemeGrid grid, Head row, Head column) {
    var place = PLACE.matcher(parameters.text("at").orElse(""));
    if (!place.matches() || Integer.parseInt(place.group(3)) < Integer.parseInt(place.group(2))) {
      return OptionalInt.empty();
    }
    var span = new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)));
    return grid.find(row, column, Integer.parseInt(place.group(1)), span);
  }

  private static Progress progress(ThemeQuestion question, ThemeReading reading, ThemeGrid shown) {
    var all =
        question.only().isEmpty()
            ? shown.passages()
            : ThemeGrid.of(question.study(), reading.request().by(Axis.NONE, Axis.NONE)).passages();
    return new Progress(
        all.size(),
        reading.count(all, Kind.READ),
        reading.count(all, Kind.ARTICLE),
        reading.count(all, Kind.DISCUSS));
  }

  private void passages(Context request) {
    var parameters = new Parameters(request);
    var question = ThemeQuestion.of(parameters, asking);
    request.json(asking.inTurn(() -> page(parameters, question)));
  }

  private PageView page(Parameters parameters, ThemeQuestion question) {
    var reading = reading(parameters.request(), question);
    var grid = reading.grid();
    var found = grid.passages(row(parameters, grid), column(parameters, grid));
    return new PageView(
        found.size(),
        reading.views(
            page(found, parameters.number("offset", 0), parameters.lines(PAGE, found.size()))),
        question.study().revision());
  }

  private static List<Passage> page(List<Passage> all, int offset, int limit) {
    int from = Math.min(offset, all.size());
    return all.subList(from, (int) Math.min((long) from + limit, all.size()));
  }

  private static Head column(Parameters parameters, ThemeGrid grid) {
    return grid.column(parameters.text("column").orElse(""))
        .orElseThrow(() ->
            Refused.notFound(
                "Temaet har ikke lenger en slik kolonne; åpne temaet på nytt.",
                "the theme has no such column any more; open the theme again"));
  }

  private static Head row(Parameters parameters, ThemeGrid grid) {
    return grid.row(parameters.text("row").orElse(""))
        .orElseThrow(() ->
            Refused.notFound(
                "Temaet har ikke lenger en slik rad; åpne temaet på nytt.",
                "the theme has no such row any more; open the theme again"));
  }

  private void silent(Context request) {
    var parameters = new Parameters(request);
    var question = ThemeQuestion.of(parameters, asking);
    request.json(asking.inTurn(() -> silent(parameters, question)));
  }

  private SilentView silent(Parameters parameters, ThemeQuestion question) {
    var study = question.study();
    var reading = reading(parameters.request(), question);
    var asked = reading.theme();
    var grid = ThemeGrid.of(study, asked);
    var row = row(parameters, grid);
    var column = column(parameters, grid);
    return new SilentView(
        grid.counts(row, column),
        Silences.of(study, asked, row, column).stream()
            .map(silence -> SilentView.person(silence, study))
            .toList(),
        study.revision());
  }
}
