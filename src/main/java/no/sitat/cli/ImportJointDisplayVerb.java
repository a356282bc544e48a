package no.sitat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Segment;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.exchange.IncomingJointRow;
import no.sitat.exchange.JointReader;
import no.sitat.project.Project;
import no.sitat.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-joint-display`: takes rows of a joint display in.
@Command(
    name = "import-joint-display",
    description = "Add rows to the joint display: CSV or XLSX with the column finding, and others.")
final class ImportJointDisplayVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FILE", description = "Rows to add.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return project.with(open -> {
      var reading = JointReader.read(InputFile.at(file));
      if (reading.isRefused()) {
        sitat.console().tell(reading.refusals());
        return ExitCode.REFUSED;
      }
      int added = take(open, reading.value().orElseThrow(), Person.atTheKeyboard(open));
      sitat.console().print(String.valueOf(added));
      return ExitCode.DONE;
    });
  }

  /// Adds the rows as one edit, or none of them.
  ///
  /// @return how many
  static int take(Project open, List<IncomingJointRow> rows, Coder by) {
    var entries = new ArrayList<JointEntry>();
    for (var row : rows) {
      entries.add(entry(open, row));
    }
    open.joint().add(entries, by);
    return entries.size();
  }

  private static JointEntry entry(Project open, IncomingJointRow row) {
    return JointEntry.EMPTY
        .with(row.finding())
        .of(theme(open.study(), row), row.group())
        .quoting(
            row.quote().map(words -> place(open, words, row)),
            row.counter().map(words -> place(open, words, row)))
        .concluding(row.fit(), row.conclusion());
  }

  private static OptionalInt theme(Study study, IncomingJointRow row) {
    if (row.code().isEmpty()) {
      return OptionalInt.empty();
    }
    var code =
        study
            .codebook()
            .find(row.code())
            .orElseThrow(() ->
                new Impossible(
                    "linje %d: ingen kode heter «%s»; se «sitat codes»"
                        .formatted(row.line(), row.code()),
                    "line %d: no code is called “%s”; see “sitat codes”"
                        .formatted(row.line(), row.code())));
    return OptionalInt.of(code.id());
  }

  /// Where the words stand; the message names the line and the document, never the words.
  private static Segment place(Project open, IncomingJointRow.Words words, IncomingJointRow row) {
    var document =
        open.study().corpus().documents().stream()
            .filter(each -> each.name().equals(words.document()))
            .findFirst();
    var at =
        document
            .map(found -> open.text(found).text().indexOf(words.text()))
            .filter(found -> found >= 0);
    if (at.isEmpty()) {
      throw new Impossible(
          "linje %d: sitatet står ikke slik i dokumentet «%s»"
              .formatted(row.line(), words.document()),
          "line %d: the quotation does not stand so in the document “%s”"
              .formatted(row.line(), words.document()));
    }
    var span = new Span(at.get(), at.get() + words.text().length());
    return new Segment(document.orElseThrow().id(), span);
  }
}
