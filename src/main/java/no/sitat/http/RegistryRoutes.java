package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.registry.ConfirmedTable;
import no.sitat.exchange.registry.PastedTable;
import no.sitat.exchange.registry.RegistryCheck;
import no.sitat.exchange.registry.TableFileReader;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.table.CubeListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.view.Refused;
import no.sitat.http.view.RegistryView;
import no.sitat.http.view.RegistryView.CubeView;
import no.sitat.http.view.RegistryView.FindingView;
import no.sitat.http.view.RegistryView.TableView;
import no.sitat.project.Project;
import no.sitat.project.RegistryTables.Shelf;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;

/// Official tables: shown, checked, brought in, decided upon, taken away.
final class RegistryRoutes {
  private static final int LONGEST_TEXT = 200_000;

  private final Project project;
  private final Sessions sessions;
  private Optional<Checked> checked = Optional.empty();

  RegistryRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What a file was understood as, and what of it was not.
  ///
  /// @param kept the releases it is stored under; none when it was only looked at
  record UnderstoodView(List<TableView> tables, List<RefusedView> refused, List<String> kept) {}

  /// @param text in bokmål and English
  record RefusedView(String file, LocalText text) {}

  /// Text that was copied out of a document.
  record PastedText(@JsonProperty(required = true) String text) {
    /// How long it is; never the text.
    @Override
    public String toString() {
      return "PastedText[" + text.length() + "]";
    }
  }

  /// A pasted table, gone through.
  ///
  /// @param measure `count`, `share`, `rate` or `probability`
  record NewTable(
      @JsonProperty(required = true) String title,
      Optional<String> dimension,
      Optional<String> source,
      Optional<String> released,
      @JsonProperty(required = true) String measure,
      @JsonProperty(required = true) List<ConfirmedTable.Line> lines) {}

