package no.sitat.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.project.searches.RuleAsSeen;
import no.sitat.project.searches.SearchDraft;
import no.sitat.project.searches.SuggestionDesk.Suggested;

/// A process that codes hits, accepts and refuses suggestions and marks hits as seen without end,
/// and says each coding's id when it is acknowledged, to be killed.
final class KilledSearcher {
  private KilledSearcher() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    var by = project.coder("Kari");
    for (int i = 0; ; i++) {
      var study = project.study();
      int known = project.codings().value().size();
      var hits = List.of(HitPlace.of(1 + i % 3, 20 + known % 40, 61 + i % 5));
      var name = "søk " + known + " " + i + " " + System.nanoTime();
      var draft = SearchDraft.of(name, "x").coding("ØKO", Optional.empty());
      int rule = project.searches().add(draft, study, hits, by).value().id();
      var request =
          new HitCodingRequest(
              "x", false, study.revision(), SegmentUnit.MATCH, HitCodingRequest.Said.of("SKATT"));
      project.searches().code(study, hits, request, by);
      project.codings().value().forEach(coding -> System.out.println(coding.id()));
      project.searches().markSeen(rule, project.study(), hits, by);
      for (var place :
          project.searches().suggestions(rule(project, rule), study, hits, by).waiting()) {
        var seen = RuleAsSeen.of(rule(project, rule), project.study());
        project.searches().refuse(seen, new Suggested(place, 1), by);
      }
    }
  }

  private static SavedSearch rule(Project project, int rule) {
    return project.searches().find(rule, project.coder("Kari")).orElseThrow().search();
  }
}
