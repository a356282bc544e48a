package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.http.view.HistoryView;
import no.sitat.http.view.HistoryView.ItemView;
import no.sitat.project.Project;
import no.sitat.project.edit.HistoryItem;

/// Who did what when; undo and redo.
final class HistoryRoutes {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 1000;

  private final Project project;
  private final Sessions sessions;

  HistoryRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What was undone or redone, in words.
  record Done(ItemView item, long revision) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/history", "Who did what when, newest first", this::page)
            .query("limit", "how many, 50 when left out")
            .query("before", "the `next` of the page before")
            .answers(200, HistoryView.class),
        Route.post("/api/undo", "Undoes the latest change", this::undo).answers(200, Done.class),
        Route.post("/api/redo", "Does it again", this::redo).answers(200, Done.class));
  }

  private void page(Context request) {
    var parameters = new Parameters(request);
    int limit = Math.clamp(parameters.limit(PAGE), 1, LONGEST_PAGE);
    var asked = parameters.number("before");
    var before = asked.isPresent() ? OptionalLong.of(asked.get()) : OptionalLong.empty();
    request.json(HistoryView.of(project.history(limit, before), limit));
  }

  private void undo(Context request) {
    answerWith(request, project.undo(sessions.coder(request)));
  }

  private void redo(Context request) {
    answerWith(request, project.redo(sessions.coder(request)));
  }

  private static void answerWith(Context request, HistoryItem item) {
    request.json(new Done(ItemView.of(item), item.revision()));
  }
}
