package no.sitat.publication;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable.Basis;

/// What can be told of people: the rungs of every variable that any publication tells, as choices
/// and in words.
final class Lines {
  private final List<Rungs> rungs;
  private final Heard heard;
  private final Map<List<Respondent>, Crowd> crowds = new HashMap<>();

  Lines(Study study, Publications publications) {
    heard = new Heard(study);
    rungs =
        variables(publications).stream()
            .flatMap(key -> Rungs.of(study.respondents(), key).stream())
            .toList();
  }

  private static Set<String> variables(Publications publications) {
    var keys = new LinkedHashSet<String>();
    publications.all().forEach(each -> keys.addAll(each.variables()));
    publications.quotes().stream()
        .flatMap(quote -> quote.told().stream())
        .map(key -> key.split("@", 2)[0])
        .forEach(keys::add);
    return keys;
  }

  Heard heard() {
    return heard;
  }

  List<Rungs> rungs() {
    return rungs;
  }

  /// Those heard in all these sorts of material; if the person is not one of them, those heard
  /// anywhere.
  Crowd crowd(Set<DocumentKind> kinds, Respondent with) {
    var found = crowd(heard.in(kinds));
    return found.number(with).isPresent() ? found : crowd(heard.anywhere());
  }

  private Crowd crowd(List<Respondent> people) {
    return crowds.computeIfAbsent(people, each -> Crowd.of(each, rungs));
  }

  /// The choice that tells these columns.
  Choice choice(List<String> told) {
    return new Choice(
        rungs.stream().map(each -> told.stream().mapToInt(each::height).max().orElse(0)).toList());
  }

  /// Everything a publication may tell.
  Choice exact(Publication publication) {
    return new Choice(
        rungs.stream()
            .map(each ->
                publication.variables().contains(each.variable().key()) ? each.columns().size() : 0)
            .toList());
  }

  boolean isLost(String told) {
    return rungs.stream().allMatch(each -> each.height(told) == 0);
  }

  /// Keys of the columns a choice tells, in the order of the publication.
  List<String> told(Choice choice, Publication publication) {
    return IntStream.range(0, rungs.size())
        .filter(number -> choice.height(number) > 0)
        .boxed()
        .sorted(order(publication))
        .map(number -> rungs.get(number).at(choice.height(number)).variable().key())
        .toList();
  }

  private Comparator<Integer> order(Publication publication) {
    return Comparator.comparingInt(number -> {
      int place = publication.variables().indexOf(rungs.get(number).variable().key());
      return place < 0 ? Integer.MAX_VALUE : place;
    });
  }

  /// “Kvinne, 30–39, Asia”; of two facts of one variable the finer alone.
  LocalText words(List<Line.Fact> facts, Publication publication) {
    var told =
        facts.stream()
            .filter(fact -> isFinest(fact, facts))
            .sorted(Comparator.comparing(Line.Fact::ladder, order(publication)))
            .toList();
    return new LocalText(
        told.stream().map(Line.Fact::name).collect(Collectors.joining(", ")),
        told.stream().map(this::english).collect(Collectors.joining(", ")));
  }

  /// Facts of one ladder may contradict each other; then both are told.
  private static boolean isFinest(Line.Fact fact, List<Line.Fact> facts) {
    return facts.stream()
        .noneMatch(other -> other.ladder() == fact.ladder() && other.height() > fact.height());
  }

  private String english(Line.Fact fact) {
    return rungs
        .get(fact.ladder())
        .at(fact.height())
        .basis()
        .map(Basis::english)
        .flatMap(names -> Optional.ofNullable(names.get(fact.name())))
        .orElse(fact.name());
  }
}
