package no.sitat.project.releases;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Codebook;
import no.sitat.crosstab.ThemeOrder;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointVerdict;

/// What all releases give away together: seconds of work, and so not done again for the same ones.
///
/// A table in the ledger never changes, and how rows lie to each other is said by the codebook. Who
/// asks while it is worked out waits.
public final class KeptAudit {
  private Optional<Known> known = Optional.empty();

  private record Known(
      List<Integer> releases, Codebook codebook, int threshold, JointVerdict verdict) {
    boolean isOf(List<Integer> others, Codebook other, int smallest) {
      return releases.equals(others) && codebook.equals(other) && threshold == smallest;
    }
  }

  public synchronized JointVerdict of(List<Release> releases, Codebook codebook, int threshold) {
    var ids = releases.stream().map(Release::id).toList();
    if (known.filter(last -> last.isOf(ids, codebook, threshold)).isEmpty()) {
      var tables = releases.stream().map(Release::table).toList();
      var verdict = JointAudit.of(tables, threshold, new ThemeOrder(codebook));
      known = Optional.of(new Known(ids, codebook, threshold, verdict));
    }
    return known.map(Known::verdict).orElseThrow();
  }
}
