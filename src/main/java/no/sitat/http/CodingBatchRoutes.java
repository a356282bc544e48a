package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.http.CodingRoutes.ChangedCoding;
import no.sitat.http.CodingRoutes.NewCoding;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.http.view.CodingView;
import no.sitat.http.view.Tallies;
import no.sitat.project.AtRevision;
import no.sitat.project.CodingEdits;
import no.sitat.project.Project;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.MergeRequest;
import no.sitat.project.desk.SplitRequest;

/// Many codings at once: each call is one change, undone as a whole, or nothing at all.
final class CodingBatchRoutes {
  private final Project project;
  private final Sessions sessions;

  CodingBatchRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What to do. `#0` is the first of the new codes wherever a code is named.
  ///
  /// @param remove ids of codings
  record Batch(
      Optional<List<CodeBody>> newCodes,
      Optional<List<NewCoding>> add,
      Optional<List<ChangedInBatch>> change,
      Optional<List<Integer>> remove) {
    BatchRequest request() {
      return new BatchRequest(
          newCodes.orElse(List.of()).stream()
              .map(code -> code.over(CodeDraft.named("", "")))
              .toList(),
          add.orElse(List.of()).stream().map(NewCoding::request).toList(),
          change.orElse(List.of()).stream().map(ChangedInBatch::request).toList(),
          remove.orElse(List.of()));
    }
  }

  /// What to change in one coding; what is left out stays, `null` takes away.
  record ChangedInBatch(
      @JsonProperty(required = true) int id,
      Optional<String> code,
      Patch<String> direction,
      Patch<Integer> weight,
      Patch<String> memo,
      OptionalInt start,
      OptionalInt end,
      OptionalInt version,
      @JsonSetter(contentNulls = Nulls.SET) Optional<Map<String, Optional<String>>> dimensions) {
    BatchRequest.Change request() {
      var what = new ChangedCoding(code, direction, weight, memo, start, end, version, dimensions);
      return new BatchRequest.Change(id, what.change());
    }
  }

  /// @param at offsets at which a new coding begins
  /// @param version of the text that they count in
  record Cuts(@JsonProperty(required = true) List<Integer> at, OptionalInt version) {}

  /// Codings that shall be one.
  ///
  /// @param code what the one shall have; only where they differ, as the rest
  record Merge(
      @JsonProperty(required = true) List<Integer> ids,
      Optional<String> code,
      Optional<String> direction,
      OptionalInt weight,
      @JsonSetter(contentNulls = Nulls.SET) Optional<Map<String, Optional<String>>> dimensions) {
    MergeRequest request() {
      return new MergeRequest(ids, code, direction, weight, dimensions.orElse(Map.of()));
    }
  }

  /// What became of it.
  ///
  /// @param codings added and changed
  /// @param removed ids
  /// @param codes the new ones
  record Outcome(
      List<CodingView> codings, List<Integer> removed, List<CodeView> codes, long revision) {
    static Outcome of(AtRevision<CodingEdits.Outcome> edited) {
      var study = edited.study();
      var outcome = edited.value();
      var tallies = outcome.codes().isEmpty() ? Optional.<Tallies>empty() : some(edited);
      return new Outcome(
          outcome.codings().stream().map(coding -> CodingView.of(coding, study)).toList(),
          outcome.removed(),
          outcome.codes().stream()
              .map(code -> CodeView.of(code, study, tallies.orElseThrow()))
              .toList(),
          edited.revision());
    }

    private static Optional<Tallies> some(AtRevision<CodingEdits.Outcome> edited) {
      return Optional.of(Tallies.of(edited.study()));
    }
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/codings/batch", "Makes, changes and removes codings", this::batch)
            .takes(Batch.class)
            .answers(200, Outcome.class),
        Route.post("/api/codings/merge", "Makes one coding of several", this::merge)
            .takes(Merge.class)
            .answers(200, Outcome.class),
        Route.post("/api/codings/{id}/split", "Makes several codings of one", this::split)
            .takes(Cuts.class)
            .answers(200, Outcome.class));
  }

  private void batch(Context request) {
    var wanted = request.bodyAsClass(Batch.class).request();
    request.json(Outcome.of(project.codingEdits().batch(wanted, sessions.coder(request))));
  }

  private void merge(Context request) {
    var wanted = request.bodyAsClass(Merge.class).request();
    request.json(Outcome.of(project.codingEdits().merge(wanted, sessions.coder(request))));
  }

  private void split(Context request) {
    var cuts = request.bodyAsClass(Cuts.class);
    int id = new Parameters(request).id();
    var wanted = new SplitRequest(id, cuts.version(), cuts.at());
    request.json(Outcome.of(project.codingEdits().split(wanted, sessions.coder(request))));
  }
}
