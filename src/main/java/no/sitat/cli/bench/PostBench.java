package no.sitat.cli.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.sitat.project.disk.WholeFolder;

/// A harvest of posts taken in, as CSV and as a JSON object to a line, each by a process of its own
/// whose heap is limited.
final class PostBench {
  private static final String HEAP = "-Xmx2g";
  private static final int LONGEST = 45;

  private final Path folder;
  private final int posts;
  private final MadeUpText text;
  private final Random random;

  private PostBench(Path folder, int posts, long seed) {
    this.folder = folder;
    this.posts = posts;
    text = new MadeUpText(seed);
    random = new Random(seed);
  }

  /// @param folder where files and projects are made
  static List<Figure> run(Path folder, int posts, long seed) throws IOException {
    Files.createDirectories(folder);
    var bench = new PostBench(folder, posts, seed);
    var figures = new ArrayList<Figure>();
    for (var form : Form.values()) {
      figures.addAll(bench.figures(form));
    }
    return figures;
  }

  /// How posts are written.
  private enum Form {
    CSV("id,thread,parent,author,created_at,text", "%s,%s,%s,%s,%d,\"%s\""),
    JSONL(
        "",
        "{\"id\":\"%s\",\"thread_id\":\"%s\",\"parent_id\":\"%s\",\"author\":\"%s\","
            + "\"created_at\":%d,\"text\":\"%s\"}");

    private final String header;
    private final String row;

    Form(String header, String row) {
      this.header = header;
      this.row = row;
    }
  }

  private List<Figure> figures(Form form) throws IOException {
    var name = "posts." + form.name().toLowerCase(Locale.ROOT);
    var file = folder.resolve(name);
    try (var out = Files.newBufferedWriter(file)) {
      write(out, form);
    }
    var project = folder.resolve("project-" + form);
    var said = taken(project, file);
    WholeFolder.remove(project);
    Files.delete(file);
    var what = "%,d posts as %s, ".formatted(posts, form);
    var figures = new ArrayList<Figure>();
    figures.add(new Figure(what + "taken in", seconds(said, "taken"), "s", goal(300)));
    figures.add(new Figure(what + "and searchable", seconds(said, "indexed"), "s", goal(600)));
    if (said.containsKey("resident")) {
      figures.add(
          new Figure(
              what + "peak memory, whole (" + HEAP + ")",
              said.getOrDefault("resident", Double.NaN) / 1e6,
              "MB",
              "≤ 2600"));
    }
    return figures;
  }

  private static double seconds(Map<String, Double> said, String word) {
    return said.getOrDefault(word, Double.NaN) / 1000;
  }

  /// A goal for a million posts, for as many as there are.
  private String goal(int seconds) {
    return "≤ " + Math.max(10, (int) ((long) seconds * posts / 1_000_000));
  }

  private void write(Writer out, Form form) throws IOException {
    if (!form.header.isEmpty()) {
      out.write(form.header + "\n");
    }
    for (int i = 0; i < posts; i++) {
      int thread = random.nextInt(posts);
      out.write(
          form.row.formatted(
              "t1_" + Integer.toString(i, 36),
              thread % 3 == 0 ? "" : "t3_" + thread / 12,
              i > 0 && random.nextBoolean() ? "t1_" + Integer.toString(random.nextInt(i), 36) : "",
              "user" + random.nextInt(posts / 20 + 1),
              1_400_000_000L + random.nextInt(300_000_000),
              text.words(1 + random.nextInt(LONGEST))));
      out.write('\n');
    }
  }

  /// What the process says, and the most memory it had, where the kernel says that.
  private static Map<String, Double> taken(Path project, Path file) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:-DontCompileHugeMethods",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PostIntake.class.getName(),
                project.toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said = new HashMap<String, Double>();
    try (var lines = process.inputReader()) {
      for (var line : (Iterable<String>) lines.lines()::iterator) {
        var parts = line.split(" ", 2);
        said.put(parts[0], Double.parseDouble(parts[1]));
        Bench.peakResident(process.pid()).ifPresent(bytes -> said.put("resident", bytes));
      }
    }
    if (!said.containsKey("posts")) {
      throw new IOException("the process that takes posts in has not come to its end");
    }
    return said;
  }
}
