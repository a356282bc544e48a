package no.sitat.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sitat.http.view.Refused;

/// Parts of an address, read strictly: a wrong one is an error that names it.
record Parameters(Context request) {
  /// How many hits, quotes or passages one answer may have; a file has all there are.
  static final int MOST_LINES = 10_000;

  Optional<String> text(String name) {
    return Optional.ofNullable(request.queryParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  String required(String name) {
    return text(name)
        .orElseThrow(() -> Refused.field(name, name + " må være med", name + " is missing"));
  }

  /// The values between commas.
  List<String> texts(String name) {
    return text(name).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  int number(String name, int otherwise) {
    return text(name).map(value -> whole(name, value)).orElse(otherwise);
  }

  Optional<Integer> number(String name) {
    return text(name).map(value -> whole(name, value));
  }

  boolean flag(String name) {
    return text(name)
        .map(value ->
            switch (value) {
              case "true", "1" -> true;
              case "false", "0" -> false;
              default ->
                  throw Refused.field(
                      name, name + " må være true eller false", name + " must be true or false");
            })
        .orElse(false);
  }

  /// How many to answer with; `all` is all.
  int limit(int otherwise) {
    return text("limit").filter(value -> value.equals("all")).isPresent()
        ? Integer.MAX_VALUE
        : number("limit", otherwise);
  }

  /// How many lines to answer with, of those there are from the offset on.
  ///
  /// @throws Refused if they are more than one answer may have
  int lines(int otherwise, int there) {
    int wanted = Math.clamp(limit(otherwise), 0, Math.max(0, there - number("offset", 0)));
    checkLines(wanted);
    return wanted;
  }

  /// @throws Refused if they are more than one answer may have
  static void checkLines(int lines) {
    if (lines > MOST_LINES) {
      throw Refused.field(
          "limit",
          "Et svar har høyst %d linjer; be om én side om gangen med limit og offset, eller om en fil."
              .formatted(MOST_LINES),
          "an answer has at most %d lines; ask page by page with limit and offset, or for a file"
              .formatted(MOST_LINES));
    }
  }

  /// The id in the address.
  ///
  /// @throws Refused 404 if it is no number, for then nothing has it
  int id() {
    var value = request.pathParam("id");
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException _) {
      throw Refused.notFound("Ingenting har den id-en.", "nothing has that id");
    }
  }

  private static int whole(String name, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, as for a negative one
    }
    throw Refused.field(
        name,
        name + " må være et helt tall, 0 eller mer",
        name + " must be a whole number, 0 or more");
  }
}
