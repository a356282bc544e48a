package no.sitat.registry.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.TableDimension.Role;

/// Whether the totals of a cube are those of its categories, line by line.
///
/// Only counts are added. A line with a sign in it is left out: a sign is no number, and nothing is
/// put in its place.
public final class CubeArithmetic {
  private final Cube cube;
  private final List<Finding> findings = new ArrayList<>();

  private CubeArithmetic(Cube cube) {
    this.cube = cube;
  }

  /// What lines and contents show; what a printed table of one dimension shows is
  /// [RegistryArithmetic]'s.
  public static List<Finding> of(Cube cube) {
    var arithmetic = new CubeArithmetic(cube);
    arithmetic.undecided();
    if (cube.dimensions().stream().filter(each -> each.size() > 1).count() > 1) {
      for (int i = 0; i < cube.dimensions().size(); i++) {
        arithmetic.lines(i);
      }
    }
    return List.copyOf(arithmetic.findings);
  }

  private void undecided() {
    var open = cube.contents().stream().filter(each -> each.measure().isEmpty()).toList();
    if (open.isEmpty()) {
      return;
    }
    var nb = String.join(", ", open.stream().map(each -> each.label().in("nb")).toList());
    var en = String.join(", ", open.stream().map(each -> each.label().in("en")).toList());
    findings.add(
        new Finding(
            cube.id(),
            "measure",
            Outcome.OK,
            Optional.of(BigDecimal.valueOf(open.size())),
            new Wording(
                "ikke avgjort om tallene er antall, andeler, rater eller sannsynligheter: "
                    + nb
                    + "; ingenting er lagt sammen",
                "not decided whether the numbers are counts, shares, rates or probabilities: "
                    + en
                    + "; nothing is added")));
  }

  /// How many lines along one dimension add up.
  private record Lines(int same, int different) {}

  private void lines(int along) {
    var dimension = cube.dimensions().get(along);
    if (dimension.role() == Role.TIME || dimension.total().isEmpty()) {
      return;
    }
    int total = dimension.position(dimension.total().get().code()).orElseThrow();
    int same = 0;
    int different = 0;
    for (int content = 0; content < cube.contents().size(); content++) {
      if (cube.contents().get(content).measure().filter(Measure.COUNT::equals).isPresent()) {
        var lines = lines(along, total, content);
        same += lines.same();
        different += lines.different();
      }
    }
    if (same + different > 0) {
      findings.add(finding(dimension, new Lines(same, different)));
    }
  }

  private Lines lines(int along, int total, int content) {
    int same = 0;
    int different = 0;
    for (int place = 0; place < cube.cells().size() / cube.contents().size(); place++) {
      var at = cube.places(place);
      if (at[along] == total) {
        var whole = cube.at(at, content).count();
        var sum = sum(along, at, content);
        if (whole.isPresent() && sum.isPresent()) {
          boolean agrees = whole.getAsLong() == sum.get();
          same += agrees ? 1 : 0;
          different += agrees ? 0 : 1;
        }
      }
    }
    return new Lines(same, different);
  }

  /// Of all categories that are not themselves sums; empty when one has no number.
  private Optional<Long> sum(int along, int[] at, int content) {
    var categories = cube.dimensions().get(along).categories();
    long sum = 0;
    for (int i = 0; i < categories.size(); i++) {
      boolean part =
          switch (categories.get(i).kind()) {
            case CATEGORY, RESIDUAL -> true;
            case TOTAL, GROUP, CHANGE -> false;
          };
      if (part) {
        var there = at.clone();
        there[along] = i;
        var count = cube.at(there, content).count();
        if (count.isEmpty()) {
          return Optional.empty();
        }
        sum += count.getAsLong();
      }
    }
    return Optional.of(sum);
  }

  /// Where no line adds up, the categories overlap or some are left out, and that is no fault.
  private Finding finding(TableDimension dimension, Lines lines) {
    int all = lines.same() + lines.different();
    boolean overlap = lines.same() == 0;
    var nb = dimension.name().in("nb");
    var en = dimension.name().in("en");
    Wording note;
    if (overlap) {
      note =
          new Wording(
              "«%s»: kategoriene summerer seg ikke til totalen; de overlapper, eller noen mangler"
                  .formatted(nb),
              "“%s”: the categories do not add up to the total; they overlap, or some are missing"
                  .formatted(en));
    } else if (lines.different() == 0) {
      note =
          new Wording(
              "«%s»: alle %d linjer summerer seg til totalen".formatted(nb, all),
              "“%s”: all %d lines add up to the total".formatted(en, all));
    } else {
      note =
          new Wording(
              "«%s»: %d av %d linjer summerer seg ikke til totalen"
                  .formatted(nb, lines.different(), all),
              "“%s”: %d of %d lines do not add up to the total"
                  .formatted(en, lines.different(), all));
    }
    return new Finding(
        cube.id(),
        "sum",
        Outcome.agrees(overlap || lines.different() == 0),
        Optional.of(BigDecimal.valueOf(lines.same())),
        note);
  }
}
