package no.sitat.project.correction;

/// What a correction does to the codings and quotations of its document, counted.
///
/// @param kept the same words at the same place
/// @param moved the same words, further on or back
/// @param changed something inside is other than it was
/// @param review to be looked at, also those of which nothing is left
public record Outcome(int kept, int moved, int changed, int review) {
  public static final Outcome NONE = new Outcome(0, 0, 0, 0);

  public int all() {
    return kept + moved + changed + review;
  }
}
