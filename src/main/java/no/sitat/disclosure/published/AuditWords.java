package no.sitat.disclosure.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.disclosure.linear.Elimination.Derivation;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.Region;
import no.sitat.registry.table.RegistryRow.Kind;
import no.sitat.registry.table.Universe;
import org.hipparchus.fraction.BigFraction;

/// Findings about numbers that nobody printed: which tables give them away, and how.
final class AuditWords {
  private static final String CHECK = "derived";
  private static final int MOST_TERMS = 8;

  private final Universe universe;
  private final List<PublishedSum> sums;

  AuditWords(Universe universe, List<PublishedSum> sums) {
    this.universe = universe;
    this.sums = sums;
  }

  Finding derived(Region region, Derivation derivation) {
    var how = "%s = " + how(derivation);
    return finding(
        region,
        derivation,
        Outcome.OK,
        new Wording(
            "kan utledes, og er ikke liten: " + how.formatted(label(region, "nb")),
            "can be derived, and is not small: " + how.formatted(label(region, "en"))));
  }

  Finding disclosed(Region region, Derivation derivation, boolean confidential) {
    var how = "%s = " + how(derivation);
    var nb = confidential ? "er trykt som «:» og kan utledes: " : "kan utledes: ";
    var en = confidential ? "is printed as “:” and can be derived: " : "can be derived: ";
    return finding(
        region,
        derivation,
        Outcome.DISCLOSED,
        new Wording(
            nb + how.formatted(label(region, "nb")), en + how.formatted(label(region, "en"))));
  }

  Finding impossible(Region region, Derivation derivation) {
    var how = "%s = " + how(derivation);
    return finding(
        region,
        derivation,
        Outcome.DIFFERS,
        new Wording(
            "tabellene passer ikke sammen: " + how.formatted(label(region, "nb")),
            "the tables do not fit each other: " + how.formatted(label(region, "en"))));
  }

  Finding disclosed(Region region, CountRange range) {
    var limits = "%d–%d".formatted(range.lower(), range.upper());
    return new Finding(
        tables(region, allTables()),
        CHECK,
        Outcome.DISCLOSED,
        Optional.empty(),
        new Wording(
            "%s må ligge i %s".formatted(label(region, "nb"), limits),
            "%s must lie in %s".formatted(label(region, "en"), limits)));
  }

  /// What follows from sums was looked for, what must lie between limits was not.
  Finding notBounded() {
    return new Finding(
        String.join("+", inOrder(allTables())),
        CHECK,
        Outcome.OK,
        Optional.empty(),
        new Wording(
            "ikke undersøkt fullt ut: for mange ukjente celler henger sammen; hva som må ligge under"
                + " grensen, er ikke regnet ut",
            "not looked into wholly: too many unknown cells hang together; what must lie below the"
                + " threshold was not worked out"));
  }

  /// Few at most, and perhaps nobody.
  Finding small(Region region, CountRange range) {
    return new Finding(
        tables(region, allTables()),
        CHECK,
        Outcome.OK,
        Optional.empty(),
        new Wording(
            "%s er høyst %d, kanskje ingen".formatted(label(region, "nb"), range.upper()),
            "%s is at most %d, perhaps nobody".formatted(label(region, "en"), range.upper())));
  }

