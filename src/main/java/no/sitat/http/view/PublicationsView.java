package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.publication.Passport;
import no.sitat.publication.Publication;
import no.sitat.publication.Rungs;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.Variable;

/// All publications, and what they may tell of people.
///
/// @param variables what respondents have, each in its degrees of exactness
public record PublicationsView(List<PublicationView> publications, List<RungsView> variables) {
  /// @param kind `paper`, `report`, `book`, `talk` or `other`
  /// @param people how many people an attribution has to fit
  /// @param variables keys of what may be told
  /// @param published an ISO date
  /// @param withdrawn an ISO date
  /// @param quotes how many
  /// @param held how many would leave without their attribution or words
  public record PublicationView(
      int id,
      String title,
      String kind,
      int people,
      List<String> variables,
      Optional<String> published,
      Optional<String> withdrawn,
      int quotes,
      int held) {}

  /// @param steps the coarsest first
  public record RungsView(String key, String nameNb, String nameEn, List<StepView> steps) {}

  /// @param key of the column: `origin@world-region`
  public record StepView(String key, String nameNb, String nameEn) {}

  public static PublicationView of(Publication publication, List<Passport> passports) {
    return new PublicationView(
        publication.id(),
        publication.title(),
        publication.kind().key(),
        publication.people(),
        publication.variables(),
        publication.published().map(Object::toString),
        publication.withdrawn().map(Object::toString),
        passports.size(),
        (int) passports.stream().filter(each -> !each.withheld().isEmpty()).count());
  }

  public static List<RungsView> rungs(RespondentTable people) {
    return people.variables().stream()
        .map(Variable::key)
        .flatMap(key -> Rungs.of(people, key).stream())
        .map(PublicationsView::rungs)
        .toList();
  }

  private static RungsView rungs(Rungs rungs) {
    var variable = rungs.variable();
    return new RungsView(
        variable.key(),
        variable.called("nb"),
        variable.called("en"),
        rungs.columns().stream().map(PublicationsView::step).toList());
  }

  private static StepView step(Column column) {
    var variable = column.variable();
    return new StepView(variable.key(), variable.called("nb"), variable.called("en"));
  }
}
