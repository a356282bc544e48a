package no.sitat.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One call of the API: where, what for, what it takes and what it answers.
///
/// The same list of routes is served and described, so the description cannot fall behind.
///
/// @param path with names of parts in braces
/// @param summary one sentence
/// @param queries what may follow the question mark
/// @param body the record that is read from the request's JSON
record Route(
    HandlerType method,
    String path,
    String summary,
    List<Query> queries,
    Optional<Class<?>> body,
    Answer answer,
    Handler handler) {
  Route {
    queries = List.copyOf(queries);
  }

  /// @param meaning one sentence
  record Query(String name, String meaning) {}

  /// What comes back when all is well.
  ///
  /// @param type the record that becomes JSON; empty when it is something else
  record Answer(int status, Optional<Class<?>> type, Shape shape) {}

  /// How the record of an answer stands in it.
  enum Shape {
    PLAIN,
    /// An array of them.
    LIST,
    /// With the project's revision right after the change.
    REVISED
  }

  static Route get(String path, String summary, Handler handler) {
    return of(HandlerType.GET, path, summary, handler);
  }

  static Route post(String path, String summary, Handler handler) {
    return of(HandlerType.POST, path, summary, handler);
  }

  static Route put(String path, String summary, Handler handler) {
    return of(HandlerType.PUT, path, summary, handler);
  }

  static Route patch(String path, String summary, Handler handler) {
    return of(HandlerType.PATCH, path, summary, handler);
  }

  static Route delete(String path, String summary, Handler handler) {
    return of(HandlerType.DELETE, path, summary, handler);
  }

  private static Route of(HandlerType method, String path, String summary, Handler handler) {
    var plain = new Answer(200, Optional.empty(), Shape.PLAIN);
    return new Route(method, path, summary, List.of(), Optional.empty(), plain, handler);
  }

  Route handledBy(Handler other) {
    return new Route(method, path, summary, queries, body, answer, other);
  }

  Route query(String name, String meaning) {
    var more = new ArrayList<>(queries);
    more.add(new Query(name, meaning));
    return new Route(method, path, summary, more, body, answer, handler);
  }

  Route queries(List<Query> all) {
    return new Route(method, path, summary, all, body, answer, handler);
  }

  Route takes(Class<?> type) {
    return new Route(method, path, summary, queries, Optional.of(type), answer, handler);
  }

  Route answers(int status) {
    return answering(new Answer(status, Optional.empty(), Shape.PLAIN));
  }

  Route answers(int status, Class<?> type) {
    return answering(new Answer(status, Optional.of(type), Shape.PLAIN));
  }

  Route answersRevised(int status, Class<?> type) {
    return answering(new Answer(status, Optional.of(type), Shape.REVISED));
  }

  Route answersListOf(Class<?> type) {
    return answering(new Answer(200, Optional.of(type), Shape.LIST));
  }

  private Route answering(Answer other) {
    return new Route(method, path, summary, queries, body, other, handler);
  }
}
