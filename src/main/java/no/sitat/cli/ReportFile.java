package no.sitat.cli;

import java.nio.file.Path;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.table.MoveReportDocument;
import no.sitat.exchange.table.TableFormat;

/// The file that the report on a move goes to, in the form of its ending.
record ReportFile(Path path) {
  ReportFile {
    var ending = new OutFile(path).ending();
    if (TableFormat.named(ending).filter(MoveReportDocument.forms()::contains).isEmpty()) {
      throw new Impossible(
          "rapporten kan ikke skrives som .%s; bruk .md, .html, .csv eller .json".formatted(ending),
          "the report cannot be written as .%s; use .md, .html, .csv or .json".formatted(ending));
    }
  }

  void write(MoveAccount account, Console console) {
    var format = TableFormat.named(new OutFile(path).ending()).orElseThrow();
    var report = new MoveReportDocument(account, console.language());
    new OutFile(path).write(out -> report.write(format, out));
  }
}
