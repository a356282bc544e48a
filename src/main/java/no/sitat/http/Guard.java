package no.sitat.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;

/// Lets in only whom the server was told to serve, and lets only its own pages change anything.
///
/// A foreign page can make a browser send requests here, and can even point a name of its own at
/// this machine (DNS rebinding). So the `Host` must be one of ours; a request that changes
/// something must not come from a foreign `Origin`, and must carry the token that only our own
/// pages can read, or the `Sitat-Client` header, which no browser sends for a foreign page.
final class Guard {
  static final String TOKEN_HEADER = "X-CSRF-Token";
  static final String CLIENT_HEADER = "Sitat-Client";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> hosts;
  private final String token;

  /// @param hosts names without port, in lower case
  Guard(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    token = HexFormat.of().formatHex(bytes);
  }

  /// What a page must send along to change something; made anew each time the server starts.
  String token() {
    return token;
  }

  /// @throws Refused if the request must not go on
  void check(Context request) {
    checkMethod(request);
    var host = Optional.ofNullable(request.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    if (!hosts.contains(withoutPort(host))) {
      throw refused(
          "host",
          "Denne serveren svarer ikke under det navnet.",
          "this server does not answer to that name");
    }
    if (!READING.contains(request.method().name())) {
      checkChange(request, host);
    }
  }

  /// Javalin would take a `GET` with this header for a change.
  private static void checkMethod(Context request) {
    if (request.header("X-HTTP-Method-Override") != null) {
      throw Refused.of(
          400,
          "method",
          new LocalText(
              "X-HTTP-Method-Override tas ikke imot; send metoden selv.",
              "X-HTTP-Method-Override is not taken; send the method itself"));
    }
  }

  /// A request that reads, and writes down that it did, must not come from a foreign page either.
  ///
  /// @throws Refused if it does
  static void checkPage(Context request) {
    var host = Optional.ofNullable(request.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    checkPage(request, host);
  }

  private static void checkPage(Context request, String host) {
    var origin = request.header("Origin");
    boolean foreign = origin != null && !origin.toLowerCase(Locale.ROOT).equals("http://" + host);
    var site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("none");
    if (foreign || !Set.of("none", "same-origin").contains(site)) {
      throw refused(
          "origin",
          "Bare Sitats egne sider kan endre noe.",
          "only Sitat's own pages may change anything");
    }
  }

  private void checkChange(Context request, String host) {
    checkPage(request, host);
    boolean knowsToken = isToken(Optional.ofNullable(request.header(TOKEN_HEADER)).orElse(""));
    boolean isProgram = !Optional.ofNullable(request.header(CLIENT_HEADER)).orElse("").isBlank();
    if (!knowsToken && !isProgram) {
      throw refused(
          "csrf",
          "Forespørselen mangler gyldig X-CSRF-Token. Last siden på nytt.",
          "send the X-CSRF-Token of GET /api/session, or a Sitat-Client header; reload the page");
    }
  }

  private boolean isToken(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static Refused refused(String error, String nb, String en) {
    return Refused.of(403, error, new LocalText(nb, en));
  }
}
