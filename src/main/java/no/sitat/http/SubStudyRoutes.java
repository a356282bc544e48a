package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudy;
import no.sitat.coding.TurnSelection;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.substudy.Membership;
import no.sitat.project.substudy.SubStudyDraft;
import no.sitat.registry.Respondent;
import no.sitat.registry.Wording;

/// Sub-studies: the parts of a project that have respondents and documents of their own.
final class SubStudyRoutes {
  private final Project project;
  private final Sessions sessions;
  private final Asking asking;

  SubStudyRoutes(Project project, Sessions sessions, Asking asking) {
    this.project = project;
    this.sessions = sessions;
    this.asking = asking;
  }

  /// @param material what it is made of, in the team's words
  /// @param respondents labels
  record SubStudyView(
      int id,
      String key,
      String nameNb,
      String nameEn,
      String material,
      List<String> respondents,
      List<SubStudyDocument> documents) {
    static SubStudyView of(SubStudy each, Study study) {
      return new SubStudyView(
          each.id(),
          each.key(),
          each.name().nb(),
          each.name().en(),
          each.material(),
          each.respondents().stream()
              .flatMap(id -> study.respondents().respondent(id).stream())
              .map(Respondent::label)
              .toList(),
          each.documents().stream()
              .flatMap(id -> study.corpus().document(id).stream())
              .map(document -> new SubStudyDocument(document.id(), document.name()))
              .toList());
    }
  }

  record SubStudyDocument(int id, String name) {}

  /// Who and what a query finds.
  ///
  /// @param respondents labels
  record FoundMembers(List<String> respondents, List<SubStudyDocument> documents) {
    static FoundMembers of(TurnSelection selection, Study study) {
      return new FoundMembers(
          study.respondents().respondents().stream()
              .filter(each -> selection.hasRespondent(each.id()))
              .map(Respondent::label)
              .toList(),
          study.corpus().documents().stream()
              .filter(each -> !selection.turnsOf(each.id()).isEmpty())
              .map(each -> new SubStudyDocument(each.id(), each.name()))
              .toList());
    }
  }

  /// @param key letters, digits, `-` and `_`
  record NewSubStudy(
      @JsonProperty(required = true) String key,
      Optional<String> nameNb,
      Optional<String> nameEn,
      Optional<String> material) {
    SubStudyDraft draft() {
      return new SubStudyDraft(
          key.strip(), new Wording(nameNb.orElse(""), nameEn.orElse("")), material.orElse(""));
    }
  }

  /// Who and what comes in, or leaves.
  ///
  /// @param into false to leave
  /// @param respondents labels
  /// @param documents ids
  record NewMembership(
      @JsonProperty(required = true) boolean into,
      Optional<List<String>> respondents,
      Optional<List<Integer>> documents) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/sub-studies", "The sub-studies and who is in them", this::all)
            .answersListOf(SubStudyView.class),
        Route.get(
                "/api/sub-studies/found",
                "Respondents and documents that a query finds, to be let into a sub-study",
                this::found)
            .queries(List.of(new Route.Query("where", "a query")))
            .answers(200, FoundMembers.class),
        Route.post("/api/sub-studies", "Makes a sub-study", this::add)
            .takes(NewSubStudy.class)
            .answersRevised(201, SubStudyView.class),
        Route.patch("/api/sub-studies/{id}", "Says anew what a sub-study is called", this::change)
            .takes(NewSubStudy.class)
            .answersRevised(200, SubStudyView.class),
        Route.patch(
                "/api/sub-studies/{id}/members",
                "Lets respondents and documents come in or leave",
                this::move)
            .takes(NewMembership.class)
            .answersRevised(200, SubStudyView.class),
        Route.delete("/api/sub-studies/{id}", "Takes a sub-study away", this::remove).answers(204));
  }

  private void all(Context answer) {
    var found = project.subStudies().all();
    answer.json(found.value().stream().map(each -> SubStudyView.of(each, found.study())).toList());
  }

  private void found(Context request) {
    var where = new Parameters(request).text("where").orElse("");
    var study = asking.complete(Optional.of(where));
    request.json(FoundMembers.of(asking.select(study, where), study));
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(NewSubStudy.class).draft();
    var added = project.subStudies().add(draft, sessions.coder(request));
    request.status(201);
    answerWith(request, added.value(), added);
  }

  private void change(Context request) {
    int id = new Parameters(request).id();
    var draft = request.bodyAsClass(NewSubStudy.class).draft();
    answerWith(request, id, project.subStudies().change(id, draft, sessions.coder(request)));
  }

  private void move(Context request) {
    int id = new Parameters(request).id();
    var body = request.bodyAsClass(NewMembership.class);
    var wanted =
        new Membership(
            body.into(), respondents(body), Set.copyOf(body.documents().orElse(List.of())));
    answerWith(request, id, project.subStudies().move(id, wanted, sessions.coder(request)));
  }

  private Set<Integer> respondents(NewMembership body) {
    var table = project.study().respondents();
    return body.respondents().orElse(List.of()).stream()
        .map(label ->
            table
                .labelled(label)
                .orElseThrow(() ->
                    Refused.field(
                        "respondents",
                        "det finnes ingen respondent med den merkelappen",
                        "there is no respondent with that label"))
                .id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void remove(Context request) {
    var removed =
        project.subStudies().remove(new Parameters(request).id(), sessions.coder(request));
    Removed.answer(request, removed.revision());
  }

  private void answerWith(Context request, int id, AtRevision<?> edited) {
    var now = project.subStudies().all();
    var view =
        now.value().stream()
            .filter(each -> each.id() == id)
            .map(each -> SubStudyView.of(each, now.study()))
            .findFirst()
            .orElseThrow(
                () -> Refused.notFound("Delstudien er fjernet.", "the sub-study is removed"));
    request.json(new Revised<>(view, edited.revision()));
  }
}
