package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Relation;
import no.sitat.http.view.LinkView;
import no.sitat.http.view.QuotationView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.Quotations;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.LinkEnd.Passage;

/// Quotations that are kept, and how they are linked.
final class QuotationRoutes {
  private final Project project;
  private final Sessions sessions;

  QuotationRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// A passage to keep.
  ///
  /// @param version of the text that the offsets count in
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  record NewQuotation(
      @JsonProperty(required = true) int document,
      OptionalInt version,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end) {
    Passage passage() {
      return new Passage(document, version, start, end);
    }
  }

  /// A side of a link: a quotation that is kept, or a passage that shall be.
  ///
  /// @param quotation id; with it, the rest is left out
  record End(
      OptionalInt quotation,
      OptionalInt document,
      OptionalInt version,
      OptionalInt start,
      OptionalInt end) {
    LinkEnd end(String field) {
      if (quotation.isPresent()) {
        return new LinkEnd.Kept(quotation.getAsInt());
      }
      if (document.isEmpty() || start.isEmpty() || end.isEmpty()) {
        throw Refused.field(
            field,
            field + " er quotation, eller document, start og end",
            field + " is quotation, or document, start and end");
      }
      return new Passage(document.getAsInt(), version, start.getAsInt(), end.getAsInt());
    }
  }

  /// A link to make; quotations that are not kept yet are kept with it.
  ///
  /// @param relation key
  record NewLink(
      @JsonProperty(required = true) End from,
      @JsonProperty(required = true) End to,
      @JsonProperty(required = true) String relation) {}

  /// What to change; what is left out stays.
  ///
  /// @param turned true to make the first the second
  record ChangedLink(Optional<String> relation, Optional<Boolean> turned) {}

  /// How two quotations can be related.
  ///
  /// @param backNb how the second is told of from the first
  record RelationView(
      String key, String nameNb, String nameEn, String backNb, String backEn, boolean directed) {
    static RelationView of(Relation relation) {
      return new RelationView(
          relation.key(),
          relation.name().nb(),
          relation.name().en(),
          relation.back().nb(),
          relation.back().en(),
          relation.directed());
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/quotations", "Kept quotations with notes and links", this::all)
            .query("document", "id of the document; all when left out")
            .answersListOf(QuotationView.class),
        Route.post("/api/quotations", "Keeps a passage", this::keep)
            .takes(NewQuotation.class)
            .answersRevised(201, QuotationView.class),
        Route.delete(
                "/api/quotations/{id}", "Lets a quotation go, with links and notes", this::drop)
            .answers(204),
        Route.get("/api/relations", "How quotations can be related", this::relations)
            .answersListOf(RelationView.class),
        Route.get("/api/quotation-links", "All links between quotations", this::links)
            .answersListOf(LinkView.class),
        Route.post("/api/quotation-links", "Links two quotations", this::link)
            .takes(NewLink.class)
            .answersRevised(201, LinkView.class),
        Route.patch("/api/quotation-links/{id}", "Changes how two are related", this::changeLink)
            .takes(ChangedLink.class)
            .answersRevised(200, LinkView.class),
        Route.delete("/api/quotation-links/{id}", "Removes a link with its notes", this::dropLink)
            .answers(204));
  }

  private void all(Context request) {
    var document = new Parameters(request).number("document");
    if (document.isPresent() && project.study().corpus().document(document.get()).isEmpty()) {
      throw Refused.unknownDocument();
    }
    var asked = document.isPresent() ? OptionalInt.of(document.get()) : OptionalInt.empty();
    request.json(views(project.quotations().of(asked)));
  }

  private List<QuotationView> views(AtRevision<Quotations.Collection> found) {
    return QuotationView.all(found, project.texts(found.study()));
  }

  private void keep(Context request) {
    var wanted = request.bodyAsClass(NewQuotation.class).passage();
    var kept = project.quotations().keep(wanted, sessions.coder(request));
    request.status(201).json(new Revised<>(views(kept).getFirst(), kept.revision()));
  }

  private void drop(Context request) {
    int id = new Parameters(request).id();
    var found = project.quotations().of(OptionalInt.empty()).value().wanted();
    if (found.stream().noneMatch(quotation -> quotation.id() == id)) {
      throw Refused.notFound(
          "Det finnes ikke noe sitat med den id-en.", "there is no quotation with that id");
    }
    Removed.answer(request, project.quotations().remove(id, sessions.coder(request)).revision());
  }

  private void relations(Context request) {
    request.json(project.quotations().relations().value().stream().map(RelationView::of).toList());
  }

  private void links(Context request) {
    var found = project.quotations().links();
    var texts = project.texts(found.study());
    request.json(
        found.value().stream().map(link -> LinkView.of(link, found.study(), texts)).toList());
  }

  private void link(Context request) {
    var body = request.bodyAsClass(NewLink.class);
    var made =
        project
            .quotations()
            .link(
                body.from().end("from"),
                body.to().end("to"),
                body.relation(),
                sessions.coder(request));
    request.status(201);
    answerWith(request, made);
  }

  private void changeLink(Context request) {
    var body = request.bodyAsClass(ChangedLink.class);
    int id = linkId(request);
    var before =
        project.quotations().links().value().stream()
            .filter(linked -> linked.link().id() == id)
            .findFirst()
            .orElseThrow(QuotationRoutes::unknownLink);
    var relation = body.relation().orElse(before.link().relation());
    answerWith(
        request,
        project
            .quotations()
            .changeLink(id, relation, body.turned().orElse(false), sessions.coder(request)));
  }

  private void dropLink(Context request) {
    int id = linkId(request);
    Removed.answer(
        request, project.quotations().removeLink(id, sessions.coder(request)).revision());
  }

  private void answerWith(Context request, AtRevision<Quotations.Linked> edited) {
    var study = edited.study();
    var view = LinkView.of(edited.value(), study, project.texts(study));
    request.json(new Revised<>(view, edited.revision()));
  }

  /// The id in the address, when there is a link of that id.
  private int linkId(Context request) {
    int id = new Parameters(request).id();
    if (project.quotations().links().value().stream().noneMatch(each -> each.link().id() == id)) {
      throw unknownLink();
    }
    return id;
  }

  private static Refused unknownLink() {
    return Refused.notFound(
        "Det finnes ingen lenke med den id-en.", "there is no link with that id");
  }
}
