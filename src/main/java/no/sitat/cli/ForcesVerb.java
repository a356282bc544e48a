package no.sitat.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.ForceListing;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.ForceAnswer;
import no.sitat.http.asking.ForceWords;
import no.sitat.http.view.ForceView;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `forces`: which way themes move whom.
@Command(
    name = "forces",
    description = "People by theme and direction, and whether it moves or holds back more.")
final class ForcesVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private FilterOptions filter;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(
      names = "--code",
      paramLabel = "CODE,…|all",
      defaultValue = "all",
      description = "Themes; all when left out.")
  private String codes = "";

  @Option(
      names = "--by",
      paramLabel = "VARIABLE[,VARIABLE]",
      defaultValue = "",
      description = "Groups as columns; everybody when left out.")
  private String by = "";

  @Option(
      names = "--people",
      description = "Person by person instead, which is never protected: not to be passed on.")
  private boolean people;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var words = new ForceWords(codes, by, filter.filter(), threshold.value());
    if (people) {
      writePeople(open, words);
    } else {
      writeTable(open, words);
    }
    return ExitCode.DONE;
  }

  private void writePeople(Project open, ForceWords words) {
    var study = open.study();
    var lines = new Asking(open).forcesOfPeople(study, words, OptionalInt.empty());
    if (output.on(sitat.console()) == TableOutput.Format.JSON) {
      TableOutput.writeJson(ForceView.PeopleView.of(study, lines, lines.size()), sitat.console());
    } else {
      var keys = study.codebook().directions().stream().map(each -> each.key()).toList();
      output.write(ForceListing.people(keys, lines), sitat.console());
    }
  }

  private void writeTable(Project open, ForceWords words) {
    var counted = new Asking(open).forces(open.study(), words);
    release.write(
        open,
        threshold.value(),
        (title, reason) -> words.draft(counted, title, reason),
        sitat.console());
    var answer = new ForceAnswer(open, words, counted.table());
    output.write(answer.file(sitat.console().language()), answer::view, sitat.console());
  }
}