  /// What the numbers of a table are, by the code of the content.
  record Decision(@JsonProperty(required = true) Map<String, String> measures) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/registry", "The official tables, and what checking them shows", this::all)
            .answers(200, RegistryView.class),
        Route.get("/api/registry/table", "One table with its numbers", this::table)
            .query("key", "release and table")
            .answers(200, CubeView.class),
        Route.get("/api/registry/file/{file}", "One table as table.csv or table.xlsx", this::send)
            .query("key", "release and table")
            .answers(200),
        Route.post("/api/registry/files", "Looks at table files, or takes them in", this::files)
            .query("keep", "true to take them in")
            .answers(200, UnderstoodView.class),
        Route.post("/api/registry/pasted", "What labels and numbers a text pairs", this::paste)
            .takes(PastedText.class)
            .answers(200, PastedTable.class),
        Route.post("/api/registry", "Takes in a pasted table that was gone through", this::add)
            .takes(NewTable.class)
            .answersRevised(201, UnderstoodView.class),
        Route.put("/api/registry/{id}/measures", "Says what the numbers are", this::decide)
            .takes(Decision.class)
            .answersRevised(200, TableView.class),
        Route.delete("/api/registry/{id}", "Takes a table away", this::remove).answers(204));
  }

  private record Checked(Shelf shelf, List<Finding> findings) {}

  private List<StoredTable> tables() {
    return project.registry().all().value().tables();
  }

  private void all(Context answer) {
    var shelf = project.registry().all().value();
    answer.json(
        new RegistryView(
            shelf.tables().stream().map(TableView::of).toList(),
            findings(shelf).stream().map(FindingView::of).toList()));
  }

  /// What checking the tables shows; seconds of work, and so not done again for the same tables.
  private synchronized List<Finding> findings(Shelf shelf) {
    if (checked.filter(known -> known.shelf().equals(shelf)).isEmpty()) {
      var findings = RegistryCheck.ofCubes(shelf.releases(), shelf.refusals());
      checked = Optional.of(new Checked(shelf, findings));
    }
    return checked.map(Checked::findings).orElseThrow();
  }

  private StoredTable named(Context request) {
    var key = new Parameters(request).required("key");
    return project.registry().all().value().table(key).orElseThrow(RegistryRoutes::unknown);
  }

  private static Refused unknown() {
    return Refused.notFound(
        "Det finnes ingen slik registertabell.", "there is no such registry table");
  }

  private void table(Context request) {
    request.json(CubeView.of(named(request)));
  }

  private void send(Context request) throws IOException {
    var file = request.pathParam("file");
    var format =
        TableFormat.named(file.substring(file.lastIndexOf('.') + 1))
            .filter(each -> each == TableFormat.CSV || each == TableFormat.XLSX)
            .orElseThrow(RegistryRoutes::unknown);
    var listing = CubeListing.of(named(request), sessions.language(request));
    request.contentType(format.contentType());
    Attachment.named(request, "registry." + format.name().toLowerCase(Locale.ROOT));
    TableWriter.write(listing, format, request.outputStream());
  }

  private void files(Context request) {
    Uploads.readForm(request);
    boolean keep = new Parameters(request).flag("keep");
    var refused = new ArrayList<RefusedView>();
    var shown = new ArrayList<TableView>();
    var kept = new ArrayList<String>();
    try (var uploads = Uploads.of(request, project.incoming())) {
      for (var file : uploads.files()) {
        var reading = TableFileReader.read(file);
        reading.refusals().forEach(each -> refused.add(view(each)));
        var releases = reading.value().orElse(List.of());
        releases.forEach(release -> shown.addAll(views(release, file.name())));
        if (keep && !releases.isEmpty()) {
          var by = sessions.coder(request);
          kept.addAll(project.registry().add(releases, file.name(), by).value());
        }
      }
    }
    request.json(new UnderstoodView(shown, refused, kept));
  }

  private static RefusedView view(Refusal refusal) {
    return new RefusedView(refusal.file(), refusal.text());
  }

  private static List<TableView> views(CubeRelease release, String file) {
    return release.cubes().stream()
        .map(cube -> new StoredTable(0, release.head(), cube, file, Optional.empty()))
        .map(TableView::of)
        .toList();
  }

  private void paste(Context request) {
    var text = request.bodyAsClass(PastedText.class).text();
    if (text.length() > LONGEST_TEXT) {
      throw Refused.field("text", "lim inn én tabell om gangen", "paste one table at a time");
    }
    request.json(PastedTable.of(text));
  }

  private void add(Context request) {
    var body = request.bodyAsClass(NewTable.class);
    if (body.title().isBlank()) {
      throw Refused.field("title", "tabellen trenger en tittel", "the table needs a title");
    }
    var reading =
        new ConfirmedTable(
                body.title().strip(),
                body.dimension().orElse(""),
                body.source().orElse(""),
                body.released().orElse(""),
                measure(body.measure()),
                body.lines())
            .cube();
    if (reading.isRefused()) {
      var words = reading.refusals().getFirst().text();
      throw Refused.field("lines", words.nb(), words.en());
    }
    var release = reading.value().orElseThrow();
    var pasted = "innlimt";
    var added = project.registry().add(List.of(release), pasted, sessions.coder(request));
    request.status(201);
    var view = new UnderstoodView(views(release, pasted), List.of(), added.value());
    request.json(new Revised<>(view, added.revision()));
  }

  static Measure measure(String key) {
    return Measure.of(key)
        .orElseThrow(() ->
            Refused.field(
                "measure",
                "målet er count, share, rate eller probability",
                "the measure is count, share, rate or probability"));
  }

  private StoredTable stored(Context request) {
    int id = new Parameters(request).id();
    return tables().stream()
        .filter(each -> each.id() == id && id > 0)
        .findFirst()
        .orElseThrow(RegistryRoutes::unknown);
  }

  private void decide(Context request) {
    var table = stored(request);
    var measures = new HashMap<String, Measure>();
    request
        .bodyAsClass(Decision.class)
        .measures()
        .forEach((code, key) -> measures.put(code, measure(key)));
    var done = project.registry().decide(table, measures, sessions.coder(request));
    request.json(new Revised<>(TableView.of(stored(request)), done.revision()));
  }

  private void remove(Context request) {
    project.registry().remove(stored(request).id(), sessions.coder(request));
    request.status(204);
  }
}
