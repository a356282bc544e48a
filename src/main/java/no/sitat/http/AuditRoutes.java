package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.AuditDocument;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.view.Listings;
import no.sitat.project.Project;
import no.sitat.project.past.TimelineFilter;

/// The history as a file for somebody outside the project.
final class AuditRoutes {
  private final Project project;
  private final Sessions sessions;

  AuditRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/audit/{file}",
                "The history as an audit trail: history.csv or history.docx",
                this::send)
            .queries(HistoryRoutes.FILTER)
            .query("texts", "true: with what is written in memos and definitions"));
  }

  private void send(Context request) throws IOException {
    var parameters = new Parameters(request);
    var filter = HistoryRoutes.filter(parameters);
    boolean texts = parameters.flag("texts");
    var file = request.pathParam("file");
    boolean word = file.equals("history.docx");
    if (!word && !file.equals("history.csv")) {
      throw Refused.notFound(
          "Det finnes ingen slik eksport.", "there is no such export; see /api/openapi.json");
    }
    var page = project.past().page(filter, Integer.MAX_VALUE, OptionalLong.empty());
    var trail = Listings.audit(project, page.items(), conditions(filter, texts), texts);
    request.contentType((word ? TableFormat.DOCX : TableFormat.CSV).contentType());
    Attachment.named(request, file);
    if (word) {
      new AuditDocument(trail, sessions.language(request)).write(request.outputStream());
    } else {
      TableWriter.write(
          trail.table(sessions.language(request)), TableFormat.CSV, request.outputStream());
    }
  }

  /// What a trail leaves out, in words.
  private static LocalText conditions(TimelineFilter filter, boolean texts) {
    var nb = new ArrayList<String>();
    var en = new ArrayList<String>();
    filter.coder().ifPresent(name -> add(nb, en, "av " + name, "by " + name));
    filter
        .kind()
        .ifPresent(kind ->
            add(
                nb,
                en,
                kind.words().nb().toLowerCase(Locale.ROOT),
                kind.words().en().toLowerCase(Locale.ROOT)));
    filter.document().ifPresent(id -> add(nb, en, "dokument " + id, "document " + id));
    filter.from().ifPresent(time -> add(nb, en, "fra " + time, "from " + time));
    filter.to().ifPresent(time -> add(nb, en, "før " + time, "before " + time));
    filter.text().ifPresent(text -> add(nb, en, "med «" + text + "»", "with “" + text + "”"));
    var only =
        nb.isEmpty()
            ? LocalText.EMPTY
            : new LocalText(
                "Bare " + String.join(", ", nb) + ". ", "Only " + String.join(", ", en) + ". ");
    return texts
        ? new LocalText(
            only.nb() + "Med tekst fra notater og definisjoner.",
            only.en() + "With text of memos and definitions.")
        : new LocalText(
            only.nb() + "Uten tekst fra notater og definisjoner.",
            only.en() + "Without text of memos and definitions.");
  }

  private static void add(List<String> nb, List<String> en, String one, String other) {
    nb.add(one);
    en.add(other);
  }
}
