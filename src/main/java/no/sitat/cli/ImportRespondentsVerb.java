package no.sitat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.FileImport;
import no.sitat.http.view.RespondentPreviewView;
import no.sitat.http.view.RespondentPreviewView.PreviewColumn;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-respondents`: takes a table of people in, or tells how it would be taken.
@Command(
    name = "import-respondents",
    description = "Import respondents from CSV or XLSX; columns become variables.")
final class ImportRespondentsVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "column",
          "variable",
          "moment",
          "type",
          "present",
          "unknown",
          "not_applicable",
          "not_asked",
          "empty",
          "groups",
          "examples",
          "remarks");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private ColumnOptions columns;
  @Mixin private TableOutput output;

  @Parameters(index = "1", paramLabel = "FILE", description = "A table with a header.")
  private Path file = Path.of("");

  @Option(
      names = "--preview",
      description = "Tell how each column is understood and what cannot be taken; store nothing.")
  private boolean isPreview;

  @Override
  public Integer call() {
    var source = InputFile.at(file);
    return project.with(open -> isPreview ? preview(open, source) : take(open, source));
  }

  private int take(Project open, SourceFile source) {
    var importing = new FileImport(open, Person.atTheKeyboard(open));
    var report = importing.respondents(source, columns.choices());
    return new ImportOutcome(sitat.console(), new LocalText("respondenter", "respondents"))
        .tell(report, open);
  }

  private int preview(Project open, SourceFile source) {
    var importing = new FileImport(open, Person.atTheKeyboard(open));
    var preview = importing.preview(source, columns.choices());
    boolean english = sitat.console().language().equals("en");
    for (var refused : preview.refused()) {
      var line = refused.line().isPresent() ? ":" + refused.line().getAsInt() : "";
      sitat
          .console()
          .tell(refused.file() + line + ": " + (english ? refused.reason() : refused.reasonNb()));
    }
    if (preview.columns().isEmpty()) {
      return ExitCode.REFUSED;
    }
    sitat.console().tell(told(preview).in(sitat.console().language()));
    var rows = preview.columns().stream().map(column -> row(column, english)).toList();
    output.write(new Table("respondent-columns", COLUMNS, rows), sitat.console());
    return preview.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static LocalText told(RespondentPreviewView preview) {
    return new LocalText(
        "Merkelappene står i «%s»: %d respondenter, %d av dem finnes alt. Ingenting er lagret."
            .formatted(preview.id(), preview.rows(), preview.known()),
        "The labels are in “%s”: %d respondents, %d of them are here already. Nothing is stored."
            .formatted(preview.id(), preview.rows(), preview.known()));
  }

  private static List<Cell> row(PreviewColumn column, boolean english) {
    var counts = column.counts();
    return List.of(
        Cell.of(column.heading()),
        Cell.of(column.taken() ? column.key() : ""),
        Cell.of(column.moment()),
        Cell.of(column.taken() ? column.type() : ""),
        Cell.of(counts.getOrDefault("present", 0)),
        Cell.of(counts.getOrDefault("unknown", 0)),
        Cell.of(counts.getOrDefault("not_applicable", 0)),
        Cell.of(counts.getOrDefault("not_asked", 0)),
        Cell.of(counts.getOrDefault("empty", 0)),
        Cell.of(column.groups()),
        Cell.of(String.join("; ", column.examples())),
        Cell.of(
            String.join(
                " ",
                column.remarks().stream()
                    .map(remark -> english ? remark.text() : remark.textNb())
                    .toList())));
  }
}
