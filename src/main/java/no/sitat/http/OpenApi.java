package no.sitat.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.sitat.http.view.ErrorView;

/// The description of all routes, as OpenAPI 3.1 has it.
final class OpenApi {
  private static final Pattern PATH_PART = Pattern.compile("\\{(\\w+)}");

  private static final Map<String, Object> REVISION =
      Map.of("type", "object", "properties", Map.of("revision", Map.of("type", "integer")));

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /// @param version of Sitat
  static Map<String, Object> describing(List<Route> routes, String version) {
    return new OpenApi().document(routes, version);
  }

  private Map<String, Object> document(List<Route> routes, String version) {
    var paths = new LinkedHashMap<String, Map<String, Object>>();
    for (var route : routes) {
      paths
          .computeIfAbsent(route.path(), _ -> new LinkedHashMap<>())
          .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Sitat", "version", version));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas.records()));
    return document;
  }

  private Map<String, Object> operation(Route route) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("summary", route.summary());
    operation.put("parameters", parameters(route));
    route.body().ifPresent(type -> operation.put("requestBody", Map.of("content", json(type))));
    var answers = new LinkedHashMap<String, Object>();
    answers.put(String.valueOf(route.answer().status()), answer(route.answer()));
    answers.put(
        "default",
        Map.of("description", "why it could not be done", "content", json(ErrorView.class)));
    operation.put("responses", answers);
    return operation;
  }

  private static List<Object> parameters(Route route) {
    var parameters = new ArrayList<>();
    var part = PATH_PART.matcher(route.path());
    while (part.find()) {
      parameters.add(parameter(part.group(1), "path", "which one", true));
    }
    route
        .queries()
        .forEach(query -> parameters.add(parameter(query.name(), "query", query.meaning(), false)));
    return parameters;
  }

  private static Map<String, Object> parameter(
      String name, String place, String meaning, boolean required) {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("description", meaning);
    parameter.put("required", required);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }

  private Map<String, Object> answer(Route.Answer answer) {
    var described = new LinkedHashMap<String, Object>();
    described.put("description", "done");
    answer
        .type()
        .ifPresent(
            type -> described.put("content", content(shaped(schemas.of(type), answer.shape()))));
    return described;
  }

  private static Map<String, Object> shaped(Map<String, Object> schema, Route.Shape shape) {
    return switch (shape) {
      case PLAIN -> schema;
      case LIST -> Map.of("type", "array", "items", schema);
      case REVISED -> Map.of("allOf", List.of(schema, REVISION));
    };
  }

  private Map<String, Object> json(Class<?> type) {
    return content(schemas.of(type));
  }

  private static Map<String, Object> content(Map<String, Object> schema) {
    return Map.of("application/json", Map.of("schema", schema));
  }
}
