package no.sitat.crosstab.force;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.sitat.codebook.Effect;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.Combination;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;

/// Works out from a force table what can be, with the exact auditor.
///
/// People of one group who say the same themes in the same directions are a *kind*; how many there
/// are of each kind is unknown, and every number of the table is a sum of kinds. What is asked for
/// are the sets somebody could be interested in: lines, what a line lacks to one around it, and
/// what two lines share. The opponent knows which themes lie in which, and may know that nothing is
/// coded without a direction.
final class ForceOpponent {
  private final RandomForces drawn;
  private final int threshold;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Predicate<Kind>> lines = new LinkedHashMap<>();
  private final Map<String, Predicate<Kind>> columns = new LinkedHashMap<>();
  private final Known all;
  private final Known crosstab;
  private int asked;

  /// People of a group who say the same.
  private record Kind(int group, BitSet said) {}

  ForceOpponent(RandomForces drawn, ForceTable table, int threshold) {
    this.drawn = drawn;
    this.threshold = threshold;
    nameKinds();
    table.columns().forEach(column -> columns.put(column.label(), in(column.label())));
    table.themes().forEach(theme -> theme.rows().forEach(row -> nameLine(theme, row)));
    all = new Known(table, true);
    crosstab = new Known(table, false);
  }

  private void nameKinds() {
    int groups = 1 + IntStream.of(drawn.groups()).max().orElse(0);
    int bits = drawn.slots() * drawn.parents().size();
    for (int group = 0; group < groups; group++) {
      for (long said = 0; said < 1L << bits; said++) {
        var kind = new Kind(group, BitSet.valueOf(new long[] {said}));
        if (isPossible(kind)) {
          kinds.add(kind);
        }
      }
    }
  }

  /// Who says a theme says those it lies in, in the same direction.
  private boolean isPossible(Kind kind) {
    return kind.said.stream()
        .allMatch(bit -> {
          int parent = drawn.parents().get(bit / drawn.slots());
          boolean isUndirected = bit % drawn.slots() == 0;
          return (parent < 0 || kind.said.get(parent * drawn.slots() + bit % drawn.slots()))
              && !(isUndirected && drawn.isDirected());
        });
  }

  private BitSet closed(BitSet said) {
    var closed = (BitSet) said.clone();
    for (int bit = said.length() - 1; bit >= 0; bit--) {
      int parent = drawn.parents().get(bit / drawn.slots());
      if (said.get(bit) && parent >= 0) {
        closed.set(parent * drawn.slots() + bit % drawn.slots());
      }
    }
    return closed;
  }

  private static Predicate<Kind> in(String column) {
    return column.equals(CrosstabColumn.ALL) ? _ -> true : kind -> column.equals("g" + kind.group);
  }

  private void nameLine(ForceTheme theme, ForceRow row) {
    var key = theme.theme().key();
    var themes =
        key.equals(CrosstabRow.ANY)
            ? IntStream.range(0, drawn.parents().size()).toArray()
            : new int[] {Integer.parseInt(key.substring(1)) - 1};
    var name = key + " " + row.line().key();
    switch (row.line()) {
      case ForceLine.Said _ -> lines.put(name, says(themes, _ -> true));
      case ForceLine.Moved moved ->
          lines.put(name, says(themes, slot -> has(slot, moved.effect())));
      case ForceLine.Towards towards ->
          lines.put(name, says(themes, slot -> slot == towards.direction().position() + 1));
      case ForceLine.Both _ ->
          lines.put(
              name,
              says(themes, slot -> has(slot, Effect.LEAVE))
                  .and(says(themes, slot -> has(slot, Effect.STAY))));
      case ForceLine.Net _ -> {}
    }
  }

  private boolean has(int slot, Effect effect) {
    return slot > 0 && drawn.directions().get(slot - 1).effect() == effect;
  }

  private Predicate<Kind> says(int[] themes, Predicate<Integer> slots) {
    return kind ->
        kind.said.stream()
            .anyMatch(bit ->
                IntStream.of(themes).anyMatch(theme -> theme == bit / drawn.slots())
                    && slots.test(bit % drawn.slots()));
  }

