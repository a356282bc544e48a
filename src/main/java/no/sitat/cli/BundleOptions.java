package no.sitat.cli;

import java.io.OutputStream;
import java.util.function.Consumer;
import no.sitat.exchange.bundle.Bundle;
import no.sitat.http.Version;
import no.sitat.http.away.ReplicationBundle;
import no.sitat.http.away.TidyExport;
import no.sitat.project.Project;
import picocli.CommandLine.Option;

/// The options of `export` for a whole set of files in one zip.
final class BundleOptions {
  @Option(names = "--coders-by-name", description = "In a replication bundle: tell coders by name.")
  private boolean coders;

  @Option(names = "--texts", description = "In tables for R and Python: with the words of turns.")
  private boolean texts;

  @Option(names = "--memos", description = "In tables for R and Python: with memos.")
  private boolean memos;

  Consumer<OutputStream> body(Project open, boolean replication, String language) {
    var bundle = bundle(open, replication, language);
    return out -> bundle.zip(language, out);
  }

  private Bundle bundle(Project open, boolean replication, String language) {
    return replication
        ? ReplicationBundle.of(
            open, new ReplicationBundle.Choice(coders, Version.current()), language)
        : TidyExport.of(open, new TidyExport.Choice(texts, memos), language);
  }
}
