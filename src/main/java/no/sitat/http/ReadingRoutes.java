package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.ReadingMark;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;

/// Reading quotations one after another: what stands around them, and what one has done with them.
final class ReadingRoutes {
  private static final int MOST_TURNS = 20;

  private final Project project;
  private final Sessions sessions;

  ReadingRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// A passage that is marked.
  ///
  /// @param version of the text that the offsets count in
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  record MarkedPassage(
      @JsonProperty(required = true) int document,
      OptionalInt version,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end) {}

  /// @param mark `read`, `article` or `discuss`
  /// @param on false to take the mark off
  record NewMarks(
      @JsonProperty(required = true) List<MarkedPassage> passages,
      @JsonProperty(required = true) String mark,
      @JsonProperty(required = true) boolean on) {}

  /// @param changed how many passages were not so already
  record Marked(int changed) {}

  /// A turn with its words.
  ///
  /// @param role `informant` or `interviewer`
  /// @param respondent label; empty when the speaker is none
  /// @param start of the words in the text, inclusive, UTF-16
  /// @param end exclusive
  record TurnView(
      int number,
      String speaker,
      String role,
      Optional<String> respondent,
      int start,
      int end,
      String text) {
    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "TurnView[" + number + "]";
    }
  }

  /// Turns in the order of the text.
  ///
  /// @param before how many more there are before these
  /// @param after how many more there are after
  record AroundView(List<TurnView> turns, int before, int after, int version) {}

  List<Route> routes() {
    return List.of(
        Route.put("/api/readings", "Puts one's own reading mark on passages", this::mark)
            .takes(NewMarks.class)
            .answersRevised(200, Marked.class),
        Route.get(
                "/api/documents/{id}/around",
                "The turns of a passage, and those beside",
                this::around)
            .query("start", "of the passage")
            .query("end", "of the passage")
            .query("before", "how many turns before, none when left out")
            .query("after", "how many turns after, none when left out")
            .answers(200, AroundView.class));
  }

  private void mark(Context request) {
    var body = request.bodyAsClass(NewMarks.class);
    var kind =
        ReadingMark.Kind.keyed(body.mark())
            .orElseThrow(() ->
                Refused.field(
                    "mark",
                    "mark er read, article eller discuss",
                    "mark is read, article or discuss"));
    var passages =
        body.passages().stream()
            .map(each -> new Passage(each.document(), each.version(), each.start(), each.end()))
            .toList();
    var marked = project.readings().mark(passages, kind, body.on(), sessions.coder(request));
    request.json(new Revised<>(new Marked(marked.value()), marked.revision()));
  }

  private void around(Context request) {
    var parameters = new Parameters(request);
    var document =
        project.study().corpus().document(parameters.id()).orElseThrow(Refused::unknownDocument);
    int start = parameters.number("start", 0);
    int end = parameters.number("end", start + 1);
    if (end <= start || end > document.length()) {
      throw Refused.field("end", "stedet ligger ikke i teksten", "the passage is not in the text");
    }
    var turns = document.turns();
    var at = document.turnsAt(new Span(start, end));
    int first = at.isEmpty() ? 0 : at.getFirst().number() - 1;
    int last = at.isEmpty() ? 0 : at.getLast().number();
    int from = Math.max(0, first - Math.min(MOST_TURNS, parameters.number("before", 0)));
    int to = Math.min(turns.size(), last + Math.min(MOST_TURNS, parameters.number("after", 0)));
    request.json(
        new AroundView(
            views(document, turns.subList(from, to)), from, turns.size() - to, document.version()));
  }

  private List<TurnView> views(Document document, List<Turn> turns) {
    var text = project.text(document);
    return turns.stream()
        .map(turn ->
            new TurnView(
                turn.number(),
                turn.speaker(),
                turn.role().key(),
                project.study().respondents().respondent(turn.respondent()).map(Respondent::label),
                turn.span().start(),
                turn.span().end(),
                text.at(turn.span())))
        .toList();
  }
}
