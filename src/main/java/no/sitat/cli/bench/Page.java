package no.sitat.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A page, used as a person uses it: real keys, real clicks, a real wheel; and asked what it
/// measured.
final class Page implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final DevTools tools;

  Page(DevTools tools) {
    this.tools = tools;
  }

  void go(String address) {
    tools.call("Page.navigate", tools.parameters().put("url", address));
  }

  /// The value of an expression; a promise is waited for.
  JsonNode ask(String expression) {
    var answer =
        tools.call(
            "Runtime.evaluate",
            tools
                .parameters()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(
          "the page failed at `" + expression + "`: " + answer.get("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /// Returns when the expression is true.
  void await(String expression) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!ask("!!(" + expression + ")").asBoolean()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the page never came to `" + expression + "`");
      }
      Pause.millis(10);
    }
  }

  /// Presses a key that writes a character, or one of `Enter`, `Escape`, `PageDown`.
  void press(String key) {
    var down = tools.parameters().put("type", "keyDown").put("key", key);
    int number = number(key);
    down.put("windowsVirtualKeyCode", number);
    if (key.length() == 1) {
      down.put("text", key);
    } else if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    tools.call("Input.dispatchKeyEvent", down);
    tools.call(
        "Input.dispatchKeyEvent",
        tools
            .parameters()
            .put("type", "keyUp")
            .put("key", key)
            .put("windowsVirtualKeyCode", number));
  }

  private static int number(String key) {
    return switch (key) {
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "PageDown" -> 34;
      default -> key.toUpperCase(Locale.ROOT).charAt(0);
    };
  }

  /// Clicks in the middle of the first element that answers to a selector.
  void click(String selector) {
    await("document.querySelector(`" + selector + "`)");
    var at =
        ask(
            "(() => { const box = document.querySelector(`"
                + selector
                + "`).getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2] })()");
    for (var type : new String[] {"mouseMoved", "mousePressed", "mouseReleased"}) {
      tools.call(
          "Input.dispatchMouseEvent",
          tools
              .parameters()
              .put("type", type)
              .put("x", at.path(0).asDouble())
              .put("y", at.path(1).asDouble())
              .put("button", type.equals("mouseMoved") ? "none" : "left")
              .put("clickCount", type.equals("mouseMoved") ? 0 : 1));
    }
  }

  /// Turns the wheel over a point.
  void wheel(double x, double y, double by) {
    tools.call(
        "Input.dispatchMouseEvent",
        tools
            .parameters()
            .put("type", "mouseWheel")
            .put("x", x)
            .put("y", y)
            .put("deltaX", 0)
            .put("deltaY", by));
  }

  /// The measures of a name that the page has taken, in milliseconds, in order.
  double[] measures(String name) {
    return numbers(
        ask("performance.getEntriesByName('sitat:" + name + "').map(entry => entry.duration)"));
  }

  /// Does something and returns when the page has measured it.
  void measured(String name, Runnable deed) {
    int before = measures(name).length;
    deed.run();
    await("performance.getEntriesByName('sitat:" + name + "').length > " + before);
  }

  static double[] numbers(JsonNode array) {
    var values = new double[array.size()];
    Arrays.setAll(values, at -> array.get(at).asDouble());
    return values;
  }

  @Override
  public void close() {
    tools.close();
  }
}
