package no.sitat.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import no.sitat.codebook.LocalText;

/// Where a server listens and for whom.
///
/// @param host name or address to bind to; without accounts only this machine's own
/// @param port 0 for any free one
/// @param coder who codes when a request does not say
/// @param webFolder where on the classpath the web application is
public record ServerSettings(String host, int port, String coder, String webFolder) {
  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }

  /// This machine only, coding in the name of the person logged in to it.
  public static ServerSettings local(int port) {
    return new ServerSettings("127.0.0.1", port, System.getProperty("user.name", "sitat"), "/web");
  }

  public ServerSettings withHost(String other) {
    return new ServerSettings(other, port, coder, webFolder);
  }

  /// @throws CannotServe if others than this machine could reach it
  void checkHost() {
    try {
      if (!InetAddress.getByName(bindHost()).isLoopbackAddress()) {
        throw new CannotServe(
            new LocalText(
                "kan ikke åpne for andre maskiner på «%s»: Sitat har ikke brukerkontoer ennå; bruk 127.0.0.1"
                    .formatted(host),
                "will not serve other machines on “%s”: there are no accounts yet; use 127.0.0.1"
                    .formatted(host)));
      }
    } catch (UnknownHostException e) {
      throw new CannotServe(
          new LocalText(
              "kjenner ikke maskinen «%s»; bruk 127.0.0.1".formatted(host),
              "there is no host “%s”; use 127.0.0.1".formatted(host)));
    }
  }

  String bindHost() {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  /// The names a request may ask for, in lower case, without port.
  Set<String> servedHosts() {
    var names = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
    names.add(host.toLowerCase(Locale.ROOT));
    return names;
  }
}
