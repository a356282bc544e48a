package no.sitat.registry.classification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The classifications every project has from the start.
public final class StarterClassifications {
  private static final List<String> FILES =
      List.of(
          "eu-eea",
          "schengen",
          "nordic",
          "world-region",
          "two-groups",
          "three-groups",
          "project-region",
          "police",
          "background",
          "reason",
          "centrality",
          "centrality-index",
          "nus2000",
          "age-bands",
          "duration",
          "case");

  private static final List<Classification> ALL =
      FILES.stream().map(StarterClassifications::read).toList();

  private StarterClassifications() {}

  /// In the order they are offered in.
  public static List<Classification> all() {
    return ALL;
  }

  public static Optional<Classification> find(String key) {
    return ALL.stream().filter(each -> each.heading().key().equalsIgnoreCase(key)).findFirst();
  }

  private static Classification read(String name) {
    try (var file = StarterClassifications.class.getResourceAsStream(name + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("no classification " + name);
      }
      return ClassificationText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
