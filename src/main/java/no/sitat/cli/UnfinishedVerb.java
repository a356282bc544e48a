package no.sitat.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.intake.UnfinishedImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `unfinished`: the imports of long files of posts that were begun and not ended.
@Command(
    name = "unfinished",
    description = "Imports that were begun and are not whole: go on by importing the same file.")
final class UnfinishedVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("id", "file", "posts", "of", "begun", "coder", "state");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Option(
      names = "--discard",
      paramLabel = "ID",
      description = "Take away what this one has written.")
  private OptionalInt discarded = OptionalInt.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    if (discarded.isPresent()) {
      open.imports().discard(discarded.getAsInt());
    }
    var lines = open.imports().unfinished().stream().map(UnfinishedVerb::line).toList();
    output.write(new Table("unfinished", COLUMNS, lines), sitat.console());
    return ExitCode.DONE;
  }

  private static List<Cell> line(UnfinishedImport each) {
    return List.of(
        Cell.of(each.id()),
        Cell.of(each.file()),
        Cell.of(each.done().posts()),
        Cell.of(each.size().posts()),
        Cell.of(each.begun().toString()),
        Cell.of(each.person()),
        Cell.of(each.abandoned() ? "discarded" : "begun"));
  }

  /// Says on the side what is not whole, so that nobody takes it for that.
  static void tell(Project open, Console console) {
    open.imports().unfinished().stream().map(UnfinishedImport::words).forEach(console::tell);
  }
}
