package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/// JSON schemas of records, collected while types are asked for; each record once, by its name.
final class Schemas {
  private static final Map<Type, Map<String, Object>> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, Map.of("type", "string")),
          Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
          Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
          Map.entry(int.class, Map.of("type", "integer")),
          Map.entry(Integer.class, Map.of("type", "integer")),
          Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
          Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
          Map.entry(int[].class, Map.of("type", "array", "items", Map.of("type", "integer"))),
          Map.entry(double.class, Map.of("type", "number")),
          Map.entry(Double.class, Map.of("type", "number")),
          Map.entry(boolean.class, Map.of("type", "boolean")),
          Map.entry(Boolean.class, Map.of("type", "boolean")),
          Map.entry(OptionalInt.class, Map.of("type", new String[] {"integer", "null"})),
          Map.entry(OptionalLong.class, Map.of("type", new String[] {"integer", "null"})),
          Map.entry(OptionalDouble.class, Map.of("type", new String[] {"number", "null"})));

  private final Map<String, Object> records = new LinkedHashMap<>();

  /// The schema of a type, or a reference to it when it is a record.
  Map<String, Object> of(Type type) {
    var plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    return switch (type) {
      case Class<?> shape when shape.isRecord() -> reference(shape);
      case ParameterizedType shape -> of(shape);
      default -> Map.of();
    };
  }

  private Map<String, Object> of(ParameterizedType shape) {
    var parts = shape.getActualTypeArguments();
    var raw = (Class<?>) shape.getRawType();
    if (Collection.class.isAssignableFrom(raw)) {
      return Map.of("type", "array", "items", of(parts[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Map.of("type", "object", "additionalProperties", of(parts[1]));
    }
    boolean mayBeNull = raw == Optional.class || raw == Patch.class;
    return mayBeNull
        ? Map.of("anyOf", new Object[] {of(parts[0]), Map.of("type", "null")})
        : of(raw);
  }

  private Map<String, Object> reference(Class<?> type) {
    var name = type.getSimpleName();
    if (!records.containsKey(name)) {
      records.put(name, Map.of());
      records.put(name, object(type));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> object(Class<?> type) {
    var properties = new LinkedHashMap<String, Object>();
    for (var component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        for (var inner : component.getType().getRecordComponents()) {
          properties.put(inner.getName(), of(inner.getGenericType()));
        }
      } else {
        properties.put(component.getName(), of(component.getGenericType()));
      }
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    var required =
        Arrays.stream(type.getRecordComponents())
            .filter(Schemas::isRequired)
            .map(RecordComponent::getName)
            .toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private static boolean isRequired(RecordComponent component) {
    var property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property != null && property.required();
  }

  /// The records met so far, by name.
  Map<String, Object> records() {
    return records;
  }
}
