package no.sitat.crosstab.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.SameValue;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableCategory.Kind;

/// In which group of a column of the respondents each category of a registry table falls.
///
/// What somebody decided comes first, then what is called alike, then the classification that the
/// column is rolled up by, on the day that it rolls the respondents up.
public final class CategoryPlaces {
  private final RespondentTable respondents;
  private final Column column;
  private final List<String> groups;
  private final Map<String, String> byName;

  /// @param column of the table, derived or not
  public CategoryPlaces(RespondentTable respondents, Column column) {
    this.respondents = respondents;
    this.column = column;
    groups = column.groups().stream().filter(RespondentTable::isValue).toList();
    byName = byName();
  }

  /// Every category, in the order of the table.
  public List<PlacedCategory> of(RegistryChoice choice) {
    var placed = new ArrayList<PlacedCategory>();
    var figures = choice.figures();
    var categories = choice.spread().categories();
    for (int i = 0; i < figures.size(); i++) {
      placed.add(place(categories.get(i), figures.get(i), choice.places()));
    }
    return List.copyOf(placed);
  }

  private PlacedCategory place(TableCategory category, Figure figure, Map<String, String> decided) {
    var said = Optional.ofNullable(decided.get(category.code()));
    if (said.isPresent()) {
      return said.get().isEmpty()
          ? leftOut(category, figure)
          : new PlacedCategory(category, figure, named(said.get()), PlacedBy.PERSON);
    }
    if (category.kind() != Kind.CATEGORY && category.kind() != Kind.RESIDUAL) {
      return leftOut(category, figure);
    }
    var called = called(category);
    if (called.isPresent()) {
      return new PlacedCategory(category, figure, named(called.get()), PlacedBy.NAME);
    }
    return classified(category)
        .map(group -> new PlacedCategory(category, figure, named(group), PlacedBy.CLASSIFICATION))
        .orElseGet(() -> new PlacedCategory(category, figure, category.label(), PlacedBy.NOTHING));
  }

  private static PlacedCategory leftOut(TableCategory category, Figure figure) {
    return new PlacedCategory(category, figure, Wording.NONE, PlacedBy.LEFT_OUT);
  }

  private static List<String> labels(TableCategory category) {
    return List.of(category.label().in("nb"), category.label().in("en"));
  }

  /// A code may look like that of a country, so it has to be the very name.
  private Optional<String> called(TableCategory category) {
    return labels(category).stream()
        .flatMap(label -> Optional.ofNullable(byName.get(SameValue.of(label))).stream())
        .findFirst()
        .or(() ->
            byName.values().stream()
                .filter(group -> SameValue.isSpelled(category.code(), group))
                .findFirst());
  }

  /// The groups that somebody is in, and those of the classification.
  private Map<String, String> byName() {
    var named = new LinkedHashMap<String, String>();
    var all = column.basis().map(basis -> basis.english().keySet().stream().sorted());
    Stream.concat(groups.stream(), all.orElse(Stream.empty()))
        .forEach(group -> named.putIfAbsent(SameValue.of(group), group));
    named.remove("");
    return named;
  }

  private Optional<String> classified(TableCategory category) {
    var key = column.variable().key();
    return labels(category).stream()
        .flatMap(label -> respondents.place(key, label).stream())
        .findFirst();
  }

  /// The groups that a category may be placed under.
  List<Wording> choices() {
    return byName.values().stream().map(this::named).toList();
  }

  /// A group in the words of its classification.
  Wording named(String group) {
    var english = column.basis().map(basis -> basis.english().getOrDefault(group, group));
    return new Wording(group, english.orElse(group));
  }

  /// The groups that the register has, those of the sample first, each with its categories.
  Map<String, List<PlacedCategory>> byGroup(List<PlacedCategory> placed) {
    var byGroup = new LinkedHashMap<String, List<PlacedCategory>>();
    groups.forEach(group -> byGroup.put(group, new ArrayList<>()));
    placed.stream()
        .filter(each -> !each.isLeftOut())
        .forEach(each -> byGroup.computeIfAbsent(each.key(), _ -> new ArrayList<>()).add(each));
    byGroup.values().removeIf(List::isEmpty);
    return byGroup;
  }
}
