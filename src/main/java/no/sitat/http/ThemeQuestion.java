package no.sitat.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.ReadingMark;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.Names;
import no.sitat.http.asking.ShellLine;
import no.sitat.http.view.Refused;
import no.sitat.search.theme.Axis;

/// A theme set side by side, as it is asked for in an address.
///
/// @param below whether sub-codes are meant too
/// @param against directions, of which a coding has one; `-` for none; empty for any
/// @param said `dimension=value` that a coding says; empty for anything
/// @param only `unread`, or the mark of one's own that a passage has; empty for all
/// @param say keys of variables: in a file, what is told of who spoke
record ThemeQuestion(
    Study study,
    Code code,
    Asking.Filter filter,
    boolean people,
    boolean below,
    Axis columns,
    Axis rows,
    boolean byCount,
    List<String> against,
    Optional<Said> said,
    Optional<String> only,
    List<String> say) {
  static final String UNREAD = "unread";
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("group", "columns: direction, code, coder or a variable; none for one"),
          new Route.Query("rows", "rows: the same"),
          new Route.Query("where", "only codings that touch a turn this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query("people", "true for codings of respondents' words only"),
          new Route.Query("subcodes", "false to leave the sub-codes out"),
          new Route.Query("sort", "count for the fullest column first; else the values' order"),
          new Route.Query("against", "only these directions, commas between; - for none"),
          new Route.Query("said", "only codings that say dimension=value"),
          new Route.Query("only", "unread, read, article or discuss: by one's own marks"),
          new Route.Query(
              "say",
              "keys of variables: in an export, what is told of who spoke, and nothing else"));

  /// What a coding says in a dimension.
  record Said(String dimension, String value) {}

  /// Of a study that can be counted.
  static ThemeQuestion of(Parameters parameters, Asking asking) {
    var study = asking.complete(parameters.text("where"));
    var names = new Names(study);
    return new ThemeQuestion(
        study,
        names.code("code", parameters.request().pathParam("code")),
        SearchRoutes.filter(parameters),
        parameters.flag("people"),
        parameters.text("subcodes").filter(value -> value.equals("false")).isEmpty(),
        axis(parameters, "group", names),
        axis(parameters, "rows", names),
        parameters.text("sort").filter(value -> value.equals("count")).isPresent(),
        parameters.texts("against").stream()
            .map(key -> key.equals("-") ? "" : names.direction(key))
            .toList(),
        parameters.text("said").map(said -> said(said, study)),
        parameters.text("only").map(ThemeQuestion::only),
        parameters.text("say").map(names::variables).orElse(List.of()));
  }

  /// The line that counts the same codings in a shell; empty where it has no option for what is
  /// asked: a reader's marks, sayings, directions side by side, and a theme without its sub-codes.
  Optional<String> command(String project) {
    if (!below || !against.isEmpty() || said.isPresent() || only.isPresent()) {
      return Optional.empty();
    }
    var options =
        new ShellLine()
            .option("--code", code.key())
            .filter(filter)
            .flag("--people", people)
            .flag("--count", true);
    return Optional.of(ShellLine.command("quotes", project, options.toString()));
  }

  /// The same with other sides.
  ThemeQuestion by(Axis across, Axis down) {
    return new ThemeQuestion(
        study, code, filter, people, below, across, down, byCount, against, said, only, say);
  }

  private static Axis axis(Parameters parameters, String name, Names names) {
    var typed = parameters.text(name).orElse("none");
    return switch (typed) {
      case "none" -> Axis.NONE;
      case "direction", "code", "coder" ->
          Axis.of(Axis.Kind.valueOf(typed.toUpperCase(Locale.ROOT)));
      default -> Axis.variable(names.variables(typed).getFirst());
    };
  }

  private static Said said(String typed, Study study) {
    int at = typed.indexOf('=');
    var dimension = at < 0 ? typed : typed.substring(0, at);
    var value = at < 0 ? "" : typed.substring(at + 1);
    return study
        .codebook()
        .dimension(dimension)
        .flatMap(found -> found.value(value))
        .map(found -> new Said(dimension, found.key()))
        .orElseThrow(() ->
            Refused.field(
                "said",
                "said er dimensjon=verdi, slik kodeboken har dem",
                "said is dimension=value, as the codebook has them"));
  }

  private static String only(String typed) {
    if (typed.equals(UNREAD) || ReadingMark.Kind.keyed(typed).isPresent()) {
      return typed;
    }
    throw Refused.field(
        "only",
        "only er unread, read, article eller discuss",
        "only is unread, read, article or discuss");
  }
}
