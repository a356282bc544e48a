package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.http.view.MergeView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.SplitView;
import no.sitat.http.view.Tallies;
import no.sitat.project.Project;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.codes.CodeSplitRequest;

/// Codes made one, and one made several; each can be looked at before it is done.
final class CodeMergeRoutes {
  private final Project project;
  private final Sessions sessions;

  CodeMergeRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What the code is merged into, and how.
  ///
  /// @param into key of the code that stays
  /// @param preview only says what would happen
  /// @param directions what directions become that the other code does not allow; `""` is none
  /// @param append adds this code's definition to the other's, which is then a new edition
  record MergeBody(
      @JsonProperty(required = true) String into,
      Optional<Boolean> preview,
      Optional<Map<String, String>> directions,
      Optional<Boolean> append) {}

  /// @param parts the new codes; what is given to none stays
  /// @param preview only says what would happen
  record SplitBody(
      @JsonProperty(required = true) List<SplitPart> parts, Optional<Boolean> preview) {}

  /// A new code.
  ///
  /// @param child below the code that is split; left out it comes beside it
  /// @param codings ids of the codings it takes over
  record SplitPart(
      Optional<String> nameNb,
      Optional<String> nameEn,
      Optional<String> definitionNb,
      Optional<String> definitionEn,
      Optional<String> includeNb,
      Optional<String> includeEn,
      Optional<String> excludeNb,
      Optional<String> excludeEn,
      Optional<Boolean> child,
      @JsonProperty(required = true) List<Integer> codings) {
    CodeSplitRequest.Part wanted() {
      return new CodeSplitRequest.Part(
          text(nameNb, nameEn),
          text(definitionNb, definitionEn),
          text(includeNb, includeEn),
          text(excludeNb, excludeEn),
          child.orElse(false),
          codings);
    }

    private static LocalText text(Optional<String> nb, Optional<String> en) {
      return new LocalText(nb.orElse(""), en.orElse(""));
    }
  }

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/codes/{key}/merge",
                "Merges a code into another, or says with `preview` what that would do",
                this::merge)
            .takes(MergeBody.class)
            .answersRevised(200, MergeView.class),
        Route.post(
                "/api/codes/{key}/split",
                "Gives codings of a code to new codes, or says with `preview` what that would do",
                this::split)
            .takes(SplitBody.class)
            .answersRevised(200, SplitView.class));
  }

  private void merge(Context request) {
    var from = CodebookRoutes.code(project, request.pathParam("key"));
    var body = request.bodyAsClass(MergeBody.class);
    var into =
        project
            .study()
            .codebook()
            .keyed(body.into())
            .orElseThrow(() ->
                Refused.field(
                    "into",
                    "det finnes ingen kode med den nøkkelen",
                    "there is no code with that key"));
    var wanted =
        new CodeMergeRequest(
            from.id(), into.id(), body.directions().orElse(Map.of()), body.append().orElse(false));
    var planned =
        body.preview().orElse(false)
            ? project.codebook().planMerge(wanted)
            : project.codebook().merge(wanted, sessions.coder(request));
    var view = MergeView.of(planned.value(), planned.study());
    request.json(new Revised<>(view, planned.revision()));
  }

  private void split(Context request) {
    var code = CodebookRoutes.code(project, request.pathParam("key"));
    var body = request.bodyAsClass(SplitBody.class);
    var wanted =
        new CodeSplitRequest(code.id(), body.parts().stream().map(SplitPart::wanted).toList());
    var planned = project.codebook().planSplit(wanted);
    if (body.preview().orElse(false)) {
      var view = SplitView.of(planned.value(), wanted, List.of());
      request.json(new Revised<>(view, planned.revision()));
      return;
    }
    var made = project.codebook().split(wanted, sessions.coder(request));
    var tallies = Tallies.of(made.study());
    var codes =
        made.value().stream().map(each -> CodeView.of(each, made.study(), tallies)).toList();
    var view = SplitView.of(planned.value(), wanted, codes);
    request.json(new Revised<>(view, made.revision()));
  }
}
