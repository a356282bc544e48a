package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.CodebookListing;
import no.sitat.exchange.table.CodingListing;
import no.sitat.exchange.table.MemoDocument;
import no.sitat.exchange.table.MemoListing;
import no.sitat.exchange.table.QuotationBook;
import no.sitat.exchange.table.SearchListing.Part;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.Behind;
import no.sitat.http.asking.Names;
import no.sitat.http.away.OwnTable;
import no.sitat.http.away.ProjectTables;
import no.sitat.http.view.Listings;
import no.sitat.http.view.MemoPlaces;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.search.Quote;

/// What a screen shows, as a file, with the same parameters as the screen.
final class ExportRoutes {
  private static final Pattern FILE = Pattern.compile("([a-z]+)\\.(csv|xlsx|json|md|docx|html)");
  private static final String MEMOS = "memos.docx";

  /// How a crosstab that leaves is judged and written down.
  private static final List<Route.Query> RELEASE =
      List.of(
          new Route.Query(
              "release",
              "the title under which a crosstab enters the ledger; one of its own when left out"),
          new Route.Query("reason", "why a crosstab leaves although the ledger is against it"),
          new Route.Query(
              "heading", "what stands over the file; its title in the ledger when left out"));

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;
  private final TableExport tables;

  ExportRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
    tables = new TableExport(project, asking, sessions);
  }

  /// Writes the file; whatever is asked for has been looked up before.
  @FunctionalInterface
  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  List<Route> routes() {
    var queries = new ArrayList<Route.Query>();
    queries.addAll(SearchRoutes.SEARCH);
    queries.addAll(SearchRoutes.QUOTES);
    queries.addAll(CrosstabRoutes.QUERIES);
    queries.addAll(ForceRoutes.QUERIES);
    queries.addAll(SaturationRoutes.QUERIES);
    queries.addAll(PopulationRoutes.QUERIES);
    queries.addAll(MemoQuery.QUERIES);
    queries.addAll(RELEASE);
    return List.of(
        Route.get(
                "/api/export/{file}",
                "What a screen shows as a file: codings, quotes, codebook, documents, respondents,"
                    + " crosstab, forces, saturation, asked, population, search, memos or history with the ending .csv, .xlsx, .docx, .html, .json or .md",
                this::send)
            .queries(oneOfEachName(queries)));
  }

  private static List<Route.Query> oneOfEachName(List<Route.Query> queries) {
    var names = new LinkedHashMap<String, Route.Query>();
    queries.forEach(query -> names.putIfAbsent(query.name(), query));
    return List.copyOf(names.values());
  }

  private void send(Context request) throws IOException {
    var file = request.pathParam("file");
    var parts = FILE.matcher(file);
    if (!parts.matches()) {
      throw noSuchFile();
    }
    if (file.equals(MEMOS)) {
      sendMemos(request);
      return;
    }
    if (parts.group(1).equals("search")) {
      sendSearch(parts.group(2), request);
      return;
    }
    var format = TableFormat.named(parts.group(2)).orElseThrow(ExportRoutes::noSuchFile);
    var body = body(parts.group(1), format, request);
    request.contentType(format.contentType());
    Attachment.named(request, file);
    body.write(request.outputStream());
  }

  private Body body(String what, TableFormat format, Context request) {
    var parameters = new Parameters(request);
    var language = sessions.language(request);
    var counted = tables.file(what, request);
    if (counted.isPresent()) {
      return out -> counted.get().write(format, language, out);
    }
    return switch (what) {
      case "codebook" -> codebook(format, language);
      case "quotes" -> quotes(parameters, format, language);
      case "memos" -> memos(parameters, format, language);
      default -> {
        var own = new OwnTable(project, table(what, parameters));
        yield out -> own.write(format, language, out);
      }
    };
  }

  private Table table(String what, Parameters parameters) {
    var all = new ProjectTables(project);
    return what.equals("history")
        ? all.history(parameters.limit(Integer.MAX_VALUE))
        : all.named(what).orElseThrow(ExportRoutes::noSuchFile);
  }

  private void sendMemos(Context request) throws IOException {
    var lines = memos(new Parameters(request));
    request.contentType(TableFormat.DOCX.contentType());
    Attachment.named(request, MEMOS);
    new MemoDocument(sessions.language(request)).write(lines, request.outputStream());
  }

  private void sendSearch(String ending, Context request) throws IOException {
    var parameters = new Parameters(request);
    var words = SearchRoutes.words(parameters);
    var study = asking.complete(Optional.of(words.query()));
    var part =
        new Part(
            parameters.number("offset", 0),
            parameters.limit(Integer.MAX_VALUE),
            SearchRoutes.beside(parameters));
    var file = asking.file(words, asking.complete(study, words, Behind.FIELD), part);
    boolean word = ending.equals("docx");
    if (word && file.tooLongForWord().isPresent()) {
      throw Refused.of(400, "too-long", file.tooLongForWord().get());
    }
    var format = word ? Optional.<TableFormat>empty() : TableFormat.named(ending);
    var type = format.map(TableFormat::contentType).orElse(TableFormat.DOCX.contentType());
    request.contentType(type);
    Attachment.named(request, file.name() + "." + ending);
    var language = sessions.language(request);
    if (format.isPresent()) {
      file.write(format.get(), language, request.outputStream());
    } else {
      file.writeWord(language, request.outputStream());
    }
  }

  private List<MemoListing.Line> memos(Parameters parameters) {
    return Listings.memos(MemoQuery.of(parameters).of(MemoPlaces.of(project.memos().all())));
  }

  private Body memos(Parameters parameters, TableFormat format, String language) {
    var lines = memos(parameters);
    return format == TableFormat.MD
        ? out -> MemoListing.write(lines, language, out)
        : out -> TableWriter.write(MemoListing.of(lines, language), format, language, out);
  }

  private Body codebook(TableFormat format, String language) {
    var codebook = project.study().codebook();
    return format == TableFormat.JSON
        ? out -> CodebookWriter.write(CodebookWriter.file(project.name(), codebook), out)
        : out -> new OwnTable(project, CodebookListing.of(codebook)).write(format, language, out);
  }

  /// Without a code, all codings are quotes.
  private Body quotes(Parameters parameters, TableFormat format, String language) {
    var study = asking.complete(parameters.text("where"));
    var quotes = quotes(study, parameters);
    var attribution = attribution(study, parameters);
    if (format == TableFormat.MD) {
      return out ->
          new QuotationBook(project.texts(study), attribution, language).write(quotes, out);
    }
    var listing = new CodingListing(study, project.texts(study));
    if (attribution.isByGroups()) {
      var passedOn = listing.quotes(quotes, attribution);
      return out -> TableWriter.write(passedOn, format, language, out);
    }
    var own = new OwnTable(project, listing.quotes(quotes));
    return out -> own.write(format, language, out);
  }

  private List<Quote> quotes(Study study, Parameters parameters) {
    var code = parameters.text("code");
    return code.isEmpty()
        ? CodingListing.all(study)
        : asking
            .quotes(study, code.get(), SearchRoutes.filter(parameters), parameters.flag("people"))
            .page(parameters.number("offset", 0), parameters.limit(Integer.MAX_VALUE));
  }

  private static Attribution attribution(Study study, Parameters parameters) {
    var variables = parameters.text("say").map(new Names(study)::variables).orElse(List.of());
    return new Attribution(study, variables);
  }

  private static Refused noSuchFile() {
    return Refused.notFound(
        "Det finnes ingen slik eksport.", "there is no such export; see /api/openapi.json");
  }
}
