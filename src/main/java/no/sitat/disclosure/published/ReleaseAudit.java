package no.sitat.disclosure.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.Region;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.RegistryRow.Kind;
import no.sitat.registry.table.Universe;
import no.sitat.registry.table.Universe.Member;

/// What registry tables give away when they are read together.
///
/// The dimensions of every table, with its filter and the areas its categories lie in, are a cross
/// of unknown cells; every table that speaks of no other dimensions says sums of them. A cell, or a
/// margin, that nobody printed and that follows from those sums is a finding: disclosed when it is
/// of one to four, or when a table has the sign for confidential there.
public final class ReleaseAudit {
  /// A larger cross is not looked into; the finding says so.
  private static final int MOST_CELLS = 4000;

  private ReleaseAudit() {}

  public static List<Finding> of(List<RegistryRelease> releases) {
    var findings = new ArrayList<Finding>();
    for (var universe : Universe.of(releases)) {
      var told = new HashSet<Region>();
      for (var dimensions : largest(universe)) {
        if (Cross.size(universe, dimensions) <= MOST_CELLS) {
          findings.addAll(new CrossAudit(universe, dimensions).findings(told));
        } else {
          findings.add(tooLarge(universe, dimensions));
        }
      }
    }
    return List.copyOf(findings);
  }

  private static Finding tooLarge(Universe universe, Set<String> dimensions) {
    var tables =
        universe.members().stream()
            .filter(member -> dimensions.equals(dimensions(universe, member)))
            .map(Member::name)
            .toList();
    return new Finding(
        String.join("+", tables),
        "derived",
        Outcome.OK,
        Optional.empty(),
        new Wording(
            "ikke undersøkt: krysset har flere enn %d celler".formatted(MOST_CELLS),
            "not looked into: the cross has more than %d cells".formatted(MOST_CELLS)));
  }

  /// The dimensions of the tables, without those that another table has all of.
  private static List<Set<String>> largest(Universe universe) {
    var all = new LinkedHashSet<Set<String>>();
    universe.members().forEach(member -> all.add(dimensions(universe, member)));
    return all.stream()
        .filter(
            these -> all.stream().noneMatch(more -> !more.equals(these) && more.containsAll(these)))
        .toList();
  }

  private static Set<String> dimensions(Universe universe, Member member) {
    var dimensions = new LinkedHashSet<>(member.region().categories().keySet());
    if (member.table().rows(Kind.CATEGORY).isEmpty()) {
      return dimensions;
    }
    dimensions.addAll(member.table().dimensions());
    for (var dimension : List.copyOf(dimensions)) {
      for (var category : universe.categories(dimension)) {
        dimensions.addAll(universe.within(dimension, category).keySet());
      }
    }
    dimensions.retainAll(universe.dimensions());
    return dimensions;
  }
}
