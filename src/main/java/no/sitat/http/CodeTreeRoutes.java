package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.http.view.CodebookView;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.http.view.CodebookView.LinkView;
import no.sitat.project.Project;
import no.sitat.project.codes.LinkDesk.NamedLink;

/// The tree of codes and the links beside it.
final class CodeTreeRoutes {
  private final Project project;
  private final Sessions sessions;

  CodeTreeRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// Where a code goes.
  ///
  /// @param parent key of the code above; left out or `null` for the top of the tree
  /// @param position among the siblings, from 0; left out for the last
  record MoveBody(Optional<String> parent, OptionalInt position) {}

  /// @param active whether the code and all below it are offered for coding
  record SwitchBody(@JsonProperty(required = true) boolean active) {}

  /// @param branch key of a code; left out for the whole codebook
  record Branch(Optional<String> branch) {}

  /// A link from one key to another.
  ///
  /// @param type a known key (`related`, `part-of`, `contrast`, `cause`) or a word of one's own
  record CodeLinkBody(
      @JsonProperty(required = true) String from,
      @JsonProperty(required = true) String to,
      @JsonProperty(required = true) String type) {
    NamedLink named() {
      return new NamedLink(from, to, type);
    }
  }

  /// @param newType what the link says from now on
  record ChangedCodeLink(
      @JsonProperty(required = true) String from,
      @JsonProperty(required = true) String to,
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) String newType) {}

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/codes/{key}/move",
                "Puts a code, with all below it, under another and among its siblings",
                this::move)
            .takes(MoveBody.class)
            .answersRevised(200, CodeView.class),
        Route.post(
                "/api/codes/{key}/switch",
                "Offers a code and all below it for coding, or no longer; codings stay",
                this::turn)
            .takes(SwitchBody.class)
            .answersRevised(200, CodebookView.class),
        Route.post(
                "/api/codebook/recolour",
                "Gives what is below a code colours that stay apart, or all codes when none is named",
                this::recolour)
            .takes(Branch.class)
            .answersRevised(200, CodebookView.class),
        Route.post("/api/code-links", "Links two codes", this::link)
            .takes(CodeLinkBody.class)
            .answersRevised(201, LinkView.class),
        Route.patch("/api/code-links", "Changes what a link says", this::relink)
            .takes(ChangedCodeLink.class)
            .answersRevised(200, LinkView.class),
        Route.delete("/api/code-links", "Removes a link", this::unlink)
            .query("from", "key of the code that has the link")
            .query("to", "key of the code it points to")
            .query("type", "what it says")
            .answers(204));
  }

  private void move(Context request) {
    var code = CodebookRoutes.code(project, request.pathParam("key"));
    var to = request.bodyAsClass(MoveBody.class);
    CodebookRoutes.answerWith(
        request,
        project.codebook().move(code.id(), to.parent(), to.position(), sessions.coder(request)));
  }

  private void turn(Context request) {
    var code = CodebookRoutes.code(project, request.pathParam("key"));
    boolean active = request.bodyAsClass(SwitchBody.class).active();
    var study = project.codebook().switchBranch(code.id(), active, sessions.coder(request));
    request.json(new Revised<>(CodebookView.of(study), study.revision()));
  }

  private void recolour(Context request) {
    var branch = request.bodyAsClass(Branch.class).branch();
    var code =
        branch.isPresent()
            ? OptionalInt.of(CodebookRoutes.code(project, branch.get()).id())
            : OptionalInt.empty();
    var study = project.codebook().recolour(code, sessions.coder(request));
    request.json(new Revised<>(CodebookView.of(study), study.revision()));
  }

  private void link(Context request) {
    var link = request.bodyAsClass(CodeLinkBody.class);
    var study = project.codebook().addLink(link.named(), sessions.coder(request));
    var view = new LinkView(link.from(), link.to(), link.type());
    request.status(201).json(new Revised<>(view, study.revision()));
  }

  private void relink(Context request) {
    var link = request.bodyAsClass(ChangedCodeLink.class);
    var named = new NamedLink(link.from(), link.to(), link.type());
    var study = project.codebook().changeLink(named, link.newType(), sessions.coder(request));
    var view = new LinkView(link.from(), link.to(), link.newType());
    request.json(new Revised<>(view, study.revision()));
  }

  private void unlink(Context request) {
    var parameters = new Parameters(request);
    var named =
        new NamedLink(
            parameters.required("from"), parameters.required("to"), parameters.required("type"));
    var study = project.codebook().removeLink(named, sessions.coder(request));
    Removed.answer(request, study.revision());
  }
}
