package no.sitat.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Respondents × variables at one revision, as columns of small integers.
///
/// A column gives every respondent the index of a group; the groups of a variable are its values in
/// order of first appearance (numbers, dates and bands of numbers ascending), then the reasons for
/// having none. Columns that are derived from a variable (`origin@world-region`, `age@emigration`)
/// are worked out when first asked for and kept. Immutable and safe to share between threads.
public final class RespondentTable {
  public static final RespondentTable EMPTY =
      new RespondentTable(List.of(), List.of(), (_, _) -> Value.EMPTY);

  /// The group of values that a classification has no category for.
  public static final String UNMAPPED = "(unmapped)";

  /// How many derived columns are kept; a key may hold any date.
  private static final int MOST_KEPT = 500;

  private final List<Respondent> respondents;
  private final List<Variable> variables;
  private final DatedValues values;
  private final Derivation derivation;
  private final Map<Integer, Respondent> byId = new HashMap<>();
  private final Map<String, Respondent> byLabel = new HashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Map<String, Column> byLowerCase = new HashMap<>();
  private final Map<String, Column> derived = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> moments = new HashMap<>();
  private volatile Optional<List<DerivedChoice>> choices = Optional.empty();

  /// Where the table takes its values from while it is built.
  @FunctionalInterface
  public interface Values {
    Value of(Respondent respondent, Variable variable);
  }

  /// Where the table takes all values of a respondent for a variable from, at any time.
  @FunctionalInterface
  public interface DatedValues {
    List<Value> of(Respondent respondent, Variable variable);
  }

  /// Makes columns that are no variable's own. Nothing is left to a default: who stands before
  /// another derivation has to pass all of it on.
  public interface Derivation {
    /// Makes none.
    Derivation NONE = new NoDerivation();

    Optional<Column> column(RespondentTable table, String key);

    /// The columns that say something of this table, variable by variable.
    List<DerivedChoice> choices(RespondentTable table);

    /// Which group of a derived column a value falls in that nobody here may have.
    ///
    /// @param key of the column
    Optional<String> place(RespondentTable table, String key, String value);

    /// Why there is no column of this key, where it is written as a derived one.
    Optional<Wording> missing(RespondentTable table, String key);
  }

  /// What a rolled up column stands on.
  ///
  /// @param asOf the day that judged validity where no moment did
  /// @param english what groups are called in English
  public record Basis(
      Wording classification,
      Wording source,
      String version,
      LocalDate asOf,
      Map<String, String> english) {
    public Basis {
      english = Map.copyOf(english);
    }
  }

  /// One variable over all respondents.
  ///
  /// @param groups names of the groups; the respondents without a value come last
  /// @param groupOf index into `groups` by respondent *id*; -1 where no respondent has that id
  /// @param basis the classification, if it is rolled up
  @SuppressWarnings("ArrayRecordComponent")
  public record Column(
      Variable variable, List<String> groups, int[] groupOf, Optional<Basis> basis) {
    public Column with(Basis other) {
      return new Column(variable, groups, groupOf, Optional.of(other));
    }

    /// How many respondents have a value that the classification has no category for.
    public long unmapped() {
      int group = groups.indexOf(UNMAPPED);
      return group < 0 ? 0 : Arrays.stream(groupOf).filter(each -> each == group).count();
    }

    /// The same with those groups first, in that order, and the others after as they were.
    public Column inOrderOf(List<String> names) {
      var order = new ArrayList<>(names.stream().filter(groups::contains).distinct().toList());
      groups.stream().filter(each -> !names.contains(each)).forEach(order::add);
      var places = groups.stream().mapToInt(order::indexOf).toArray();
      var moved = Arrays.stream(groupOf).map(each -> each < 0 ? each : places[each]).toArray();
      return new Column(variable, List.copyOf(order), moved, basis);
    }
  }

  public RespondentTable(
      Collection<Respondent> respondents, Collection<Variable> variables, Values values) {
    this(
        respondents,
        variables,
        (respondent, variable) -> List.of(values.of(respondent, variable)),
        Derivation.NONE);
  }

  /// @param values asked again whenever a derived column is first wanted
  public RespondentTable(
      Collection<Respondent> respondents,
      Collection<Variable> variables,
      DatedValues values,
      Derivation derivation) {
    this.respondents =
        respondents.stream().sorted(Comparator.comparingInt(Respondent::id)).toList();
    this.variables =
        variables.stream().sorted(Comparator.comparingInt(Variable::position)).toList();
    this.values = values;
    this.derivation = derivation;
    for (var respondent : this.respondents) {
      byId.put(respondent.id(), respondent);
      byLabel.put(respondent.label(), respondent);
    }
    for (var variable : this.variables) {
      var column = columnOf(variable, respondent -> undated(respondent, variable));
      columns.put(variable.key(), column);
      byLowerCase.putIfAbsent(lowerCase(variable.key()), column);
    }
  }

