package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.table.ClassificationListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.view.ClassificationView;
import no.sitat.http.view.ClassificationView.Summary;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.classification.ClassificationDraft;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Fit;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.StarterClassifications;

/// Classifications: those that come with Sitat, and those the project has made.
final class ClassificationRoutes {
  private final Project project;
  private final Sessions sessions;

  ClassificationRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What a classification is called and where it is from.
  ///
  /// @param key made of the name when left out; not asked for when it is changed
  /// @param asOf ISO date
  /// @param copyOf key of one to begin from
  record ClassificationBody(
      Optional<String> key,
      @JsonProperty(required = true) String nameNb,
      Optional<String> nameEn,
      Optional<String> source,
      Optional<String> version,
      Optional<String> asOf,
      Optional<String> copyOf) {
    ClassificationDraft draft() {
      return new ClassificationDraft(
          key,
          new Wording(nameNb, nameEn.orElse("")),
          source.orElse(""),
          version.orElse(""),
          asOf.filter(text -> !text.isBlank()).map(ClassificationBody::day));
    }

    private static LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException _) {
        throw Refused.field("asOf", "skriv datoen som 2026-01-31", "write the date as 2026-01-31");
      }
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/classifications", "The classifications, the project's own first", this::all)
            .answersListOf(Summary.class),
        Route.post("/api/classifications", "Makes a classification, or copies one", this::add)
            .takes(ClassificationBody.class)
            .answersRevised(201, ClassificationView.class),
        Route.get(
                "/api/classifications/{key}",
                "One classification: groups, values, and what it does not know",
                this::one)
            .queries(
                List.of(
                    new Route.Query("variable", "also tell of its values, though it does not fit")))
            .answers(200, ClassificationView.class),
        Route.patch("/api/classifications/{key}", "Says anew what one is called", this::change)
            .takes(ClassificationBody.class)
            .answersRevised(200, ClassificationView.class),
        Route.delete("/api/classifications/{key}", "Takes one of the project's away", this::remove)
            .answers(204),
        Route.get(
                "/api/classifications/{key}/file",
                "One classification as CSV, as it is read again",
                this::file)
            .answers(200));
  }

  private void all(Context answer) {
    var own = project.classifications().own();
    var table = own.study().respondents();
    var views = new ArrayList<Summary>();
    for (var each : own.value()) {
      var classification = each.classification();
      views.add(Summary.of(classification, true, Fit.of(table, classification)));
    }
    for (var each : StarterClassifications.all()) {
      views.add(Summary.of(each, false, Fit.of(table, each)));
    }
    answer.json(views);
  }

  private void one(Context request) {
    request.json(view(project, request.pathParam("key"), new Parameters(request).text("variable")));
  }

  /// One classification as it is now.
  static ClassificationView view(Project project, String key, Optional<String> asked) {
    var own = project.classifications().own();
    var table = own.study().respondents();
    var found = own.value().stream().filter(each -> each.key().equals(key)).findFirst();
    if (found.isPresent()) {
      var searches = project.classifications().searchesNaming(key).value();
      return ClassificationView.of(found.get(), table, asked, searches);
    }
    return StarterClassifications.find(key)
        .map(each -> ClassificationView.of(each, table, asked))
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen slik klassifikasjon.", "there is no such classification"));
  }

  private void add(Context request) {
    var body = request.bodyAsClass(ClassificationBody.class);
    var by = sessions.coder(request);
    var own = project.classifications();
    var added =
        body.copyOf().isPresent()
            ? own.copy(body.copyOf().get(), body.draft(), by)
            : own.add(body.draft(), by);
    request.status(201);
    answerWith(request, added.value(), added);
  }

  private void change(Context request) {
    var draft = request.bodyAsClass(ClassificationBody.class).draft();
    var key = request.pathParam("key");
    answerWith(request, key, project.classifications().change(key, draft, sessions.coder(request)));
  }

  private void answerWith(Context request, String key, AtRevision<?> edited) {
    request.json(
        new Revised<>(
            view(project, key, new Parameters(request).text("variable")), edited.revision()));
  }

  private void remove(Context request) {
    var removed =
        project.classifications().remove(request.pathParam("key"), sessions.coder(request));
    Removed.answer(request, removed.revision());
  }

  private void file(Context request) {
    var key = request.pathParam("key");
    var found = find(project, key);
    request.contentType("text/csv; charset=utf-8");
    Attachment.named(request, key + ".csv");
    TableWriter.write(
        ClassificationListing.of(List.of(found)), TableFormat.CSV, request.outputStream());
  }

  private static Classification find(Project project, String key) {
    return project.classifications().own().value().stream()
        .filter(each -> each.key().equals(key))
        .map(OwnClassification::classification)
        .findFirst()
        .or(() -> StarterClassifications.find(key))
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen slik klassifikasjon.", "there is no such classification"));
  }
}
