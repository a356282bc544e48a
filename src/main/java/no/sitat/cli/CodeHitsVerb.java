package no.sitat.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.FoundPlaces;
import no.sitat.http.asking.Asking;
import no.sitat.project.Project;
import no.sitat.project.searches.HitCodingPlan;
import no.sitat.project.searches.HitCodingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `code-hits`: codes all hits of a query as one change, or says what that would do.
@Command(
    name = "code-hits",
    description = "Code all hits of a query as one change, which one undo takes back.")
final class CodeHitsVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "query",
          "code",
          "direction",
          "as",
          "hits",
          "segments",
          "already",
          "codings",
          "documents",
          "respondents",
          "interviewers",
          "done");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Parameters(index = "1", paramLabel = "QUERY", description = "See docs/query.md.")
  private String query = "";

  @Option(
      names = "--code",
      required = true,
      paramLabel = "CODE",
      description = "The code's key or name.")
  private String code = "";

  @Option(
      names = "--direction",
      paramLabel = "KEY",
      description = "One the code allows; what the code implies when left out.")
  private Optional<String> direction = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "match|sentence|turn",
      description = "What is coded around a hit; the match when left out.")
  private SegmentUnit as = SegmentUnit.MATCH;

  @Option(names = "--memo", paramLabel = "TEXT", description = "A memo on each coding.")
  private String memo = "";

  @Option(names = "--interviewers", description = "Look in the interviewers' turns too.")
  private boolean interviewers;

  @Option(names = "--dry-run", description = "Only say what it would do.")
  private boolean dryRun;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var study = open.study();
    var found =
        new Asking(open).search(study, new Asking.SearchWords(query, "position", interviewers));
    var hits = FoundPlaces.of(found);
    var request = request(study);
    var plan = dryRun ? plan(open, hits, request) : code(open, hits, request);
    output.write(table(request, plan, study), sitat.console());
    if (!dryRun && !plan.codings().isEmpty()) {
      sitat
          .console()
          .tell(
              new LocalText(
                  "én angring tar alle kodingene tilbake", "one undo takes all the codings back"));
    }
    return ExitCode.DONE;
  }

  private static HitCodingPlan plan(Project open, List<HitPlace> hits, HitCodingRequest request) {
    return open.searches().plan(open.study(), hits, request, Person.atTheKeyboard(open));
  }

  private static HitCodingPlan code(Project open, List<HitPlace> hits, HitCodingRequest request) {
    return open.searches().code(open.study(), hits, request, Person.atTheKeyboard(open)).value();
  }

  private HitCodingRequest request(Study study) {
    return new HitCodingRequest(
        FoundPlaces.typed(query, study),
        interviewers,
        study.revision(),
        as,
        new HitCodingRequest.Said(code, direction, OptionalInt.empty(), memo, Map.of()));
  }

  private Table table(HitCodingRequest request, HitCodingPlan plan, Study study) {
    var found = study.codebook().find(code).orElseThrow();
    var row =
        List.of(
            Cell.of(request.query()),
            Cell.of(found.key()),
            Cell.of(direction.or(found::impliedDirection)),
            Cell.of(as.key()),
            Cell.of(plan.hits()),
            Cell.of(plan.segments()),
            Cell.of(plan.already()),
            Cell.of(plan.codings().size()),
            Cell.of(plan.documents()),
            Cell.of(plan.respondents()),
            Cell.of(plan.interviewers()),
            Cell.of(dryRun ? "no" : "yes"));
    return new Table("code-hits", COLUMNS, List.of(row));
  }
}
