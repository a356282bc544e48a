package no.sitat.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// A part of a change: left out, taken away (`null`), or given.
///
/// @param given whether the field stands in the request at all
/// @param value empty when it is left out or `null`
record Patch<T>(boolean given, Optional<T> value) {
  static <T> Patch<T> leftOut() {
    return new Patch<>(false, Optional.empty());
  }

  static <T> Patch<T> of(T value) {
    return new Patch<>(true, Optional.of(value));
  }

  /// Empty when left out; what stands for «nothing» when `null`; the value otherwise.
  Optional<T> orNothing(T nothing) {
    return given ? Optional.of(value.orElse(nothing)) : Optional.empty();
  }

  /// The value when one is given, and what was there before when left out; `null` is nothing.
  Optional<T> over(Optional<T> before) {
    return given ? value : before;
  }

  /// As [#over], of something that is given in another form.
  <R> Optional<R> over(Optional<R> before, Function<T, R> reading) {
    return given ? value.map(reading) : before;
  }

  static Module module() {
    return new SimpleModule("sitat").addDeserializer(Patch.class, new Reader(Optional.empty()));
  }

  private static final class Reader extends JsonDeserializer<Patch<?>>
      implements ContextualDeserializer {
    private final Optional<JavaType> content;

    Reader(Optional<JavaType> content) {
      this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      return new Reader(Optional.ofNullable(context.getContextualType().containedType(0)));
    }

    @Override
    public Patch<?> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object value = context.readValue(parser, content.orElseThrow());
      return Patch.of(value);
    }

    @Override
    public Patch<?> getNullValue(DeserializationContext context) {
      return new Patch<>(true, Optional.empty());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return leftOut();
    }
  }
}
