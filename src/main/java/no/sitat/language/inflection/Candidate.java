package no.sitat.language.inflection;

/// A reading that is not yet weighed against the others of its form.
///
/// @param varieties in which this is a form of the lemma: 1 bokmål, 2 nynorsk, 3 both
/// @param weight how often it is expected; only relative to the others
record Candidate(Reading reading, int varieties, double weight) {
  Candidate weighing(double factor) {
    return new Candidate(reading, varieties, weight * factor);
  }
}
