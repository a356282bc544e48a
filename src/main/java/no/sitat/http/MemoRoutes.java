package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Memo;
import no.sitat.coding.MemoKind;
import no.sitat.http.view.MemoPlaces;
import no.sitat.http.view.MemoPlaces.PlacedMemo;
import no.sitat.http.view.MemoView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.MemoDraft;

/// Notes on the project and on anything in it.
final class MemoRoutes {
  private static final String TARGETS =
      "project, document, respondent, variable, code, coding, quotation or quotation_link";

  private final Project project;
  private final Sessions sessions;

  MemoRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param target what sort of thing it is on
  /// @param id of that thing; left out for the project, and for a passage that is not kept yet
  /// @param kind `reflexive`, `theoretical`, `methodological` or `case`
  /// @param document with `version`, `start` and `end`: the passage, when the target is `quotation`
  record NewMemo(
      @JsonProperty(required = true) String target,
      OptionalInt id,
      @JsonProperty(required = true) String text,
      Optional<String> kind,
      Optional<String> title,
      OptionalInt document,
      OptionalInt version,
      OptionalInt start,
      OptionalInt end) {
    MemoDraft draft() {
      return new MemoDraft(MemoRoutes.kind(kind.orElse("")), title.orElse(""), text);
    }

    boolean isOnPassage() {
      return target.equals("quotation") && id.isEmpty();
    }

    LinkEnd passage() {
      return new QuotationRoutes.End(OptionalInt.empty(), document, version, start, end)
          .end("quotation");
    }
  }

  /// What to change; what is left out stays.
  record ChangedMemo(Optional<String> text, Optional<String> kind, Optional<String> title) {
    MemoDraft over(Memo memo) {
      return new MemoDraft(
          kind.map(MemoRoutes::kind).orElse(memo.kind()),
          title.orElse(memo.title()),
          text.orElse(memo.text()));
    }
  }

  private static MemoKind kind(String key) {
    return MemoKind.keyed(key)
        .orElseThrow(() ->
            Refused.field(
                "kind",
                "slaget er reflexive, theoretical, methodological, case eller tomt",
                "the kind is reflexive, theoretical, methodological, case or empty"));
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/memos", "The notes on one thing", this::on)
            .query("target", TARGETS)
            .query("id", "of that thing")
            .answersListOf(MemoView.class),
        Route.get("/api/memos/all", "All notes, the latest changed first", this::all)
            .queries(MemoQuery.QUERIES)
            .answersListOf(PlacedMemo.class),
        Route.post("/api/memos", "Writes a note", this::add)
            .takes(NewMemo.class)
            .answersRevised(201, MemoView.class),
        Route.patch("/api/memos/{id}", "Changes a note", this::change)
            .takes(ChangedMemo.class)
            .answersRevised(200, MemoView.class),
        Route.delete("/api/memos/{id}", "Deletes a note", this::remove).answers(204));
  }

  private void on(Context request) {
    var parameters = new Parameters(request);
    var memos = project.memos().on(parameters.required("target"), parameters.number("id", 0));
    request.json(memos.value().stream().map(memo -> MemoView.of(memo, memos.study())).toList());
  }

  private void all(Context request) {
    var query = MemoQuery.of(new Parameters(request));
    request.json(query.of(MemoPlaces.of(project.memos().all())));
  }

  private void add(Context request) {
    var body = request.bodyAsClass(NewMemo.class);
    var by = sessions.coder(request);
    request.status(201);
    answerWith(
        request,
        body.isOnPassage()
            ? project.memos().add(body.passage(), body.draft(), by)
            : project.memos().add(body.target(), body.id().orElse(0), body.draft(), by));
  }

  private void change(Context request) {
    int id = memo(request).id();
    var change = request.bodyAsClass(ChangedMemo.class);
    answerWith(request, project.memos().change(id, change::over, sessions.coder(request)));
  }

  private void remove(Context request) {
    var after = project.memos().remove(memo(request).id(), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  private static void answerWith(Context request, AtRevision<Memo> edited) {
    var view = MemoView.of(edited.value(), edited.study());
    request.json(new Revised<>(view, edited.revision()));
  }

  private Memo memo(Context request) {
    return project
        .memos()
        .find(new Parameters(request).id())
        .value()
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ikke noe notat med den id-en.", "there is no memo with that id"));
  }
}
