package no.sitat.registry.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.registry.DerivedChoice;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.Wording;

/// Finds which columns are worth offering: a variable at the moments it has values for, and at the
/// classifications that know its values.
final class DerivedChoices {
  /// How many values of a variable are looked at.
  private static final int ENOUGH = 200;

  private final List<Classification> classifications;

  DerivedChoices(List<Classification> classifications) {
    this.classifications = classifications;
  }

  List<DerivedChoice> of(RespondentTable table) {
    return table.variables().stream().flatMap(each -> of(table, each)).toList();
  }

  private Stream<DerivedChoice> of(RespondentTable table, Variable variable) {
    var moments = new ArrayList<Optional<String>>();
    moments.add(Optional.empty());
    table.moments(variable).stream()
        .filter(moment -> DerivedKey.of(variable.key() + "@" + moment).isPresent())
        .forEach(moment -> moments.add(Optional.of(moment)));
    var fitting = classifications.stream().filter(each -> fits(table, variable, each)).toList();
    return moments.stream()
        .flatMap(moment ->
            Stream.concat(
                moment.map(each -> at(variable, each)).stream(),
                fitting.stream().flatMap(each -> levels(variable, moment, each))));
  }

  private static DerivedChoice at(Variable variable, String moment) {
    return new DerivedChoice(
        variable.key() + "@" + moment,
        variable.key(),
        MomentWords.of(moment),
        Optional.of(moment),
        Optional.empty());
  }

  private static Stream<DerivedChoice> levels(
      Variable variable, Optional<String> moment, Classification classification) {
    var heading = classification.heading();
    var before = variable.key() + moment.map(each -> "@" + each).orElse("") + "@";
    return heading.levels().stream()
        .map(level -> {
          boolean coarsest = level.equals(heading.levels().getFirst());
          var key = coarsest ? heading.key() : heading.key() + ":" + level;
          var name = name(heading.name(), coarsest ? "" : level, moment);
          return new DerivedChoice(before + key, variable.key(), name, moment, Optional.of(key));
        });
  }

  private static Wording name(Wording classification, String level, Optional<String> moment) {
    var suffix = level.isEmpty() ? "" : " (" + level + ")";
    var when = moment.map(MomentWords::of);
    return new Wording(
        classification.in("nb") + suffix + when.map(each -> ", " + each.nb()).orElse(""),
        classification.in("en") + suffix + when.map(each -> ", " + each.en()).orElse(""));
  }

  /// Whether most of the values that somebody has are known to the classification, at any time; of
  /// one somebody has made for them, one value.
  static boolean fits(RespondentTable table, Variable variable, Classification classification) {
    var suits = classification.heading().suits();
    if (!suits.isEmpty() && !hasWord(variable.key(), suits)) {
      return false;
    }
    var values =
        table.column(variable.key()).stream()
            .flatMap(column -> column.groups().stream())
            .filter(group -> !ValueStatus.isLabel(group))
            .limit(ENOUGH)
            .toList();
    long known = values.stream().filter(classification::isEverMapped).count();
    return isMadeForIt(classification) ? known > 0 : 2 * known > values.size();
  }

  /// Whether somebody has named the very values; countries are found by chance, too: *Man* is one.
  private static boolean isMadeForIt(Classification classification) {
    return StarterClassifications.find(classification.heading().key()).isEmpty()
        && classification.mappings().stream()
            .allMatch(each -> each.scope().kind() == Scope.Kind.VALUE);
  }

  private static boolean hasWord(String key, List<String> words) {
    return Arrays.stream(key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .anyMatch(words::contains);
  }
}
