package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.asking.PopulationAnswer;
import no.sitat.http.asking.PopulationChoice;
import no.sitat.http.asking.PopulationWords;
import no.sitat.http.view.PopulationView;
import no.sitat.http.view.PopulationView.TableChoice;
import no.sitat.project.Project;

/// Who was interviewed, beside who there is by a registry table.
final class PopulationRoutes {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("table", "key of a registry table; the one that fits best when left out"),
          new Route.Query("dimension", "key of the dimension whose categories are compared"),
          new Route.Query("content", "code of what the table counts"),
          new Route.Query(
              "at", "category of another dimension, as year=2024; one line each for several"),
          new Route.Query("by", "variable of the respondents, or a column derived from one"),
          new Route.Query(
              "place",
              "group of a category of the table, as LT=Øst; with nothing after the sign it is left out; one line each for several"),
          new Route.Query("where", "only respondents that this query selects"),
          new Route.Query("minCell", "the smallest number shown, 5 when left out; `off` for all"));

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  PopulationRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  /// The registry tables that can be chosen.
  record Choices(List<TableChoice> tables) {}

  List<Route> routes() {
    var routes =
        new ArrayList<>(
            List.of(
                Route.get(
                        "/api/population",
                        "A sample beside a population, group by group",
                        this::send)
                    .queries(QUERIES)
                    .answers(200, PopulationView.class),
                Route.get(
                        "/api/population/tables",
                        "The registry tables that count by groups",
                        this::tables)
                    .answers(200, Choices.class)));
    routes.addAll(
        new LeavingRoutes(project, sessions)
            .of("/api/population", "a sample beside a population", QUERIES, this::count));
    return List.copyOf(routes);
  }

  private LeavingTable count(Context request) {
    var words = words(new Parameters(request));
    var counted = asking.population(asking.complete(words.where()), words);
    return (title, reason) -> words.draft(counted, title, reason);
  }

  private void tables(Context request) {
    var usable = PopulationChoice.usable(project.registry().all().value().tables());
    request.json(new Choices(usable.stream().map(PopulationChoice::view).toList()));
  }

  private void send(Context request) {
    var words = words(new Parameters(request));
    var counted = asking.population(asking.complete(words.where()), words);
    request.json(new PopulationAnswer(project, words, counted).view());
  }

  static PopulationWords words(Parameters parameters) {
    return new PopulationWords(
        parameters.text("table"),
        parameters.text("dimension"),
        parameters.text("content"),
        PopulationWords.pairs("at", parameters.text("at").stream().flatMap(String::lines).toList()),
        parameters.text("by"),
        PopulationWords.pairs(
            "place", parameters.text("place").stream().flatMap(String::lines).toList()),
        parameters.text("where"),
        CrosstabRoutes.threshold(parameters));
  }
}
