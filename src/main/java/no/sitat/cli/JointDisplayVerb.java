package no.sitat.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.sitat.exchange.leaving.JointFile;
import no.sitat.exchange.table.JointDocument;
import no.sitat.exchange.table.JointReport;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.JointReading;
import no.sitat.http.view.JointView;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `joint-display`: registry findings beside what people tell.
@Command(
    name = "joint-display",
    description = "The joint display: registry findings beside themes, quotations and conclusions.")
final class JointDisplayVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "A file to write, as its ending says: .docx, .html, .xlsx, .csv, .json or .md.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--say",
      split = ",",
      paramLabel = "VARIABLE,…",
      description = "What is told of who is quoted; the respondent's label unless told.")
  private List<String> say = List.of();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    var reading = new JointReading(open, new Asking(open));
    var read = reading.read(threshold.value());
    say.forEach(key -> checkVariable(key, read));
    if (file.isPresent() || release.title().isPresent()) {
      reading
          .leave(read, release.title(), release.reason(), Person.atTheKeyboard(open))
          .ifPresent(verdict -> ReleaseWords.tell(verdict, sitat.console()));
    } else {
      release.tellUnlessJudged(threshold.value(), sitat.console());
    }
    var report = reading.report(read, new JointReading.Leaving(say, sitat.console().language()));
    if (file.isPresent()) {
      var to = new OutFile(file.get());
      to.write(body(report, to.ending()));
      sitat.console().print(file.get().toString());
    } else if (output.on(sitat.console()) == TableOutput.Format.JSON) {
      var view = JointView.of(report, threshold.value(), read.study().revision());
      TableOutput.writeJson(view, sitat.console());
    } else {
      var display = JointFile.of(report);
      boolean toRead = output.on(sitat.console()) == TableOutput.Format.TABLE;
      output.write(toRead ? display.lines() : display.originLines(), sitat.console());
    }
    return ExitCode.DONE;
  }

  private static void checkVariable(String key, JointReading.Read read) {
    if (read.study().respondents().column(key).isEmpty()) {
      throw new Impossible(
          "ingen variabel heter «%s»; se «sitat respondents»".formatted(key),
          "no variable is called “%s”; see “sitat respondents”".formatted(key));
    }
  }

  private static Consumer<OutputStream> body(JointReport report, String ending) {
    if (ending.equals("docx")) {
      return new JointDocument(report)::write;
    }
    var format =
        TableFormat.named(ending)
            .filter(each -> each != TableFormat.TABLE)
            .orElseThrow(() ->
                new Impossible(
                    "kan ikke skrive .%s; bruk .docx, .html, .xlsx, .csv, .json eller .md"
                        .formatted(ending),
                    "cannot write .%s; use .docx, .html, .xlsx, .csv, .json or .md"
                        .formatted(ending)));
    return out -> JointFile.of(report).write(format, report.language(), out);
  }
}
