package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sitat.http.view.Refused;

/// Whose work Sitat stands on.
final class NoticeRoutes {
  private static final String FILE = "/THIRD-PARTY.txt";

  List<Route> routes() {
    return List.of(
        Route.get("/api/notices", "Other people's work in Sitat and its licences", this::send));
  }

  private void send(Context answer) throws IOException {
    try (var notices = NoticeRoutes.class.getResourceAsStream(FILE)) {
      if (notices == null) {
        throw Refused.notFound(
            "Listen lages når Sitat bygges.", "the list is made when Sitat is built");
      }
      answer.contentType("text/plain; charset=utf-8");
      answer.result(new String(notices.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
