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
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.past.LabelsLeftOut;
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
            .query("texts", "true: with what is written in memos and definitions")
            .query("labels", "true: with labels of respondents and their values"));
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
    boolean labels = parameters.flag("labels");
    var items = items(filter);
    if (!labels) {
      var without = new LabelsLeftOut(items(TimelineFilter.NONE));
      items = items.stream().map(without::told).toList();
    }
    var trail = Listings.audit(project, items, conditions(filter, texts, labels), texts);
    request.contentType((word ? TableFormat.DOCX : TableFormat.CSV).contentType());
    Attachment.named(request, file);
    if (word) {
      new AuditDocument(trail, sessions.language(request)).write(request.outputStream());
    } else {
      TableWriter.write(
          trail.table(sessions.language(request)), TableFormat.CSV, request.outputStream());
    }
  }

  private List<HistoryItem> items(TimelineFilter filter) {
    return project.past().page(filter, Integer.MAX_VALUE, OptionalLong.empty()).items();
  }

  /// What a trail leaves out, in words.
  private static LocalText conditions(TimelineFilter filter, boolean texts, boolean labels) {
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
    filter
        .text()
        .ifPresent(text -> {
          if (labels) {
            add(nb, en, "med «" + text + "»", "with “" + text + "”");
          } else {
            add(nb, en, "med bestemte ord", "with certain words");
          }
        });
    var only =
        nb.isEmpty()
            ? LocalText.EMPTY
            : new LocalText(
                "Bare " + String.join(", ", nb) + ". ", "Only " + String.join(", ", en) + ". ");
    var written =
        texts
            ? new LocalText(
                "Med tekst fra notater og definisjoner.", "With text of memos and definitions.")
            : new LocalText(
                "Uten tekst fra notater og definisjoner.",
                "Without text of memos and definitions.");
    var who =
        labels
            ? new LocalText(
                " Med betegnelser på respondenter og verdiene deres.",
                " With labels of respondents and their values.")
            : new LocalText(
                " Uten betegnelser på respondenter og uten verdiene deres.",
                " Without labels of respondents and their values.");
    return new LocalText(only.nb() + written.nb() + who.nb(), only.en() + written.en() + who.en());
  }

  private static void add(List<String> nb, List<String> en, String one, String other) {
    nb.add(one);
    en.add(other);
  }
}
