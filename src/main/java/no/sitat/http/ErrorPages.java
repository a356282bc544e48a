package no.sitat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
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

  private static final LocalText TOO_LONG =
      new LocalText(
          "Adressen er for lang; et søk har høyst 4000 tegn.",
          "the address is too long; a query has at most 4000 characters");

  private static LocalText words(int status) {
    return status == HttpStatus.URI_TOO_LONG_414
            || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431
        ? TOO_LONG
        : WORDS;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    var page = Refused.of(response.getStatus(), "refused", words(response.getStatus())).view();
    var headers = response.getHeaders();
    Headers.ALWAYS.forEach(headers::put);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.CONTENT_TYPE, "application/json");
    var json = Json.mapper().writeValueAsString(page);
    Content.Sink.write(response, true, json, callback);
    return true;
  }
}
