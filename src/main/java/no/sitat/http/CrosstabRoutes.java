package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.CrosstabAnswer;
import no.sitat.http.asking.CrosstabWords;
import no.sitat.http.asking.Names;
import no.sitat.http.view.CrosstabView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// Which themes in which groups.
final class CrosstabRoutes {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query(
              "rows",
              "codes with commas between; `all` or left out for all; `directions`, `dimension:` and a"
                  + " key, `set:name=code,code;name=code`, or `query:name=query;name=query`"),
          new Route.Query("columns", "variables with commas between"),
          new Route.Query(
              "unit",
              "respondents, documents, segments, words, or rate: segments per 1,000 words said"),
          new Route.Query("where", "only turns and respondents that this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query("minCell", "the smallest count shown, 5 when left out; `off` for all"),
          new Route.Query(
              "protect", "`round` tells all counts in multiples of minCell and withholds none"),
          new Route.Query("percent", "what percents are of: base, row or column"),
          new Route.Query("tests", "true tests for each theme whether its share differs by group"),
          new Route.Query("protectZeros", "true withholds that nobody of a group says something"),
          new Route.Query(
              "protectWholeGroups", "true withholds that everybody of a group says something"));

  private final Project project;
  private final Asking asking;

  CrosstabRoutes(Project project, Asking asking) {
    this.project = project;
    this.asking = asking;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/crosstab", "Themes by registry groups, small cells hidden", this::send)
            .queries(QUERIES)
            .answers(200, CrosstabView.class));
  }

  private void send(Context request) {
    var words = words(new Parameters(request));
    var study = asking.complete(words.filter().where());
    var reading = asking.read(asking.counted(study, words), words.shown());
    request.json(new CrosstabAnswer(project, words, reading).view());
  }

  static CrosstabWords words(Parameters parameters) {
    return new CrosstabWords(
        parameters.text("rows").orElse("all"),
        parameters.required("columns"),
        parameters.text("unit").orElse("respondents"),
        SearchRoutes.filter(parameters),
        threshold(parameters),
        new AlsoSensitive(parameters.flag("protectZeros"), parameters.flag("protectWholeGroups")),
        rounds(parameters),
        new CrosstabWords.Shown(
            Names.percentOf(parameters.text("percent").orElse("base")), parameters.flag("tests")));
  }

  private static boolean rounds(Parameters parameters) {
    var protect = parameters.text("protect").orElse("withhold");
    return switch (protect) {
      case "withhold" -> false;
      case "round" -> true;
      default ->
          throw Refused.field(
              "protect", "protect er withhold eller round", "protect is withhold or round");
    };
  }

  static OptionalInt threshold(Parameters parameters) {
    if (parameters.text("minCell").filter(value -> value.equals("off")).isPresent()) {
      return OptionalInt.empty();
    }
    int smallest = parameters.number("minCell", CrosstabRequest.USUAL_THRESHOLD);
    if (smallest < 1 || smallest > CrosstabRequest.LARGEST_THRESHOLD) {
      throw Refused.field(
          "minCell",
          "minCell er 1 til %d, eller off".formatted(CrosstabRequest.LARGEST_THRESHOLD),
          "minCell is 1 to %d, or off".formatted(CrosstabRequest.LARGEST_THRESHOLD));
    }
    return OptionalInt.of(smallest);
  }
}
