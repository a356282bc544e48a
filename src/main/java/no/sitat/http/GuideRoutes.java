package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.coding.guide.QuestionLink;
import no.sitat.coding.guide.QuestionLink.How;
import no.sitat.corpus.DocumentKind;
import no.sitat.http.view.GuideView;
import no.sitat.project.AtRevision;
import no.sitat.project.Guide;
import no.sitat.project.Project;
import no.sitat.project.guide.GuideDraft;
import no.sitat.project.guide.PutQuestion;
import no.sitat.project.guide.QuestionSuggestions.Suggestion;

/// The interview guide: its questions, what they ask about, and where they are put.
final class GuideRoutes {
  private final Project project;
  private final Guide guide;
  private final Sessions sessions;

  GuideRoutes(Project project, Sessions sessions) {
    this.project = project;
    guide = project.guide();
    this.sessions = sessions;
  }

  /// A question of the guide.
  ///
  /// @param key the next free number when left out of a new one, as it is of one that is there
  /// @param wordings how it is put, the one to show first
  /// @param codes keys or names of what it asks about
  record QuestionBody(
      Optional<String> key,
      @JsonProperty(required = true) List<String> wordings,
      Optional<List<String>> codes) {
    GuideDraft draft() {
      return new GuideDraft(
          key.filter(typed -> !typed.isBlank()), wordings, codes.orElse(List.of()));
    }
  }

  record NewQuestions(@JsonProperty(required = true) List<QuestionBody> questions) {}

  /// @param order ids of all questions
  record Order(@JsonProperty(required = true) List<Integer> order) {}

  /// @param how `hand` or `likeness`
  record NewLink(
      @JsonProperty(required = true) int question,
      @JsonProperty(required = true) int document,
      @JsonProperty(required = true) int turn,
      Optional<String> how) {
    PutQuestion put() {
      return new PutQuestion(question, document, turn, how.flatMap(How::keyed).orElse(How.HAND));
    }
  }

  record NewLinks(@JsonProperty(required = true) List<NewLink> links) {}

  record GoneLinks(@JsonProperty(required = true) List<Integer> links) {}

  /// A turn in which a question seems to be put.
  ///
  /// @param likeness of the words, up to 1
  record SuggestionView(int question, double likeness, @JsonUnwrapped AskedTurn asked) {}

  record Suggestions(List<SuggestionView> suggestions) {}

  record LinkedTurn(int link, int question, @JsonUnwrapped AskedTurn asked) {}

  /// A turn with its words.
  ///
  /// @param name of the document
  /// @param start of the words in the text, inclusive, UTF-16
  /// @param end exclusive
  record AskedTurn(int document, String name, int turn, int start, int end, String text) {
    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "AskedTurn[" + document + ", " + turn + "]";
    }
  }

  record LinkedTurns(List<LinkedTurn> turns) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/guide", "The interview guide", this::send).answers(200, GuideView.class),
        Route.post("/api/guide", "Adds questions to the guide", this::add)
            .takes(NewQuestions.class)
            .answersRevised(201, GuideView.class),
        Route.put("/api/guide/order", "Puts the questions in another order", this::order)
            .takes(Order.class)
            .answersRevised(200, GuideView.class),
        Route.patch("/api/guide/{id}", "Changes a question", this::change)
            .takes(QuestionBody.class)
            .answersRevised(200, GuideView.class),
        Route.delete("/api/guide/{id}", "Takes a question out of the guide", this::remove)
            .answersRevised(200, GuideView.class),
        Route.get("/api/guide/suggestions", "Where questions seem to be put", this::suggest)
            .answers(200, Suggestions.class),
        Route.get("/api/guide/turns", "The turns that questions are linked to", this::turns)
            .answers(200, LinkedTurns.class),
        Route.post("/api/guide/links", "Links questions to turns", this::link)
            .takes(NewLinks.class)
            .answersRevised(200, GuideView.class),
        Route.post("/api/guide/unlink", "Takes links away", this::unlink)
            .takes(GoneLinks.class)
            .answersRevised(200, GuideView.class));
  }

  private GuideView view() {
    var read = guide.read();
    return GuideView.of(read.value(), read.study(), interviews(read.study()));
  }

  private static int interviews(Study study) {
    return (int)
        study.corpus().documents().stream()
            .filter(document -> document.kind() == DocumentKind.INTERVIEW)
            .count();
  }

  private void send(Context answer) {
    answer.json(view());
  }

  private void add(Context request) {
    var drafts =
        request.bodyAsClass(NewQuestions.class).questions().stream()
            .map(QuestionBody::draft)
            .toList();
    request.status(201);
    answerWith(request, guide.add(drafts, sessions.coder(request)));
  }

  private void order(Context request) {
    var order = request.bodyAsClass(Order.class).order();
    answerWith(request, guide.order(order, sessions.coder(request)));
  }

  private void change(Context request) {
    var draft = request.bodyAsClass(QuestionBody.class).draft();
    int id = new Parameters(request).id();
    answerWith(request, guide.change(id, draft, sessions.coder(request)));
  }

  private void remove(Context request) {
    int id = new Parameters(request).id();
    answerWith(request, guide.remove(id, sessions.coder(request)));
  }

  private void link(Context request) {
    var links = request.bodyAsClass(NewLinks.class).links().stream().map(NewLink::put).toList();
    answerWith(request, guide.link(links, sessions.coder(request)));
  }

  private void unlink(Context request) {
    var links = request.bodyAsClass(GoneLinks.class).links();
    answerWith(request, guide.unlink(links, sessions.coder(request)));
  }

  private void answerWith(Context request, AtRevision<?> edited) {
    request.json(new Revised<>(view(), edited.revision()));
  }

  private void suggest(Context answer) {
    var study = project.study();
    var found = guide.suggestions(project.texts(study));
    answer.json(
        new Suggestions(found.value().stream().map(each -> view(each, found.study())).toList()));
  }

  private SuggestionView view(Suggestion each, Study study) {
    double likeness = Math.round(100 * each.likeness()) / 100.0;
    return new SuggestionView(
        each.question(), likeness, asked(study, each.document(), each.turn()));
  }

  private void turns(Context answer) {
    var read = guide.read();
    answer.json(
        new LinkedTurns(
            read.value().links().stream().map(link -> view(link, read.study())).toList()));
  }

  private LinkedTurn view(QuestionLink link, Study study) {
    return new LinkedTurn(link.id(), link.question(), asked(study, link.document(), link.turn()));
  }

  private AskedTurn asked(Study study, int id, int number) {
    var document = study.corpus().document(id).orElseThrow();
    var span = document.turns().get(number - 1).span();
    return new AskedTurn(
        id, document.name(), number, span.start(), span.end(), project.text(document).at(span));
  }
}
