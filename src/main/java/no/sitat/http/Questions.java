package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.sitat.http.view.Refused;
import no.sitat.search.match.Watch;

/// The header `Sitat-Question: WINDOW NUMBER`: which window asks, and its how manieth question it
/// is. Of a window, one question is answered at a time: a newer one ends the older, whose answer
/// nobody waits for, and a window that asks nothing more has its last one ended by `DELETE
/// /api/questions/WINDOW/NUMBER`. A request without the header is left alone.
///
/// Safe for concurrent use.
final class Questions {
  static final String HEADER = "Sitat-Question";

  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9-]{8,64}) (\\d{1,9})");

  private final Map<String, Question> running = new ConcurrentHashMap<>();

  /// A question that is being answered.
  private record Question(int number, Watch watch) {}

  List<Route> routes() {
    return List.of(
        Route.delete(
                "/api/questions/{window}/{number}",
                "Ends the search a window asked for under this number, or an earlier one",
                this::end)
            .answers(204));
  }

  /// Answers under a watch that a newer question of the same window ends.
  ///
  /// @throws no.sitat.search.match.SearchStopped if it was ended
  <T> T answer(Context request, Watch watch, Function<Watch, T> search) {
    var header = request.header(HEADER);
    if (header == null) {
      return search.apply(watch);
    }
    var read = FORM.matcher(header.strip());
    if (!read.matches()) {
      throw Refused.field(
          HEADER,
          HEADER + " må være et vindu og et tall",
          HEADER + " must be a window and a number");
    }
    var question = new Question(Integer.parseInt(read.group(2)), watch);
    running.merge(read.group(1), question, Questions::newer);
    try {
      return search.apply(watch);
    } finally {
      running.remove(read.group(1), question);
    }
  }

  /// Requests may overtake each other; the number tells which is the newer.
  private static Question newer(Question one, Question other) {
    boolean keepsOne = one.number() > other.number();
    (keepsOne ? other : one).watch().cancel();
    return keepsOne ? one : other;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw Refused.notFound(
          "Spørsmål har tall til nummer.", "questions have whole numbers for numbers");
    }
  }

  private void end(Context request) {
    int number = number(request.pathParam("number"));
    running.computeIfPresent(
        request.pathParam("window"),
        (_, question) -> {
          if (question.number() <= number) {
            question.watch().cancel();
          }
          return question;
        });
    request.status(204);
  }
}
