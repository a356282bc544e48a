package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.corpus.Segment;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.TableCell;
import no.sitat.exchange.leaving.JointFile;
import no.sitat.exchange.table.JointDocument;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.JointReading;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.asking.Names;
import no.sitat.http.view.JointView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.JointDisplay;
import no.sitat.project.Project;
import no.sitat.text.Span;

/// The joint display: read, written, ordered, and as a file.
final class JointRoutes {
  private static final Pattern FILE =
      Pattern.compile("joint-display\\.(csv|xlsx|docx|html|json|md)");

  private static final Route.Query MIN_CELL =
      new Route.Query("minCell", "the smallest count shown, 5 when left out; `off` for all");

  private final Project project;
  private final JointDisplay display;
  private final JointReading reading;
  private final Sessions sessions;

  JointRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    display = project.joint();
    reading = new JointReading(project, asking);
    this.sessions = sessions;
  }

  /// Where a number stands in a registry table.
  ///
  /// @param codes the category of each dimension; of one left out, its total
  record CellBody(
      @JsonProperty(required = true) String table,
      @JsonProperty(required = true) String content,
      Optional<Map<String, String>> codes) {}

  record GroupBody(
      @JsonProperty(required = true) String variable,
      @JsonProperty(required = true) String value) {}

  /// A place in a document's current text.
  record PlaceBody(
      @JsonProperty(required = true) int document,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end) {}

  /// What a row says; of a row that is changed, what is left out stays, and `null` takes away.
  ///
  /// @param number as it is typed; not read when there is a cell
  /// @param measure `count`, `share`, `rate` or `probability`
  /// @param theme key or name of a code
  /// @param fit `agrees`, `deepens`, `contradicts` or `silent`
  record RowBody(
      Patch<String> finding,
      Patch<String> number,
      Patch<String> measure,
      Patch<String> source,
      Patch<String> year,
      Patch<CellBody> cell,
      Patch<String> theme,
      Patch<GroupBody> group,
      Patch<PlaceBody> quote,
      Patch<PlaceBody> counter,
      Patch<String> fit,
      Patch<String> conclusion) {
    JointEntry over(JointEntry before, Study study) {
      return before
          .with(finding(before.finding()))
          .of(theme(before, study), group.over(before.group(), JointRoutes::group))
          .quoting(
              quote.over(before.quote(), JointRoutes::segment),
              counter.over(before.counter(), JointRoutes::segment))
          .concluding(
              fit.over(before.fit(), JointRoutes::fit),
              conclusion.orNothing("").orElse(before.conclusion()));
    }

    private RegistryFinding finding(RegistryFinding before) {
      return new RegistryFinding(
          finding.orNothing("").orElse(before.text()),
          number.orNothing("").orElse(before.number()),
          measure.over(before.measure(), RegistryRoutes::measure),
          source.orNothing("").orElse(before.source()),
          year.orNothing("").orElse(before.year()),
          cell.over(before.cell(), JointRoutes::cell));
    }

    private OptionalInt theme(JointEntry before, Study study) {
      if (!theme.given()) {
        return before.theme();
      }
      var code = theme.value().map(name -> new Names(study).code("theme", name));
      return code.isPresent() ? OptionalInt.of(code.get().id()) : OptionalInt.empty();
    }

    /// What is given of it; never its words.
    @Override
    public String toString() {
      return "RowBody";
    }
  }

  record NewRows(@JsonProperty(required = true) List<RowBody> rows) {}

  /// @param order ids of all rows
  record Order(@JsonProperty(required = true) List<Integer> order) {}

  List<Route> routes() {
    var routes = new ArrayList<>(ownRoutes());
    routes.addAll(
        new LeavingRoutes(project, sessions)
            .of("/api/joint-display", "a joint display", List.of(MIN_CELL), this::leaving));
    return List.copyOf(routes);
  }

  private LeavingTable leaving(Context request) {
    return reading.leaving(reading.read(CrosstabRoutes.threshold(new Parameters(request))));
  }

  private List<Route> ownRoutes() {
    return List.of(
        Route.get(
                "/api/joint-display",
                "What the registers say beside what people tell, small numbers hidden",
                this::send)
            .queries(List.of(MIN_CELL))
            .answers(200, JointView.class),
        Route.post("/api/joint-display", "Adds rows to the joint display", this::add)
            .takes(NewRows.class)
            .answersRevised(201, JointView.class),
        Route.put("/api/joint-display/order", "Puts the rows in another order", this::order)
            .takes(Order.class)
            .answersRevised(200, JointView.class),
        Route.patch("/api/joint-display/{id}", "Changes a row", this::change)
            .takes(RowBody.class)
            .answersRevised(200, JointView.class),
        Route.delete("/api/joint-display/{id}", "Removes a row", this::remove)
            .answersRevised(200, JointView.class),
        Route.get(
                "/api/joint-display/export/{file}",
                "The joint display as joint-display.docx, .xlsx, .csv, .json or .md, judged beside"
                    + " all that has left",
                this::export)
            .queries(List.of(MIN_CELL))
            .query("say", "keys of variables: what is told of who is quoted, and nothing else")
            .query(
                "release",
                "the title under which it enters the ledger; one of its own when left out")
            .query("reason", "why it leaves although the ledger is against it")
            .answers(200));
  }

  private JointView view(Context request, OptionalInt threshold) {
    var read = reading.read(threshold);
    var leaving = JointReading.Leaving.notAtAll(sessions.language(request));
    return JointView.of(reading.report(read, leaving), threshold, read.study().revision());
  }

  private void send(Context request) {
    request.json(view(request, CrosstabRoutes.threshold(new Parameters(request))));
  }

  private void add(Context request) {
    var study = project.study();
    var entries =
        request.bodyAsClass(NewRows.class).rows().stream()
            .map(row -> row.over(JointEntry.EMPTY, study))
            .toList();
    request.status(201);
    answerWith(request, display.add(entries, sessions.coder(request)));
  }

  private void order(Context request) {
    var order = request.bodyAsClass(Order.class).order();
    answerWith(request, display.order(order, sessions.coder(request)));
  }

  private void change(Context request) {
    var body = request.bodyAsClass(RowBody.class);
    var study = project.study();
    int id = new Parameters(request).id();
    answerWith(
        request, display.change(id, before -> body.over(before, study), sessions.coder(request)));
  }

  private void remove(Context request) {
    int id = new Parameters(request).id();
    answerWith(request, display.remove(id, sessions.coder(request)));
  }

  private void answerWith(Context request, AtRevision<?> edited) {
    var view = view(request, CrosstabRoutes.threshold(new Parameters(request)));
    request.json(new Revised<>(view, edited.revision()));
  }

  private void export(Context request) {
    var file = FILE.matcher(request.pathParam("file"));
    if (!file.matches()) {
      throw Refused.notFound(
          "Det finnes ingen slik eksport.", "there is no such export; see /api/openapi.json");
    }
    var parameters = new Parameters(request);
    var read = reading.read(CrosstabRoutes.threshold(parameters));
    var say = parameters.text("say").map(new Names(read.study())::variables).orElse(List.of());
    Guard.checkPage(request);
    reading.leave(
        read, parameters.text("release"), parameters.text("reason"), sessions.coder(request));
    var report = reading.report(read, new JointReading.Leaving(say, sessions.language(request)));
    Attachment.named(request, file.group());
    var format = TableFormat.named(file.group(1));
    request.contentType(format.orElseThrow().contentType());
    if (format.orElseThrow() == TableFormat.DOCX) {
      new JointDocument(report).write(request.outputStream());
    } else {
      JointFile.of(report).write(format.get(), report.language(), request.outputStream());
    }
  }

  private static TableCell cell(CellBody body) {
    return TableCell.of(body.table(), body.content(), body.codes().orElse(Map.of()));
  }

  private static RegistryGroup group(GroupBody body) {
    if (body.variable().isBlank() || body.value().isBlank()) {
      throw Refused.field(
          "group", "En gruppe har variabel og verdi.", "a group has a variable and a value");
    }
    return new RegistryGroup(body.variable().strip(), body.value().strip());
  }

  private static Segment segment(PlaceBody body) {
    if (body.start() < 0 || body.end() <= body.start()) {
      throw Refused.field("quote", "Utsnittet er tomt.", "the span is empty");
    }
    return new Segment(body.document(), new Span(body.start(), body.end()));
  }

  private static Fit fit(String key) {
    return Fit.keyed(key)
        .orElseThrow(() ->
            Refused.field(
                "fit",
                "forholdet er agrees, deepens, contradicts eller silent",
                "the fit is agrees, deepens, contradicts or silent"));
  }
}
