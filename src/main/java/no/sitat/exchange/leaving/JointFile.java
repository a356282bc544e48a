package no.sitat.exchange.leaving;

import java.util.List;
import no.sitat.exchange.table.JointListing;
import no.sitat.exchange.table.JointReport;

/// A joint display as a file of rows.
public final class JointFile {
  private JointFile() {}

  public static TableFile of(JointReport report) {
    var about = report.told().stream().map(Told::note).toList();
    return new TableFile(List.of(), new JointListing(report).rows(), about, report.origin());
  }
}
