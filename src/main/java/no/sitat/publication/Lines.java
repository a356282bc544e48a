package no.sitat.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
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
import no.sitat.registry.Variable;

/// What can be told of people: the rungs of every variable that any publication tells, as choices
/// and in words.
final class Lines {
  private final List<Rungs> rungs;
  private final Heard heard;
  private final Map<Set<DocumentKind>, Crowd> crowds = new HashMap<>();
  private Optional<Crowd> anybody = Optional.empty();

  /// @param variables keys of what may be told
  /// @param told keys of columns that are told besides
  Lines(Study study, Collection<String> variables, Collection<String> told) {
    heard = new Heard(study);
    var known = study.respondents();
    var found =
        new ArrayList<>(variables.stream().flatMap(key -> Rungs.of(known, key).stream()).toList());
    for (var key : told) {
      if (found.stream().allMatch(each -> each.height(key) == 0)) {
        known.column(key).ifPresent(column -> found.add(Rungs.only(column)));
      }
    }
    rungs = List.copyOf(found);
  }

  static Lines of(Study study, Publications publications) {
    var told = new LinkedHashSet<String>();
    publications.quotes().forEach(quote -> told.addAll(quote.told()));
    var variables = new LinkedHashSet<String>();
    publications.all().forEach(each -> variables.addAll(each.variables()));
    told.forEach(key -> variables.add(Variable.keyOf(key)));
    return new Lines(study, variables, told);
  }

  Heard heard() {
    return heard;
  }

  List<Rungs> rungs() {
    return rungs;
  }

  /// Those heard in all sorts of material that quotes are from; those heard anywhere, if somebody
  /// quoted is not one of them. Empty where nobody is quoted who is heard.
  Optional<Crowd> crowd(List<Attributed> quotes) {
    var persons =
        quotes.stream().flatMap(each -> each.person().stream()).map(Respondent::id).toList();
    var kinds = EnumSet.noneOf(DocumentKind.class);
    quotes.forEach(each -> kinds.add(each.kind()));
    return persons.isEmpty() ? Optional.empty() : crowd(kinds, persons);
  }

  Optional<Crowd> crowd(Set<DocumentKind> kinds, List<Integer> persons) {
    var found = crowds.computeIfAbsent(kinds, each -> new Crowd(heard.in(each), rungs));
    return has(found, persons)
        ? Optional.of(found)
        : Optional.of(anybody()).filter(crowd -> has(crowd, persons));
  }

  private static boolean has(Crowd crowd, List<Integer> persons) {
    return persons.stream().allMatch(id -> crowd.number(id).isPresent());
  }

  private Crowd anybody() {
    var found = anybody.orElseGet(() -> new Crowd(heard.anywhere(), rungs));
    anybody = Optional.of(found);
    return found;
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

  /// Keys of the columns a choice tells.
  ///
  /// @param variables keys, in the order to tell them
  List<String> told(Choice choice, List<String> variables) {
    return IntStream.range(0, rungs.size())
        .filter(number -> choice.height(number) > 0)
        .boxed()
        .sorted(order(variables))
        .map(number -> rungs.get(number).at(choice.height(number)).variable().key())
        .toList();
  }

  private Comparator<Integer> order(List<String> variables) {
    return Comparator.comparingInt(number -> {
      int place = variables.indexOf(rungs.get(number).variable().key());
      return place < 0 ? Integer.MAX_VALUE : place;
    });
  }

  /// “Kvinne, 30–39, Asia”; of two facts of one variable the finer alone.
  ///
  /// @param variables keys, in the order to tell them
  LocalText words(List<Line.Fact> facts, List<String> variables) {
    var told =
        facts.stream()
            .filter(fact -> isFinest(fact, facts))
            .sorted(Comparator.comparing(Line.Fact::ladder, order(variables)))
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