  private RespondentTable(RespondentTable same, Derivation derivation) {
    respondents = same.respondents;
    variables = same.variables;
    values = same.values;
    this.derivation = derivation;
    byId.putAll(same.byId);
    byLabel.putAll(same.byLabel);
    columns.putAll(same.columns);
    byLowerCase.putAll(same.byLowerCase);
    moments.putAll(same.moments);
  }

  /// Whether a group is a value: neither a way of lacking one, nor of being in no category.
  public static boolean isValue(String group) {
    return !ValueStatus.isLabel(group) && !group.equals(UNMAPPED);
  }

  /// The same values, with other columns derived from them.
  public RespondentTable with(Derivation other) {
    return new RespondentTable(this, other);
  }

  private Value undated(Respondent respondent, Variable variable) {
    var dated = values.of(respondent, variable);
    if (dated.size() == 1 && dated.getFirst().moment().isEmpty()) {
      return dated.getFirst();
    }
    var known = moments.computeIfAbsent(variable.key(), _ -> new TreeSet<>());
    dated.stream().map(Value::moment).filter(each -> !each.isEmpty()).forEach(known::add);
    return Moment.of("").choose(dated);
  }

  /// The moments for which some respondent has a value of the variable.
  public Set<String> moments(Variable variable) {
    return Collections.unmodifiableSet(moments.getOrDefault(variable.key(), Set.of()));
  }

  /// The columns that can be derived from the variables and say something of somebody, variable by
  /// variable.
  public List<DerivedChoice> choices() {
    var known = choices;
    if (known.isEmpty()) {
      known = Optional.of(List.copyOf(derivation.choices(this)));
      choices = known;
    }
    return known.get();
  }

  /// Which group of a derived column a value falls in, also one that no respondent has: on the day
  /// that the key names, else on the day that the classification states.
  public Optional<String> place(String key, String value) {
    return derivation.place(this, key, value);
  }

  /// Why [#column] finds nothing, where the key is written as a derived one.
  public Optional<Wording> missing(String key) {
    return derivation.missing(this, key);
  }

  /// The value of a respondent at a moment: the one recorded for it, or for the last day up to it,
  /// or else the one that always holds.
  ///
  /// @param moment empty for the one that holds always, or else the one whose moment sorts last
  public Value value(Respondent respondent, Variable variable, String moment) {
    var dated = values.of(respondent, variable);
    if (dated.size() == 1 && (moment.isEmpty() || dated.getFirst().moment().isEmpty())) {
      return dated.getFirst();
    }
    return Moment.of(moment).choose(dated);
  }

  /// What is recorded of a respondent for a variable at this very moment; [Value#EMPTY] if nothing
  /// is.
  ///
  /// @param moment empty for always
  public Value recorded(Respondent respondent, Variable variable, String moment) {
    return values.of(respondent, variable).stream()
        .filter(value -> value.moment().equals(moment))
        .reduce((_, last) -> last)
        .orElse(Value.EMPTY);
  }

  /// A column of these values.
  public Column columnOf(Variable variable, Function<Respondent, Value> valueOf) {
    var groups = new GroupNumbers(variable.type());
    var groupOf = new int[highestId() + 1];
    Arrays.fill(groupOf, -1);
    for (var respondent : respondents) {
      groupOf[respondent.id()] = groups.add(valueOf.apply(respondent));
    }
    return groups.column(variable, groupOf);
  }

  private static String lowerCase(String key) {
    return key.toLowerCase(Locale.ROOT);
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

  /// The column of a variable by its key, or one derived from a variable; upper and lower case do
  /// not matter.
  public Optional<Column> column(String key) {
    var exact = columns.get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    var wanted = lowerCase(key);
    var found = byLowerCase.getOrDefault(wanted, derived.get(wanted));
    return found == null && key.indexOf('@') > 0 ? derive(wanted) : Optional.ofNullable(found);
  }

  /// Two who ask at once may both work it out; nobody waits.
  private Optional<Column> derive(String wanted) {
    var made = derivation.column(this, wanted);
    if (derived.size() < MOST_KEPT) {
      made.ifPresent(column -> derived.putIfAbsent(wanted, column));
    }
    return made;
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
