package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.edit.Collision;
import no.sitat.project.edit.Seen;
import no.sitat.project.edit.Table;

/// The header `Sitat-Seen`: the revision up to which a page had seen everything when it asked for a
/// change. What somebody else has changed since is not changed; the answer is 409
/// `changed_meanwhile`. A request without the header is made as it is.
final class SeenHeader {
  static final String NAME = "Sitat-Seen";

  /// The addresses of single things, and the table each is a row of.
  private static final Map<String, Table> THINGS =
      Map.of(
          "/api/codings/{id}", Table.CODING,
          "/api/codes/{key}", Table.CODE,
          "/api/memos/{id}", Table.MEMO,
          "/api/documents/{id}", Table.DOCUMENT,
          "/api/searches/{id}", Table.SAVED_SEARCH,
          "/api/quotations/{id}", Table.QUOTATION,
          "/api/quotation-links/{id}", Table.QUOTATION_LINK,
          "/api/joint-display/{id}", Table.JOINT_ROW,
          "/api/publications/{id}", Table.PUBLICATION,
          "/api/published/{id}", Table.PUBLISHED_QUOTE);

  private final Project project;
  private final Sessions sessions;

  SeenHeader(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// One thing that somebody else did.
  record ChangeView(String coder, String kind, String textNb, String textEn, Instant time) {}

  /// @param changes the newest first
  /// @param now what is written on the thing, by column; left out when it is gone
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CollisionView(
      String error,
      String message,
      String messageNb,
      long revision,
      List<ChangeView> changes,
      Optional<Map<String, String>> now) {}

  /// The handler of a route, which knows what the page had seen.
  Handler around(Route route) {
    var table = THINGS.get(route.path());
    boolean changes = List.of("PATCH", "PUT", "DELETE").contains(route.method().name());
    if (table == null || !changes) {
      return route.handler();
    }
    return request -> handle(request, table, route.handler());
  }

  private void handle(Context request, Table table, Handler handler) throws Exception {
    var seen = seen(request, table);
    if (seen.isEmpty()) {
      handler.handle(request);
      return;
    }
    try {
      project.checkUnchanged(seen.get(), sessions.coder(request));
      seen.get()
          .<Boolean, Exception>during(() -> {
            handler.handle(request);
            return true;
          });
    } catch (Collision collision) {
      request.status(409).json(view(collision));
    }
  }

  private Optional<Seen> seen(Context request, Table table) {
    var header = Optional.ofNullable(request.header(NAME));
    var id = id(request, table);
    if (header.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Seen(Long.parseLong(header.get().strip()), table, id.getAsInt()));
    } catch (NumberFormatException _) {
      throw Refused.field(NAME, NAME + " må være et tall", NAME + " must be a number");
    }
  }

  private OptionalInt id(Context request, Table table) {
    if (table != Table.CODE) {
      return OptionalInt.of(new Parameters(request).id());
    }
    return project
        .study()
        .codebook()
        .find(request.pathParam("key"))
        .map(Code::id)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private CollisionView view(Collision collision) {
    var words = collision.words();
    return new CollisionView(
        "changed_meanwhile",
        words.en(),
        words.nb(),
        project.revision(),
        collision.changes().stream()
            .map(item ->
                new ChangeView(
                    item.coder(), item.kind(), item.text().nb(), item.text().en(), item.time()))
            .toList(),
        collision.now());
  }
}
