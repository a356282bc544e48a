package no.sitat.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.registry.RespondentTable.Column;

/// Numbers the groups of a column while it is filled, and puts them in order at the end.
final class GroupNumbers {
  private static final Pattern BAND =
      Pattern.compile(
          "(?:(?<under>[<≤]|under |below |inntil )|[>≥]|over )?\\s*(?<from>\\d+(?:[.,]\\d+)?)(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private final VariableType type;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Boolean> absences = new HashMap<>();

  GroupNumbers(VariableType type) {
    this.type = type;
  }

  /// The number of the group, in order of first appearance.
  int add(Value value) {
    var group = value.group();
    var known = numbers.putIfAbsent(group, names.size());
    if (known != null) {
      return known;
    }
    names.add(group);
    absences.put(group, value.status() != ValueStatus.PRESENT);
    return names.size() - 1;
  }

  /// @param groupOf numbers by respondent id, which become places in the order of the groups
  Column column(Variable variable, int[] groupOf) {
    var ordered = ordered();
    var places = new HashMap<String, Integer>();
    ordered.forEach(name -> places.put(name, places.size()));
    for (int id = 0; id < groupOf.length; id++) {
      groupOf[id] = groupOf[id] < 0 ? -1 : places.getOrDefault(names.get(groupOf[id]), -1);
    }
    return new Column(variable, ordered, groupOf, Optional.empty());
  }

  private List<String> ordered() {
    var present = new ArrayList<String>();
    var absent = new ArrayList<String>();
    names.forEach(name -> (absences.getOrDefault(name, false) ? absent : present).add(name));
    if (type == VariableType.NUMBER) {
      present.sort(Comparator.comparingDouble(GroupNumbers::number));
    } else if (type == VariableType.DATE) {
      present.sort(Comparator.naturalOrder());
    } else if (type == VariableType.CATEGORY && areBands(present)) {
      present.sort(Comparator.comparingDouble(GroupNumbers::lowest));
    }
    absent.sort(Comparator.naturalOrder());
    present.addAll(absent);
    return List.copyOf(present);
  }

  /// Whether all groups are bands of numbers, as 18–29, 5–9 years, <5 or 67+.
  private static boolean areBands(List<String> groups) {
    return !groups.isEmpty() && groups.stream().allMatch(each -> BAND.matcher(each).lookingAt());
  }

  /// Where a band begins; what is under a number comes just before what begins with it.
  private static double lowest(String band) {
    var matcher = BAND.matcher(band);
    if (!matcher.lookingAt()) {
      return Double.POSITIVE_INFINITY;
    }
    return matcher.start("under") < 0
        ? number(matcher.group("from"))
        : Math.nextDown(number(matcher.group("from")));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
