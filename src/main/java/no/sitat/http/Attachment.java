package no.sitat.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a browser calls a file it is given, and that it is to be kept and not shown.
final class Attachment {
  private Attachment() {}

  /// @param name with its ending; letters of any language (RFC 6266), none that a folder cannot
  ///   have
  static void named(Context request, String name) {
    request.header("Content-Disposition", header(name));
  }

  static String header(String name) {
    var clean = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    var plain = clean.replaceAll("[^\\x20-\\x7E]", "_");
    var whole = URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
  }
}
