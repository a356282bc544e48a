package no.sitat.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All benchmarks, one after another, on material made in a temporary folder.
public final class Bench {
  /// The same material in every run.
  public static final long SEED = 20260101L;

  private Bench() {}

  /// @param folder an empty folder for the projects; the caller removes it
  public static List<Figure> run(Path folder) {
    var figures = new ArrayList<>(new ProjectBench(folder.resolve("project"), SEED).run());
    figures.addAll(busy(folder));
    figures.addAll(leaving(folder.resolve("leaving")));
    figures.addAll(HistoryBench.run(folder.resolve("history"), SEED));
    figures.addAll(respondents(folder));
    figures.addAll(refi(folder));
    figures.addAll(crosstab());
    figures.addAll(DisclosureBench.run(SEED));
    figures.addAll(coding(folder.resolve("coding")));
    figures.add(new Figure("peak memory of Java's heap", peakHeap() / 1e6, "MB", "–"));
    peakResident()
        .ifPresent(bytes -> figures.add(new Figure("peak memory, whole", bytes / 1e6, "MB", "–")));
    return figures;
  }

  /// Tables of respondents alone: taken in, made and rolled up.
  public static List<Figure> respondents(Path folder) {
    var figures = new ArrayList<>(IntakeBench.run(folder.resolve("intake")));
    figures.addAll(RespondentBench.run());
    return figures;
  }

  /// A harvest of posts alone; not among all, for it takes minutes.
  ///
  /// @param posts how many
  public static List<Figure> posts(Path folder, int posts) {
    try {
      return PostBench.run(folder.resolve("posts"), posts, SEED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// REFI-QDA files alone.
  public static List<Figure> refi(Path folder) {
    return RefiBench.run(folder.resolve("refi"), SEED);
  }

  /// Backups and what leaves alone.
  public static List<Figure> leaving(Path folder) {
    try {
      Files.createDirectories(folder);
      return LeavingBench.run(folder, SEED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Crosstabs and force tables alone.
  public static List<Figure> crosstab() {
    var figures = new ArrayList<>(CrosstabBench.run(SEED));
    figures.addAll(ForceBench.run(SEED));
    return figures;
  }

  /// Protecting tables alone.
  public static List<Figure> disclosure() {
    return DisclosureBench.run(SEED);
  }

  /// Coding in a browser alone.
  public static List<Figure> coding(Path folder) {
    try {
      Files.createDirectories(folder);
      return new CodingBench(folder, SEED).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Searches and edits at once, on made-up interviews.
  public static List<Figure> busy(Path folder) {
    return BusyBench.run(folder.resolve("busy"), SEED);
  }

  /// Searches in a large corpus alone.
  ///
  /// @param corpus a folder as [BenchCorpus] reads it
  public static List<Figure> search(Path corpus, Path folder) {
    try {
      var figures = new ArrayList<>(new SearchBench(corpus, folder, SEED).run());
      peakResident()
          .ifPresent(
              bytes -> figures.add(new Figure("peak memory, whole", bytes / 1e6, "MB", "≤ 1000")));
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /// What the kernel says, where there is one that says it.
  private static Optional<Double> peakResident() {
    return peakResident(ProcessHandle.current().pid());
  }

  /// The most memory a process has had so far.
  static Optional<Double> peakResident(long process) {
    var status = Path.of("/proc/" + process + "/status");
    if (!Files.isReadable(status)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