  /// Sums that cannot all be true; none when one table or one quantity alone shows it already.
  Optional<Finding> contradiction(Derivation derivation) {
    var tables = tables(derivation);
    var regions = new LinkedHashSet<Region>();
    derivation.from().keySet().forEach(sum -> regions.add(sums.get(sum).region()));
    if (tables.size() < 2 || regions.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            String.join("+", inOrder(tables)),
            "together",
            Outcome.DIFFERS,
            Optional.of(decimal(derivation.value())),
            new Wording(
                "tallene kan ikke alle stemme: " + how(derivation) + " skulle vært 0",
                "the numbers cannot all be right: " + how(derivation) + " should be 0")));
  }

  private Finding finding(Region region, Derivation derivation, Outcome outcome, Wording note) {
    return new Finding(
        tables(region, tables(derivation)),
        CHECK,
        outcome,
        Optional.of(decimal(derivation.value())),
        note);
  }

  private static BigDecimal decimal(BigFraction value) {
    return BigDecimal.valueOf(value.doubleValue()).stripTrailingZeros();
  }

  private Set<String> tables(Derivation derivation) {
    var tables = new LinkedHashSet<String>();
    for (int sum : derivation.from().keySet()) {
      if (sums.get(sum).table().isEmpty()) {
        return allTables();
      }
      tables.add(sums.get(sum).table());
    }
    return tables;
  }

  private Set<String> allTables() {
    var tables = new LinkedHashSet<String>();
    sums.forEach(sum -> tables.add(sum.table()));
    tables.remove("");
    return tables;
  }

  /// The tables the numbers are from, and for a dimension that none of them lists, one that does:
  /// it says which categories there are.
  private String tables(Region region, Set<String> from) {
    var all = new LinkedHashSet<>(from);
    for (var dimension : region.categories().keySet()) {
      if (goesWithoutSaying(region, dimension)) {
        continue;
      }
      var listing =
          universe.members().stream()
              .filter(member -> member.table().dimensions().contains(dimension))
              .map(Universe.Member::name)
              .toList();
      if (!listing.isEmpty() && listing.stream().noneMatch(from::contains)) {
        all.add(listing.getFirst());
      }
    }
    return String.join("+", inOrder(all));
  }

  private List<String> inOrder(Set<String> tables) {
    return universe.members().stream().map(Universe.Member::name).filter(tables::contains).toList();
  }

  /// The published numbers, what is added before what is taken away.
  private String how(Derivation derivation) {
    if (derivation.from().size() > MOST_TERMS) {
      return "%s (%s)"
          .formatted(
              decimal(derivation.value()).toPlainString(),
              String.join(", ", inOrder(tables(derivation))));
    }
    var plus = new ArrayList<String>();
    var minus = new ArrayList<String>();
    for (Map.Entry<Integer, BigFraction> each : derivation.from().entrySet()) {
      boolean taken = each.getValue().compareTo(BigFraction.ZERO) < 0;
      (taken ? minus : plus).add(term(sums.get(each.getKey()), each.getValue().abs()));
    }
    minus.forEach(term -> plus.add("− " + term));
    var sum = String.join(" + ", plus).replace("+ −", "−");
    return "%s = %s".formatted(sum, decimal(derivation.value()).toPlainString());
  }

  private static String term(PublishedSum sum, BigFraction factor) {
    var from = sum.table().isEmpty() ? "" : " (" + sum.table() + ")";
    var times = factor.equals(BigFraction.ONE) ? "" : factor + " · ";
    return times + sum.value() + from;
  }

  /// The categories of a region; those that every table is of go without saying.
  private String label(Region region, String language) {
    var labels = new ArrayList<String>();
    region
        .categories()
        .forEach((dimension, chosen) -> {
          if (!chosen.equals(universe.usual().categories().get(dimension))) {
            labels.add(label(dimension, chosen).in(language));
          }
        });
    return String.join(" × ", labels);
  }

  private boolean goesWithoutSaying(Region region, String dimension) {
    var usual = Optional.ofNullable(universe.usual().categories().get(dimension));
    return usual.equals(Optional.ofNullable(region.categories().get(dimension)));
  }

  private Wording label(String dimension, Set<String> chosen) {
    for (var member : universe.members()) {
      boolean residual =
          chosen.size() > 1
              && member.table().dimensions().equals(List.of(dimension))
              && member.table().hasResidual()
              && universe.unnamed(member).equals(chosen);
      if (residual) {
        var row = member.table().rows(Kind.RESIDUAL).getFirst().label();
        return new Wording(
            row.nb() + " (" + member.name() + ")", row.in("en") + " (" + member.name() + ")");
      }
    }
    return universe.label(dimension, chosen.iterator().next());
  }
}
