package no.sitat.http;

import io.javalin.http.Context;
import java.util.Map;

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

  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  private Headers() {}

  static void on(Context answer) {
    ALWAYS.forEach(answer::header);
    if (answer.path().startsWith("/api/")) {
      answer.header("Cache-Control", "no-store");
    }
  }
}
