package no.sitat.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.http.view.HistoryView;
import no.sitat.http.view.HistoryView.ItemView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.past.KindGroup;
import no.sitat.project.past.TimelineFilter;
import no.sitat.project.past.UndoChoice;

/// Who did what when; undo and redo.
final class HistoryRoutes {
  /// What a list of the history can be asked for.
  static final List<Route.Query> FILTER =
      List.of(
          new Route.Query("coder", "only what this person did"),
          new Route.Query(
              "kind", "codings, codebook, documents, respondents, memos, points, undo or other"),
          new Route.Query("document", "only what has to do with the document of this id"),
          new Route.Query("from", "a day (2026-11-22) or a moment, inclusive"),
          new Route.Query("to", "a day, inclusive, or a moment, exclusive"),
          new Route.Query("q", "words of the description"));

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 1000;
  private static final String CHOICE =
      "where others have built on it: alone (refused with 409), together, part or leave";

  private final Project project;
  private final Sessions sessions;

  HistoryRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What was undone or redone, in words.
  record Done(ItemView item, long revision) {
    static Done of(HistoryItem item) {
      return new Done(ItemView.of(item), item.revision());
    }
  }

  List<Route> routes() {
    var list =
        Route.get("/api/history", "Who did what when, newest first", this::page)
            .queries(FILTER)
            .query("limit", "how many, 50 when left out")
            .query("before", "the `next` of the page before")
            .answers(200, HistoryView.class);
    return List.of(
        list,
        Route.post("/api/undo", "Undoes one's own latest change", this::undo)
            .query("choice", CHOICE)
            .answers(200, Done.class),
        Route.post("/api/redo", "Does again what one undid last", this::redo)
            .query("choice", "leave: go on with the one before")
            .answers(200, Done.class),
        Route.post(
                "/api/history/{id}/undo",
                "Takes back any change, as a change of one's own",
                this::takeBack)
            .query("choice", CHOICE)
            .answers(200, Done.class));
  }

  private void page(Context request) {
    var parameters = new Parameters(request);
    int limit = Math.clamp(parameters.limit(PAGE), 1, LONGEST_PAGE);
    var asked = parameters.number("before");
    var before = asked.isPresent() ? OptionalLong.of(asked.get()) : OptionalLong.empty();
    var study = project.study();
    request.json(
        HistoryView.of(project.past().page(filter(parameters), limit, before), limit, study));
  }

  /// Which part of the history a request asks for.
  static TimelineFilter filter(Parameters parameters) {
    return new TimelineFilter(
        parameters.text("coder"),
        parameters.text("kind").map(HistoryRoutes::kind),
        parameters.number("document"),
        parameters.text("from").map(value -> moment("from", value, 0)),
        parameters.text("to").map(value -> moment("to", value, 1)),
        parameters.text("q"));
  }

  private static KindGroup kind(String key) {
    return KindGroup.named(key)
        .orElseThrow(
            () -> Refused.field("kind", "det finnes ikke noe slikt slag", "there is no such kind"));
  }

  private static Instant moment(String field, String value, int daysLater) {
    try {
      return value.contains("T")
          ? Instant.parse(value)
          : LocalDate.parse(value)
              .plusDays(daysLater)
              .atStartOfDay(ZoneId.systemDefault())
              .toInstant();
    } catch (DateTimeParseException _) {
      throw Refused.field(
          field,
          field + " må være en dag som 2026-11-22",
          field + " must be a day such as 2026-11-22");
    }
  }

  private void undo(Context request) {
    request.json(Done.of(project.undoing().undo(sessions.coder(request), choice(request))));
  }

  private void redo(Context request) {
    request.json(Done.of(project.undoing().redo(sessions.coder(request), choice(request))));
  }

  private void takeBack(Context request) {
    int id = new Parameters(request).id();
    request.json(Done.of(project.undoing().takeBack(id, sessions.coder(request), choice(request))));
  }

  private static UndoChoice choice(Context request) {
    Optional<String> wanted = new Parameters(request).text("choice");
    return wanted
        .map(key ->
            UndoChoice.named(key)
                .orElseThrow(() ->
                    Refused.field(
                        "choice", "det finnes ikke noe slikt valg", "there is no such choice")))
        .orElse(UndoChoice.ALONE);
  }
}
