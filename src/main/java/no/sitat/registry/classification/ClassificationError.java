package no.sitat.registry.classification;

/// A classification contradicts itself, or is not written as one.
public final class ClassificationError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String norwegian;
  private final String english;

  public ClassificationError(String norwegian, String english) {
    super(english);
    this.norwegian = norwegian;
    this.english = english;
  }

  public String english() {
    return english;
  }

  public String norwegian() {
    return norwegian;
  }
}
