package no.sitat.project.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Mapping;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.OwnClassification.StoredValue;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.Validity;

/// Turns what somebody does with the groups of one classification, and with the values in them,
/// into edits, or refuses it.
public final class GroupDesk {
  private static final int LONGEST_NAME = 500;
  private static final int MOST_VALUES = 5000;

  private final EditSketch sketch;
  private final OwnClassification stored;
  private final Classification before;
  private final ClassificationRows rows;

  /// @param key of a classification of the project's own
  public GroupDesk(EditSketch sketch, String key) {
    this.sketch = sketch;
    stored = new ClassificationDesk(sketch).one(key);
    before = stored.classification();
    rows = new ClassificationRows(sketch);
  }

  /// Adds a group at the end.
  ///
  /// @return its key
  public String add(GroupDraft draft) {
    var name = checked(draft);
    var taken = before.categories().stream().map(Category::key).collect(Collectors.toSet());
    var category = new Category(Keys.of(name.nb(), taken), name, wider(draft));
    var categories = Stream.concat(before.categories().stream(), Stream.of(category)).toList();
    rows.update(stored, Drafts.withGroups(before, categories, before.mappings()));
    say("Ny gruppe «%s» i «%s»", "New group “%s” in “%s”", name);
    return category.key();
  }

  private static Wording checked(GroupDraft draft) {
    var name = new Wording(draft.name().in("nb").strip(), draft.name().en().strip());
    Checks.filled("nameNb", name.nb(), LONGEST_NAME);
    Checks.length("nameEn", name.en(), LONGEST_NAME);
    if (ValueStatus.isLabel(name.nb()) || name.nb().equals(RespondentTable.UNMAPPED)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "nameNb",
          "«" + name.nb() + "» betyr noe annet i tabellene. Velg et annet navn.",
          "“" + name.nb() + "” means something else in tables. Choose another name.");
    }
    return name;
  }

  private static Optional<String> wider(GroupDraft draft) {
    return draft.wider().filter(key -> !key.isBlank());
  }

  /// Gives a group another name, or makes it part of another.
  public String change(String group, GroupDraft draft) {
    one(group);
    var name = checked(draft);
    var categories =
        before.categories().stream()
            .map(each -> each.key().equals(group) ? new Category(group, name, wider(draft)) : each)
            .toList();
    rows.update(stored, Drafts.withGroups(before, categories, before.mappings()));
    say("Endret gruppen «%s» i «%s»", "Changed the group “%s” in “%s”", name);
    return group;
  }

  /// Takes a group away; its values have no group from then on.
  public String remove(String group) {
    var gone = one(group);
    if (before.categories().stream().anyMatch(each -> each.wider().equals(Optional.of(group)))) {
      throw ProjectError.of(
          Problem.IN_USE,
          "group",
          "Andre grupper hører til «" + gone.name().nb() + "». Flytt dem først.",
          "Other groups are part of “" + gone.name().in("en") + "”. Move them first.");
    }
    var categories =
        before.categories().stream().filter(each -> !each.key().equals(group)).toList();
    var mappings =
        before.mappings().stream().filter(each -> !each.category().equals(group)).toList();
    rows.update(stored, Drafts.withGroups(before, categories, mappings));
    say("Fjernet gruppen «%s» fra «%s»", "Removed the group “%s” from “%s”", gone.name());
    return group;
  }

  /// Puts the groups in another order.
  ///
  /// @param keys of all groups
  public int order(List<String> keys) {
    var known = before.categories().stream().map(Category::key).collect(Collectors.toSet());
    if (keys.size() != known.size() || !known.equals(new HashSet<>(keys))) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "order",
          "Rekkefølgen må ha hver gruppe én gang.",
          "The order must have every group once.");
    }
    rows.update(
        stored,
        Drafts.withGroups(before, keys.stream().map(this::one).toList(), before.mappings()));
    var name = before.heading().name();
    sketch.say("Ny rekkefølge i «" + name.in("nb") + "»", "New order in “" + name.in("en") + "”");
    return keys.size();
  }

  /// Lets values belong to a group for a time.
  ///
  /// @return how many
  public int map(String group, List<Scope> scopes, Validity validity) {
    if (before.mappings().size() + scopes.size() > MOST_VALUES) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "values",
          "En klassifikasjon har høyst " + MOST_VALUES + " verdier.",
          "A classification has at most " + MOST_VALUES + " values.");
    }
    var name = one(group).name();
    var mappings = new ArrayList<>(before.mappings());
    scopes.stream().distinct().forEach(each -> mappings.add(new Mapping(each, group, validity)));
    rows.update(stored, Drafts.withMappings(before, mappings));
    var values = scopes.stream().map(Scope::text).limit(3).collect(Collectors.joining(", "));
    var more = scopes.size() > 3 ? " …" : "";
    sketch.say(
        "«%s» hører til «%s»".formatted(values + more, name.nb()),
        "“%s” belongs to “%s”".formatted(values + more, name.in("en")));
    return scopes.size();
  }

  /// Moves a value to another group, or lets it belong for another time.
  ///
  /// @param value id of what is stored
  public int move(int value, String group, Validity validity) {
    var moved = value(value);
    var name = one(group).name();
    var wanted = new Mapping(moved.mapping().scope(), group, validity);
    var mappings =
        stored.values().stream().map(each -> each.id() == value ? wanted : each.mapping()).toList();
    Drafts.withMappings(before, mappings);
    int groupId = Optional.ofNullable(stored.groups().get(group)).orElseThrow();
    sketch.update(
        Table.CLASSIFICATION_VALUE,
        value,
        ClassificationRows.row(wanted).with("classification_group", groupId));
    var said = wanted.scope().text();
    sketch.say(
        "«%s» hører til «%s»".formatted(said, name.nb()),
        "“%s” belongs to “%s”".formatted(said, name.in("en")));
    return value;
  }

  /// Takes values out of their groups.
  ///
  /// @return how many
  public int unmap(List<Integer> values) {
    var gone = values.stream().distinct().map(this::value).toList();
    sketch.deleteAll(
        Table.CLASSIFICATION_VALUE, gone.stream().map(StoredValue::id).sorted().toList());
    var name = before.heading().name();
    sketch.say(
        "Tok %d ut av «%s»".formatted(gone.size(), name.in("nb")),
        "Took %d out of “%s”".formatted(gone.size(), name.in("en")));
    return gone.size();
  }

  private StoredValue value(int id) {
    return stored.values().stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "value",
                "Klassifikasjonen har ikke den verdien.",
                "The classification does not have that value."));
  }

  private Category one(String group) {
    return before
        .category(group)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "group",
                "Klassifikasjonen har ingen gruppe «" + group + "».",
                "The classification has no group “" + group + "”."));
  }

  private void say(String nb, String en, Wording group) {
    var name = before.heading().name();
    sketch.say(
        nb.formatted(group.nb(), name.in("nb")), en.formatted(group.in("en"), name.in("en")));
  }
}
