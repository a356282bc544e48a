package no.sitat.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Respondents × variables at one revision, as columns of small integers.
///
/// A column gives every respondent the index of a group; the groups of a variable are its values in
/// order of first appearance (numbers and dates ascending), then the reasons for having none.
/// Immutable and safe to share between threads.
public final class RespondentTable {
  public static final RespondentTable EMPTY =
      new RespondentTable(List.of(), List.of(), (_, _) -> Value.EMPTY);

  private final List<Respondent> respondents;
  private final List<Variable> variables;
  private final Map<Integer, Respondent> byId = new HashMap<>();
  private final Map<String, Respondent> byLabel = new HashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /// Where the table takes its values from while it is built.
  @FunctionalInterface
  public interface Values {
    Value of(Respondent respondent, Variable variable);
  }

  /// One variable over all respondents.
  ///
  /// @param groups names of the groups; the respondents without a value come last
  /// @param groupOf index into `groups` by respondent *id*; -1 where no respondent has that id
  public record Column(Variable variable, List<String> groups, int[] groupOf) {}

  public RespondentTable(
      Collection<Respondent> respondents, Collection<Variable> variables, Values values) {
    this.respondents =
        respondents.stream().sorted(Comparator.comparingInt(Respondent::id)).toList();
    this.variables =
        variables.stream().sorted(Comparator.comparingInt(Variable::position)).toList();
    for (var respondent : this.respondents) {
      byId.put(respondent.id(), respondent);
      byLabel.put(respondent.label(), respondent);
    }
    for (var variable : this.variables) {
      columns.put(variable.key(), column(variable, values));
    }
  }

  private Column column(Variable variable, Values values) {
    var found = new HashMap<Integer, Value>();
    respondents.forEach(respondent -> found.put(respondent.id(), values.of(respondent, variable)));
    var groups = groups(variable, found);
    var groupOf = new int[highestId() + 1];
    Arrays.fill(groupOf, -1);
    found.forEach((id, value) -> groupOf[id] = groups.indexOf(value.group()));
    return new Column(variable, groups, groupOf);
  }

  private List<String> groups(Variable variable, Map<Integer, Value> found) {
    var present = new ArrayList<String>();
    var absent = new ArrayList<String>();
    for (var respondent : respondents) {
      var value = found.getOrDefault(respondent.id(), Value.EMPTY);
      var list = value.status() == ValueStatus.PRESENT ? present : absent;
      if (!list.contains(value.group())) {
        list.add(value.group());
      }
    }
    if (variable.type() == VariableType.NUMBER) {
      present.sort(Comparator.comparingDouble(RespondentTable::number));
    } else if (variable.type() == VariableType.DATE) {
      present.sort(Comparator.naturalOrder());
    }
    absent.sort(Comparator.naturalOrder());
    present.addAll(absent);
    return List.copyOf(present);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /// In ascending order of id.
  public List<Respondent> respondents() {
    return respondents;
  }

  /// In order of import.
  public List<Variable> variables() {
    return variables;
  }

  public Optional<Respondent> respondent(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Respondent> labelled(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /// The column of a variable by its key; upper and lower case do not matter.
  public Optional<Column> column(String key) {
    var exact = columns.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    var wanted = key.toLowerCase(Locale.ROOT);
    return columns.values().stream()
        .filter(column -> column.variable().key().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /// Name of the group a respondent falls in; empty when there is no such respondent or variable.
  public Optional<String> group(int respondent, String variable) {
    return column(variable)
        .filter(column -> respondent >= 0 && respondent < column.groupOf().length)
        .filter(column -> column.groupOf()[respondent] >= 0)
        .map(column -> column.groups().get(column.groupOf()[respondent]));
  }

  /// The largest respondent id in use; 0 when there is none.
  public int highestId() {
    return respondents.isEmpty() ? 0 : respondents.getLast().id();
  }
}
