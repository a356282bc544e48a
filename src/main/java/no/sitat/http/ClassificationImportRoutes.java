package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.exchange.registry.ClassificationReader;
import no.sitat.exchange.source.Reading;
import no.sitat.http.view.ClassificationImportView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.OwnClassification;

/// Classifications from a file, looked at before they are taken in.
final class ClassificationImportRoutes {
  private final Project project;
  private final Sessions sessions;

  ClassificationImportRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/classifications/import/preview",
                "What of a file (.csv, .xlsx) is understood: multipart `files`",
                this::preview)
            .answers(200, ClassificationImportView.class),
        Route.post(
                "/api/classifications/import",
                "Takes in what of a file is understood, as one edit: multipart `files`",
                this::take)
            .answersRevised(200, ClassificationImportView.class));
  }

  private void preview(Context request) {
    request.json(ClassificationImportView.of(read(request), own()));
  }

  private void take(Context request) {
    var by = sessions.coder(request);
    var before = own();
    var reading = read(request);
    if (reading.isRefused()) {
      var first = reading.refusals().getFirst();
      throw Refused.field("files", first.in("nb"), first.in("en"));
    }
    var taken = project.classifications().takeIn(reading.value().orElseThrow(), by);
    request.json(new Revised<>(ClassificationImportView.of(reading, before), taken.revision()));
  }

  private Reading<List<Classification>> read(Context request) {
    Uploads.readForm(request);
    try (var uploads = Uploads.of(request, project.incoming())) {
      return ClassificationReader.read(uploads.files().getFirst());
    }
  }

  private Set<String> own() {
    return project.classifications().own().value().stream()
        .map(OwnClassification::key)
        .collect(Collectors.toSet());
  }
}
