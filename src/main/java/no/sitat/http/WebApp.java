package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;

/// The web application's files, from the classpath.
///
/// Every address that is no file and not under `/api/` is one of the application's own, and gets
/// its page.
final class WebApp {
  /// A file stands beside the page or among the assets: `/themes/SOS.BARN` has a dot and is none.
  private static final Pattern FILE =
      Pattern.compile("(?:/assets)?/[A-Za-z0-9_@-][A-Za-z0-9._@-]*\\.[A-Za-z0-9]+");

  private static final String FOREVER = "public, max-age=31536000, immutable";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final String folder;

  /// @param folder on the classpath, with a slash before and none after
  WebApp(String folder) {
    this.folder = folder;
  }

  void serve(Context request) {
    var path = request.path();
    if (isCall(path.toLowerCase(Locale.ROOT))) {
      throw Refused.notFound("Det finnes ikke noe slikt kall.", "there is no such call");
    }
    if (FILE.matcher(path).matches()) {
      sendFile(request, path);
    } else {
      sendPage(request);
    }
  }

  /// Addresses of calls are in small letters; one that is not is a mistake, and no page.
  private static boolean isCall(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  private void sendFile(Context request, String path) {
    var bytes =
        read(path)
            .orElseThrow(
                () -> Refused.notFound("Det finnes ingen slik fil.", "there is no such file"));
    request.header("Cache-Control", path.startsWith("/assets/") ? FOREVER : "no-cache");
    send(request, path, bytes);
  }

  private void sendPage(Context request) {
    var page = read("/index.html").orElseThrow(WebApp::notBuilt);
    request.header("Cache-Control", "no-cache");
    send(request, "/index.html", page);
  }

  private static void send(Context request, String path, byte[] bytes) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    request.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
    request.result(bytes);
  }

  private Optional<byte[]> read(String path) {
    try (var stream = WebApp.class.getResourceAsStream(folder + path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the packaged web application cannot be read", e);
    }
  }

  private static Refused notBuilt() {
    return Refused.of(
        404,
        "not-found",
        new LocalText(
            "Nettsidene er ikke bygget. Start med bin/sitat.",
            "the web application is not built; start with bin/sitat"));
  }
}
