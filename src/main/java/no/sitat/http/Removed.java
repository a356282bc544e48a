package no.sitat.http;

import io.javalin.http.Context;

/// The answer that something was removed: nothing but the project's revision right after, in a
/// header.
final class Removed {
  static final String REVISION = "Sitat-Revision";

  private Removed() {}

  static void answer(Context request, long revision) {
    request.status(204);
    request.header(REVISION, String.valueOf(revision));
  }
}
