package no.sitat.disclosure.passport;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/// Everybody a quote could be of: people by number, with what could be told of them.
///
/// Immutable and safe to share between threads.
public final class Sample {
  /// How many people a line has to fit, where nobody says otherwise.
  public static final int USUAL_K = 3;

  private final int people;
  private final List<Ladder> ladders;

  /// Those of each group, by ladder and step.
  private final List<List<List<BitSet>>> members;

  /// @param people how many; they are numbered from 0
  public Sample(int people, List<Ladder> ladders) {
    this.people = people;
    this.ladders = List.copyOf(ladders);
    members = this.ladders.stream().map(this::members).toList();
  }

  private List<List<BitSet>> members(Ladder ladder) {
    return ladder.steps().stream().map(step -> members(ladder, step)).toList();
  }

  private List<BitSet> members(Ladder ladder, Ladder.Step step) {
    if (step.groupOf().size() != people) {
      throw new IllegalArgumentException(
          ladder.variable() + " has " + step.groupOf().size() + " of " + people + " people");
    }
    var groups = step.groups().stream().map(_ -> new BitSet()).toList();
    for (int person = 0; person < people; person++) {
      if (step.isKnown(person)) {
        groups.get(step.groupOf().get(person)).set(person);
      }
    }
    return groups;
  }

  public int people() {
    return people;
  }

  public List<Ladder> ladders() {
    return ladders;
  }

  /// What the choice tells of a person.
  public Line line(int person, Choice choice) {
    var facts = facts(person, choice);
    return new Line(person, choice, facts, fitting(facts).cardinality());
  }

  /// What the choice tells of a person, in the order of the ladders.
  public List<Line.Fact> facts(int person, Choice choice) {
    if (choice.heights().size() != ladders.size()) {
      throw new IllegalArgumentException(choice.heights() + " for " + ladders.size() + " ladders");
    }
    var facts = new ArrayList<Line.Fact>();
    for (int number = 0; number < ladders.size(); number++) {
      int height = choice.height(number);
      if (height > 0 && ladders.get(number).step(height).isKnown(person)) {
        var step = ladders.get(number).step(height);
        int group = step.groupOf().get(person);
        facts.add(new Line.Fact(number, height, group, step.groups().get(group)));
      }
    }
    return facts;
  }

  /// Those of whom every fact is known to be true; everybody where nothing is told.
  public BitSet fitting(Collection<Line.Fact> facts) {
    var fitting = new BitSet(people);
    fitting.set(0, people);
    for (var fact : facts) {
      fitting.and(members.get(fact.ladder()).get(fact.height() - 1).get(fact.group()));
    }
    return fitting;
  }
}
