package no.sitat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.json.JavalinJackson;
import io.javalin.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;

/// Bodies of requests and answers. A request that is `null` asks for nothing and is refused.
final class Bodies implements JsonMapper {
  private static final LocalText NOTHING =
      new LocalText(
          "Forespørselen er tom: den er bare null.", "the request is empty: it is only null");

  private final ObjectMapper mapper;
  private final JavalinJackson jackson;

  Bodies(ObjectMapper mapper) {
    this.mapper = mapper;
    jackson = new JavalinJackson(mapper, true);
  }

  @Override
  public String toJsonString(Object body, Type type) {
    return jackson.toJsonString(body, type);
  }

  /// Written whole, then sent: Javalin's own pipe hands a long document from thread to thread one
  /// kilobyte at a time, and begins the answer before it knows that it can end it.
  @Override
  public InputStream toJsonStream(Object body, Type type) {
    try {
      return new ByteArrayInputStream(mapper.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view that is no JSON: " + type, e);
    }
  }

  @Override
  public void writeToOutputStream(Stream<?> bodies, OutputStream out) {
    jackson.writeToOutputStream(bodies, out);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
  public <T> T fromJsonString(String json, Type type) {
    if (json.strip().equals("null")) {
      throw Refused.of(400, "malformed", NOTHING);
    }
    return jackson.fromJsonString(json, type);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
  public <T> T fromJsonStream(InputStream json, Type type) {
    return jackson.fromJsonStream(json, type);
  }
}
