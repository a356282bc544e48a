package no.sitat.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.sitat.project.Project;
import no.sitat.text.Shortened;

/// What a browser calls a file it is given, and that it is to be kept and not shown.
final class Attachment {
  private static final int LONGEST_NAME = 60;

  private Attachment() {}

  /// @param name with its ending; letters of any language (RFC 6266), none that a folder cannot
  ///   have
  static void named(Context request, String name) {
    request.header("Content-Disposition", header(name));
  }

  /// What a file of a whole project is called: after the project, and what it is.
  ///
  /// @param what `nvivo.qdpx`
  static String ofProject(Project project, String what) {
    var name = Shortened.to(project.name().strip(), LONGEST_NAME).toLowerCase(Locale.ROOT);
    var plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return (plain.isEmpty() ? "sitat" : plain) + "-" + what;
  }

  static String header(String name) {
    var clean = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    var plain = clean.replaceAll("[^\\x20-\\x7E]", "_");
    var whole = URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
  }
}
