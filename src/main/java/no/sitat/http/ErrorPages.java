package no.sitat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import no.sitat.codebook.LocalText;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What is answered to a request so broken that it never gets to a route.
///
/// Jetty's own page would repeat the address, and with it what somebody searched for.
final class ErrorPages implements Request.Handler {
  private static final LocalText WORDS =
      new LocalText("Forespørselen kan ikke leses.", "the request cannot be read");

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    var page = Refused.of(response.getStatus(), "refused", WORDS).view();
    var headers = response.getHeaders();
    Headers.ALWAYS.forEach(headers::put);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.CONTENT_TYPE, "application/json");
    var json = Json.mapper().writeValueAsString(page);
    Content.Sink.write(response, true, json, callback);
    return true;
  }
}
