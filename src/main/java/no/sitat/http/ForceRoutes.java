package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.ForceAnswer;
import no.sitat.http.asking.ForceWords;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.view.ForceView;
import no.sitat.http.view.ForceView.PeopleView;
import no.sitat.project.Project;

/// Which way themes move whom.
final class ForceRoutes {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("codes", "codes with commas between; `all` or left out for all"),
          new Route.Query("by", "variables with commas between; everybody when left out"),
          new Route.Query("where", "only turns and respondents that this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query("minCell", "the smallest count shown, 5 when left out; `off` for all"));

  private static final int LINES = 2_000;

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  ForceRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  List<Route> routes() {
    var people = new ArrayList<>(QUERIES);
    people.add(new Route.Query("respondent", "the id of one respondent; everybody when left out"));
    people.add(new Route.Query("limit", "how many lines; 2,000 when left out"));
    people.add(new Route.Query("offset", "how many lines to leave out before"));
    var routes = new ArrayList<Route>();
    routes.addAll(
        List.of(
            Route.get("/api/forces", "People by theme, direction and group", this::send)
                .queries(QUERIES)
                .answers(200, ForceView.class),
            Route.get(
                    "/api/forces/people",
                    "In which directions each respondent speaks of the themes",
                    this::sendPeople)
                .queries(List.copyOf(people))
                .answers(200, PeopleView.class)));
    routes.addAll(
        new LeavingRoutes(project, sessions)
            .of("/api/forces", "a force table", QUERIES, this::count));
    return List.copyOf(routes);
  }

  private LeavingTable count(Context request) {
    var words = words(new Parameters(request));
    var study = asking.complete(words.filter().where());
    var counted = asking.forces(study, words);
    return (title, reason) -> words.draft(counted, title, reason);
  }

  private void send(Context request) {
    var words = words(new Parameters(request));
    var study = asking.complete(words.filter().where());
    request.json(new ForceAnswer(project, words, asking.forces(study, words).table()).view());
  }

  private void sendPeople(Context request) {
    var parameters = new Parameters(request);
    var words = words(parameters);
    var study = asking.complete(words.filter().where());
    var person = parameters.number("respondent").map(OptionalInt::of).orElse(OptionalInt.empty());
    var lines = asking.forcesOfPeople(study, words, person);
    int from = Math.min(lines.size(), parameters.number("offset", 0));
    int to = (int) Math.min(lines.size(), (long) from + parameters.limit(LINES));
    request.json(PeopleView.of(study, lines.subList(from, to), lines.size()));
  }

  static ForceWords words(Parameters parameters) {
    return new ForceWords(
        parameters.text("codes").orElse("all"),
        parameters.text("by").orElse(""),
        SearchRoutes.filter(parameters),
        CrosstabRoutes.threshold(parameters));
  }
}
