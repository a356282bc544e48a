package no.sitat.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.registry.DerivedChoice;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// Sub-studies as columns of the respondents' table, beside those that are derived from variables.
///
/// `study@latvians` has two groups: those in the sub-study, under its key, and [#OUTSIDE].
/// `study@all` has a group for each combination of sub-studies that somebody is in, so that nobody
/// is in two groups. A variable that is called `study` goes before.
public final class SubStudyColumns implements RespondentTable.Derivation {
  /// What all keys begin with.
  public static final String PREFIX = "study@";

  /// All sub-studies in one column.
  public static final String ALL = PREFIX + "all";

  /// Between the sub-studies of those who are in several.
  static final String AND = " + ";

  /// The group of those who are in none.
  public static final String OUTSIDE = "(outside)";

  private final RespondentTable.Derivation others;
  private final List<SubStudy> studies;

  public SubStudyColumns(RespondentTable.Derivation others, List<SubStudy> studies) {
    this.others = others;
    this.studies = List.copyOf(studies);
  }

  @Override
  public Optional<Column> column(RespondentTable table, String key) {
    var found = others.column(table, key);
    if (found.isPresent() || !key.startsWith(PREFIX)) {
      return found;
    }
    if (key.equals(ALL)) {
      return Optional.of(all(table));
    }
    return studies.stream()
        .filter(each -> (PREFIX + each.key()).equalsIgnoreCase(key))
        .findFirst()
        .map(each -> one(table, each));
  }

  @Override
  public List<DerivedChoice> choices(RespondentTable table) {
    return others.choices(table);
  }

  @Override
  public Optional<String> place(RespondentTable table, String key, String value) {
    return others.place(table, key, value);
  }

  @Override
  public Optional<Wording> missing(RespondentTable table, String key) {
    if (!key.startsWith(PREFIX) || table.column("study").isPresent()) {
      return others.missing(table, key);
    }
    var all = studies.stream().map(SubStudy::key).collect(Collectors.joining(", "));
    return Optional.of(
        new Wording(
            "det er ingen delstudie «%s»; det finnes: %s"
                .formatted(key.substring(PREFIX.length()), all),
            "there is no sub-study “%s”; there are: %s"
                .formatted(key.substring(PREFIX.length()), all)));
  }

  private static Column one(RespondentTable table, SubStudy study) {
    var in = new HashSet<>(study.respondents());
    var name = new Wording("Delstudie: " + study.called("nb"), "Sub-study: " + study.called("en"));
    return column(
        table,
        variable(PREFIX + study.key(), name),
        List.of(study.key()),
        who -> in.contains(who.id()) ? study.key() : OUTSIDE);
  }

  private Column all(RespondentTable table) {
    var members = new ArrayList<Set<Integer>>();
    studies.forEach(study -> members.add(new HashSet<>(study.respondents())));
    return column(
        table,
        variable(ALL, new Wording("Delstudier", "Sub-studies")),
        studies.stream().map(SubStudy::key).toList(),
        who -> {
          var in = new ArrayList<String>();
          for (int i = 0; i < members.size(); i++) {
            if (members.get(i).contains(who.id())) {
              in.add(studies.get(i).key());
            }
          }
          return in.isEmpty() ? OUTSIDE : String.join(AND, in);
        });
  }

  @FunctionalInterface
  private interface Membership {
    String group(Respondent respondent);
  }

  private static Column column(
      RespondentTable table, Variable variable, List<String> first, Membership membership) {
    var column = table.columnOf(variable, who -> Value.present(membership.group(who)));
    var between = column.groups().stream().filter(group -> !group.equals(OUTSIDE));
    var order = Stream.of(first.stream(), between, Stream.of(OUTSIDE)).flatMap(each -> each);
    return column.inOrderOf(order.toList());
  }

  private static Variable variable(String key, Wording name) {
    return new Variable(0, new UUID(0, 0), key, VariableType.CATEGORY, Integer.MAX_VALUE, name);
  }
}
