package no.sitat.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.config.RouterConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabError;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.exchange.transcript.WrongPattern;
import no.sitat.http.asking.UnknownName;
import no.sitat.http.view.BuiltUponView;
import no.sitat.http.view.ErrorView;
import no.sitat.http.view.Refused;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.past.BuiltUpon;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.query.QueryError;
import org.eclipse.jetty.io.EofException;

/// How every error becomes an answer.
///
/// A message may repeat a word of the request where that helps (a name that is not there, what
/// cannot stand in a query), never words of a document; and nothing the request held is written to
/// a log.
final class Answers {
  static final LocalText FAULT =
      new LocalText(
          "Noe gikk galt i Sitat. Last siden på nytt og se om endringen er der.",
          "something went wrong in Sitat; reload the page and see whether the change is there");

  /// In bytes, of a body that is refused.
  private static final long MOST_HEARD = 1L << 30;

  private static final LocalText CUT_OFF =
      new LocalText("Forespørselen ble avbrutt.", "the request was cut off");

  private Answers() {}

  static void register(RoutesConfig routes) {
    routes.exception(Refused.class, (error, answer) -> send(answer, error));
    routes.exception(ProjectError.class, (error, answer) -> send(answer, error));
    routes.exception(
        BuiltUpon.class, (error, answer) -> answer.status(409).json(BuiltUponView.of(error)));
    routes.exception(
        CrosstabError.class,
        (error, answer) ->
            send(
                answer,
                Refused.field("columns", error.messageNb(), String.valueOf(error.getMessage()))));
    routes.exception(UnknownName.class, (error, answer) -> send(answer, unknown(error)));
    routes.exception(
        WrongPattern.class,
        (error, answer) ->
            send(answer, Refused.expression(error.field(), error.words(), error.position())));
    routes.exception(
        SlowPattern.class,
        (error, answer) ->
            send(answer, Refused.expression(error.field(), error.words(), OptionalInt.empty())));
    routes.exception(QueryError.class, (error, answer) -> send(answer, unreadable(error)));
    routes.exception(SearchStopped.class, (error, answer) -> send(answer, stopped(error)));
    routes.exception(JacksonException.class, (error, answer) -> send(answer, malformed(error)));
    routes.exception(HttpResponseException.class, (error, answer) -> send(answer, plain(error)));
    routes.exception(Exception.class, Answers::sendFault);
  }

  /// Errors of the machine, such as no memory for an answer, end that answer alone.
  static void registerErrors(RouterConfig router) {
    router.javaLangErrorHandler(Answers::sendError);
  }

  private static void sendError(HttpServletResponse response, Error error) {
    FaultLog.write("answering a request", error);
    if (response.isCommitted()) {
      return;
    }
    try {
      var json = Json.mapper().writeValueAsBytes(Refused.of(500, "fault", FAULT).view());
      response.resetBuffer();
      response.setStatus(500);
      response.setContentType("application/json");
      response.getOutputStream().write(json);
    } catch (IOException | IllegalStateException goneAway) {
      // Then nobody waits for the answer, or a part of it is on its way.
    }
  }

  private static void send(Context answer, Refused refused) {
    if (refused.status() == 413) {
      hearOut(answer);
    }
    answer.status(refused.status()).json(refused.view());
  }

  /// Who is still sending when the line is closed does not hear why, so what is too large is read
  /// to its end, or to where nobody would go by mistake, and not kept.
  private static void hearOut(Context request) {
    var unkept = new byte[1 << 16];
    try {
      var rest = request.req().getInputStream();
      long heard = 0;
      for (int read = 0; read >= 0 && heard < MOST_HEARD; read = rest.read(unkept)) {
        heard += read;
      }
    } catch (IOException goneAway) {
      // Then nobody waits for the answer either.
    }
  }

  private static void send(Context answer, ProjectError error) {
    int status =
        switch (error.problem()) {
          case STALE_VERSION, CHANGED_MEANWHILE, NOTHING_TO_UNDO, NOTHING_TO_REDO, IN_USE -> 409;
          case UNKNOWN_CODING, UNKNOWN_VERSION, UNKNOWN_TABLE -> 404;
          case NOT_ON_DISK, NO_ROOM -> 500;
          default -> 400;
        };
    var name = error.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
    answer
        .status(status)
        .json(new ErrorView(name, error.field(), error.words(), OptionalInt.empty()));
  }

  private static Refused unknown(UnknownName error) {
    return Refused.field(error.field(), error.words().nb(), error.words().en());
  }

  private static Refused unreadable(QueryError error) {
    var words = new LocalText(error.messageNb(), error.messageEn());
    return Refused.query(words, error.position());
  }

  private static Refused stopped(SearchStopped error) {
    return Refused.of(400, "search-stopped", new LocalText(error.messageNb(), error.messageEn()));
  }

  private static Refused malformed(JacksonException error) {
    if (isDoubled(error)) {
      return Refused.of(
          400,
          "malformed",
          new LocalText(
              "Et felt står to ganger i forespørselen.", "a field stands twice in the request"));
    }
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      var field = Objects.requireNonNullElse(mapping.getPath().getLast().getFieldName(), "");
      if (error instanceof WholeText.Half) {
        return Refused.field(
            field,
            "«%s» har et halvt tegn (en enslig surrogat)".formatted(field),
            field + " has half a character (a lone surrogate)");
      }
      return error instanceof UnrecognizedPropertyException
          ? Refused.field(
              field, "«%s» er ikke et kjent felt".formatted(field), "there is no field " + field)
          : Refused.field(
              field,
              "«%s» mangler eller er av feil slag".formatted(field),
              field + " is missing or of the wrong type");
    }
    var place = error.getLocation();
    var at = place == null ? "" : "%d:%d".formatted(place.getLineNr(), place.getColumnNr());
    return Refused.of(
        400,
        "malformed",
        new LocalText(
            "Forespørselen er ikke gyldig JSON (linje:tegn %s).".formatted(at),
            "the request is not valid JSON (line:column %s)".formatted(at)));
  }

  private static boolean isDoubled(Throwable error) {
    return causes(error)
        .anyMatch(cause ->
            cause instanceof StreamReadException reading
                && reading.getOriginalMessage().startsWith("Duplicate "));
  }

  private static Refused plain(HttpResponseException error) {
    var words =
        switch (error.getStatus()) {
          case 404 -> new LocalText("Det finnes ikke.", "there is no such thing");
          case 405 -> new LocalText("Det kan ikke gjøres her.", "that cannot be done here");
          case 413 -> Uploads.TOO_LARGE;
          default -> new LocalText("Forespørselen kan ikke tas imot.", "the request is refused");
        };
    return Refused.of(error.getStatus(), error.getStatus() == 413 ? "too-large" : "refused", words);
  }

  /// Somebody who hangs up in the middle of a request is no fault of ours, and hears no answer.
  private static void sendFault(Exception fault, Context answer) {
    if (isHungUp(fault)) {
      send(answer, Refused.of(400, "refused", CUT_OFF));
      return;
    }
    FaultLog.write(answer.method() + " " + route(answer), fault);
    send(answer, Refused.of(500, "fault", FAULT));
  }

  static boolean isHungUp(Throwable fault) {
    return causes(fault)
        .anyMatch(cause ->
            cause instanceof EofException
                || cause instanceof TimeoutException
                || cause instanceof ClosedChannelException);
  }

  private static Stream<Throwable> causes(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(20);
  }

  /// The pattern of the address, never the address itself: a query may quote somebody.
  private static String route(Context request) {
    return request.endpoints().current().path;
  }
}
