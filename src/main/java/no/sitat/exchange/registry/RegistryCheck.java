package no.sitat.exchange.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.disclosure.published.ReleaseAudit;
import no.sitat.disclosure.published.Withholding;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.registry.Wording;
import no.sitat.registry.table.CubeArithmetic;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.RegistryArithmetic;
import no.sitat.registry.table.RegistryRelease;

/// Everything there is to say about the registry tables of a project: what cannot be read, whether
/// the numbers fit each other, and what the tables give away together.
public final class RegistryCheck {
  private RegistryCheck() {}

  public static List<Finding> of(List<Reading<RegistryRelease>> readings) {
    var findings = new ArrayList<Finding>();
    var releases = new ArrayList<RegistryRelease>();
    for (var reading : readings) {
      reading.refusals().forEach(refusal -> findings.add(unreadable(refusal)));
      reading.value().ifPresent(releases::add);
    }
    findings.addAll(RegistryArithmetic.of(releases));
    findings.addAll(ReleaseAudit.of(releases));
    return List.copyOf(findings);
  }

  /// The same of cubes: what nobody has decided is told, and reckoned with in nothing.
  public static List<Finding> ofCubes(List<CubeRelease> cubes, List<Refusal> refusals) {
    var findings = new ArrayList<Finding>();
    refusals.forEach(refusal -> findings.add(unreadable(refusal)));
    for (var release : cubes) {
      release.cubes().forEach(cube -> findings.addAll(CubeArithmetic.of(cube)));
    }
    var printed = cubes.stream().map(CubeRelease::printed).toList();
    findings.addAll(RegistryArithmetic.of(printed));
    findings.addAll(ReleaseAudit.of(printed));
    findings.addAll(Withholding.of(printed));
    return List.copyOf(findings);
  }

  private static Finding unreadable(Refusal refusal) {
    return new Finding(
        refusal.file(),
        "read",
        Outcome.UNREADABLE,
        Optional.empty(),
        new Wording(refusal.text().nb(), refusal.text().en()));
  }
}