  /// What somebody knows who has read the table, or only the crosstab in it.
  private final class Known {
    private final CountSystem system = new CountSystem();
    private final ExactAudit audit;
    private int shown;

    Known(ForceTable table, boolean isWhole) {
      var counts = new HashMap<Kind, Integer>();
      for (int person = 0; person < drawn.groups().length; person++) {
        var kind = new Kind(drawn.groups()[person], closed(drawn.said()[person]));
        counts.merge(kind, 1, Integer::sum);
      }
      kinds.forEach(kind -> system.cell(kind.toString(), counts.getOrDefault(kind, 0)));
      var withheld = new BitSet();
      withheld.set(0, kinds.size());
      for (var column : table.columns()) {
        column.base().ifPresent(base -> publish(requireNonNull(columns.get(column.label())), base));
      }
      for (var theme : table.themes()) {
        for (var row : theme.rows()) {
          if (row.line() instanceof ForceLine.Said || isWhole) {
            publish(theme, row);
          }
        }
      }
      audit = new ExactAudit(system, withheld);
    }

    private void publish(ForceTheme theme, ForceRow row) {
      var line = lines.get(theme.theme().key() + " " + row.line().key());
      for (var cell : row.cells()) {
        if (cell.count().isPresent() && line != null) {
          publish(line.and(columns.get(cell.column())), cell.count().getAsLong());
          shown += row.line() instanceof ForceLine.Said ? 0 : 1;
        }
      }
    }

    private void publish(Predicate<Kind> people, long count) {
      int cell = system.cell("published", count);
      system.sum(cell, cells(people));
    }

    Outcome outcome(Predicate<Kind> people) {
      var factors = new HashMap<Integer, Integer>();
      IntStream.of(cells(people)).forEach(cell -> factors.put(cell, 1));
      return audit.verdict(new Combination(factors), threshold).outcome();
    }
  }

  private int[] cells(Predicate<Kind> people) {
    return IntStream.range(0, kinds.size()).filter(at -> people.test(kinds.get(at))).toArray();
  }

  private long count(Predicate<Kind> people) {
    return IntStream.range(0, drawn.groups().length)
        .filter(
            person -> people.test(new Kind(drawn.groups()[person], closed(drawn.said()[person]))))
        .count();
  }

  /// How many numbers of lines other than *said* the table shows.
  int shown() {
    return all.shown;
  }

  /// How many small numbers were asked for.
  int asked() {
    return asked;
  }

  /// Small sets of people that the lines give away and the crosstab alone does not.
  List<String> leaks() {
    var leaks = new ArrayList<String>();
    var names = List.copyOf(lines.keySet());
    for (var column : columns.entrySet()) {
      for (int one = 0; one < names.size(); one++) {
        var people = requireNonNull(lines.get(names.get(one))).and(column.getValue());
        ask(names.get(one) + " / " + column.getKey(), people, leaks);
        var others = requireNonNull(lines.get(names.get(one))).negate().and(column.getValue());
        ask("not " + names.get(one) + " / " + column.getKey(), others, leaks);
        for (int other = 0; other < names.size(); other++) {
          if (other != one) {
            var second = requireNonNull(lines.get(names.get(other)));
            var words = names.get(one) + " not " + names.get(other) + " / " + column.getKey();
            ask(words, people.and(second.negate()), leaks);
          }
          if (other > one) {
            var second = requireNonNull(lines.get(names.get(other)));
            var words = names.get(one) + " and " + names.get(other) + " / " + column.getKey();
            ask(words, people.and(second), leaks);
            ask("neither " + words, others.and(second.negate()), leaks);
          }
        }
      }
    }
    return leaks;
  }

  private void ask(String words, Predicate<Kind> people, List<String> leaks) {
    long count = count(people);
    if (count > 0 && count < threshold) {
      asked++;
      var outcome = all.outcome(people);
      if (outcome != Outcome.SAFE && crosstab.outcome(people).compareTo(outcome) > 0) {
        leaks.add(words + " is " + count + ": " + outcome);
      }
    }
  }
}
