package no.sitat.registry.classification;

/// Where a value falls.
public sealed interface Placement {
  /// In a category.
  record In(Category category) implements Placement {}

  /// In none: the value is not in the classification, or not at that time.
  record Unmapped() implements Placement {}
}
