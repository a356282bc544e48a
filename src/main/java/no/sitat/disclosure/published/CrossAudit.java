package no.sitat.disclosure.published;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Region;
import no.sitat.registry.table.Universe;

/// What the tables of one cross of dimensions give away together.
final class CrossAudit {
  private final int threshold;
  private final KnownSums known;
  private final AuditWords words;
  private final Map<BitSet, Region> questions = new LinkedHashMap<>();
  private boolean isIncomplete;

  CrossAudit(Universe universe, Set<String> dimensions) {
    threshold = universe.threshold();
    var cross = new Cross(universe, dimensions);
    known = new KnownSums(universe, cross);
    words = new AuditWords(universe, known.sums());
    for (var region : cross.questions()) {
      var cells = cross.cells(region);
      if (!cells.isEmpty() && !known.isPrinted(cells)) {
        questions.putIfAbsent(cells, region);
      }
    }
  }

  /// @param told what other crosses have told about; added to
  List<Finding> findings(Set<Region> told) {
    var findings = new ArrayList<Finding>();
    known.contradictions().forEach(each -> words.contradiction(each).ifPresent(findings::add));
    var ranges = ranges();
    questions.forEach((cells, region) -> {
      var range = Optional.ofNullable(ranges.get(cells));
      var found = exact(cells, region).or(() -> range.flatMap(r -> limited(cells, region, r)));
      if (found.isPresent() && told.add(region)) {
        findings.add(found.get());
      }
    });
    if (isIncomplete) {
      findings.add(words.notBounded());
    }
    return findings;
  }

  /// What is known to lie below the threshold without being known; what must be one number because
  /// of its limits is added to what is known, and may make more known.
  private Map<BitSet, CountRange> ranges() {
    while (true) {
      var ranges = new HashMap<BitSet, CountRange>();
      var bounds = known.bounds();
      for (var cells : questions.keySet()) {
        if (!known.isKnown(cells)) {
          bounds.below(cells, threshold).ifPresent(range -> ranges.put(cells, range));
        }
      }
      boolean fixed = false;
      for (var each : ranges.entrySet()) {
        if (each.getValue().isOne() && !known.isKnown(each.getKey())) {
          known.fix(each.getKey(), each.getValue().lower());
          fixed = true;
        }
      }
      if (!fixed) {
        isIncomplete = bounds.isIncomplete();
        return ranges;
      }
    }
  }

  private Optional<Finding> exact(BitSet cells, Region region) {
    var found = known.derive(cells);
    if (found.isEmpty() || !found.get().subtracts()) {
      return Optional.empty();
    }
    if (!found.get().isCount()) {
      return Optional.of(words.impossible(region, found.get()));
    }
    long value = found.get().value().longValue();
    boolean small = value > 0 && value < threshold;
    return Optional.of(
        small || known.isConfidential(cells)
            ? words.disclosed(region, found.get(), known.isConfidential(cells))
            : words.derived(region, found.get()));
  }

  private Optional<Finding> limited(BitSet cells, Region region, CountRange range) {
    return range.lower() > 0 || known.isConfidential(cells)
        ? Optional.of(words.disclosed(region, range))
        : Optional.of(words.small(region, range));
  }
}
