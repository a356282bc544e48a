package no.sitat.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sitat.http.Server;
import no.sitat.http.ServerSettings;
import no.sitat.project.Project;

/// What one who codes waits for, in a real browser: from the key or the click to what is painted,
/// and on disk where something is saved.
///
/// The page measures itself (User Timing, `sitat:…`): from the time stamp of the input to the start
/// of the frame after the one that shows the result.
final class CodingBench {
  private static final int OPENINGS = 9;
  private static final int LONG_OPENINGS = 7;

  /// While the program warms up: somebody who codes for an hour hardly notices them.
  private static final int FIRST_ADDED = 60;

  private static final int ADDED = 120;

  /// In ms, of somebody who is quick.
  private static final int BETWEEN_KEYS = 80;

  private static final int FILTERED = 40;
  private static final int TURNS_OF_WHEEL = 240;
  private static final int PAGES = 40;
  private static final int WHEEL = 180;

  private static final String OPEN = "coding: open 300,000 characters, 5,000 codings";
  private static final String ADD = "coding: add by key, painted and on disk";
  private static final String SCROLL = "coding: scroll, a frame";
  private static final String FILTER = "coding: filter by code";
  private static final String OPEN_LONG = "coding: open 300,000 words, 15,000 codings";

  private final Path folder;
  private final long seed;
  private final List<Figure> figures = new ArrayList<>();

  CodingBench(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  List<Figure> run() throws IOException {
    var program = Chromium.find(System.getenv());
    if (program.isEmpty()) {
      return missing();
    }
    try (var project = CodedProject.create(folder.resolve("project"), seed);
        var server = Server.start(project, ServerSettings.local(0));
        var browser = Chromium.start(program.get(), folder.resolve("profile"));
        var page = browser.page(server.address() + "documents")) {
      page.await("document.querySelector('main')");
      page.ask(
          "fetch('/api/session', {method: 'PUT', headers: {'Sitat-Client': 'bench',"
              + " 'Content-Type': 'application/json'}, body: JSON.stringify({coder: '"
              + CodedProject.CODER
              + "'})}).then(() => true)");
      page.go(server.address() + "documents");
      opening(page, id(project, CodedProject.LONG));
      scrolling(page);
      adding(page);
      filtering(page);
      openingLong(page, id(project, CodedProject.VERY_LONG));
      return figures;
    }
  }

  private static List<Figure> missing() {
    return List.of(
        Figure.missing(OPEN + ", p50", "ms", "≤ 300"),
        Figure.missing(SCROLL + ", p95", "ms", "≤ 33"),
        Figure.missing(ADD + ", p95", "ms", "≤ 50"),
        Figure.missing(FILTER + ", p95", "ms", "≤ 50"),
        Figure.missing(OPEN_LONG + ", p50", "ms", "≤ 1000"));
  }

  private static int id(Project project, String document) {
    return project.study().corpus().named(document).orElseThrow().id();
  }

  private void opening(Page page, int document) {
    var times = opened(page, document, OPENINGS);
    add(OPEN + ", first", times[0], "–");
    var later = Stopwatch.taken(Arrays.copyOfRange(times, 1, times.length));
    add(OPEN + ", p50 of " + later.count(), later.quantile(0.5), "≤ 300");
    add(OPEN + ", p95", later.quantile(0.95), "–");
  }

  private void openingLong(Page page, int document) {
    page.ask("history.back()");
    var times = Stopwatch.taken(opened(page, document, LONG_OPENINGS));
    add(OPEN_LONG + ", p50 of " + times.count(), times.quantile(0.5), "≤ 1000");
    add(OPEN_LONG + ", p95", times.quantile(0.95), "–");
  }

  /// Opens it from the list again and again, and leaves it open.
  private static double[] opened(Page page, int document, int often) {
    int before = page.measures("open-document").length;
    for (int i = 0; i < often; i++) {
      if (i > 0) {
        page.ask("history.back()");
      }
      page.measured("open-document", () -> page.click("a[href='/documents/" + document + "']"));
      rest(page);
    }
    var all = page.measures("open-document");
    return Arrays.copyOfRange(all, before, all.length);
  }

  /// Until what the last deed began in the background is over.
  private static void rest(Page page) {
    page.ask("new Promise(done => setTimeout(() => requestIdleCallback(() => done(true)), 700))");
  }

  /// Down by the wheel, further by Page Down, while the page notes when each frame began.
  private void scrolling(Page page) {
    page.ask(
        "window.frames_ = []; window.frame_ = requestAnimationFrame(function next(at) {"
            + " window.frames_.push(at); window.frame_ = requestAnimationFrame(next) }); true");
    for (int i = 0; i < TURNS_OF_WHEEL; i++) {
      page.wheel(640, 400, WHEEL);
    }
    page.ask("document.querySelector('[data-pane=text]').focus(); true");
    for (int i = 0; i < PAGES; i++) {
      page.press("PageDown");
      Pause.millis(60);
    }
    var frames =
        Page.numbers(
            page.ask(
                "cancelAnimationFrame(window.frame_),"
                    + " window.frames_.slice(1).map((at, i) => at - window.frames_[i])"));
    var times = Stopwatch.taken(frames);
    add(SCROLL + ", p95 of " + times.count(), times.quantile(0.95), "≤ 33");
    add(SCROLL + ", longest", times.quantile(1), "–");
  }

  /// The first by the palette, the others by the key that codes with the last code again.
  private void adding(Page page) {
    page.ask("document.querySelector('[data-pane=text]').focus(); true");
    page.press("j");
    page.press("s");
    page.press("c");
    page.await("document.activeElement.matches('input[role=combobox]')");
    "tema 7".chars().forEach(letter -> page.press(Character.toString(letter)));
    page.measured("add-coding", () -> page.press("Enter"));
    for (int i = 0; i < FIRST_ADDED + ADDED; i++) {
      page.press("j");
      Pause.millis(BETWEEN_KEYS);
      page.press("s");
      Pause.millis(BETWEEN_KEYS);
      page.measured("add-coding", () -> page.press("a"));
      Pause.millis(120);
    }
    var all = page.measures("add-coding");
    var first = Stopwatch.taken(Arrays.copyOfRange(all, 1, 1 + FIRST_ADDED));
    add(ADD + ", the first " + first.count() + ", p95", first.quantile(0.95), "–");
    var times = Stopwatch.taken(Arrays.copyOfRange(all, 1 + FIRST_ADDED, all.length));
    add(ADD + ", p50 of " + times.count(), times.quantile(0.5), "–");
    add(ADD + ", p95", times.quantile(0.95), "≤ 50");
  }

  /// By clicking on one code after the other in the tree.
  private void filtering(Page page) {
    page.press("Escape");
    page.press("Escape");
    for (int i = 0; i < FILTERED; i++) {
      int row = 1 + i % 12;
      page.measured(
          "filter-codes", () -> page.click("[data-pane=codes] li:nth-of-type(" + row + ") .name"));
      Pause.millis(100);
    }
    var times = Stopwatch.taken(page.measures("filter-codes"));
    add(FILTER + ", p50 of " + times.count(), times.quantile(0.5), "–");
    add(FILTER + ", p95", times.quantile(0.95), "≤ 50");
  }

  private void add(String what, double millis, String goal) {
    figures.add(new Figure(what, millis, "ms", goal));
  }
}
