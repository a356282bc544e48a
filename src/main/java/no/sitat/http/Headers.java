package no.sitat.http;

import io.javalin.http.Context;

/// What every answer carries so that a browser lets nothing in and nothing out.
final class Headers {
  /// Svelte sets style attributes; nothing else comes from anywhere but this server.
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private Headers() {}

  static void on(Context answer) {
    answer.header("Content-Security-Policy", POLICY);
    answer.header("X-Content-Type-Options", "nosniff");
    answer.header("X-Frame-Options", "DENY");
    answer.header("Referrer-Policy", "no-referrer");
    answer.header("Cross-Origin-Resource-Policy", "same-origin");
    answer.header("Cross-Origin-Opener-Policy", "same-origin");
    if (answer.path().startsWith("/api/")) {
      answer.header("Cache-Control", "no-store");
    }
  }
}
