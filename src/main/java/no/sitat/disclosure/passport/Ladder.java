package no.sitat.disclosure.passport;

import java.util.List;

/// One variable in several degrees of exactness: “Asia” under “Irak”, “30-årene” under “38”.
///
/// @param steps the coarsest first, the exact one last; each has everybody of the sample
public record Ladder(String variable, List<Step> steps) {
  /// The group of somebody for whom none is known.
  public static final int UNKNOWN = -1;

  public Ladder {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no step for variable " + variable);
    }
  }

  /// One degree of exactness.
  ///
  /// @param groups names of the groups
  /// @param groupOf index into `groups` by person; [#UNKNOWN] where none is known
  public record Step(List<String> groups, List<Integer> groupOf) {
    public Step {
      groups = List.copyOf(groups);
      groupOf = List.copyOf(groupOf);
      for (int group : groupOf) {
        if (group < UNKNOWN || group >= groups.size()) {
          throw new IllegalArgumentException("group " + group + " of " + groups.size());
        }
      }
    }

    boolean isKnown(int person) {
      return groupOf.get(person) != UNKNOWN;
    }
  }

  /// The step of that height; 1 is the coarsest.
  Step step(int height) {
    return steps.get(height - 1);
  }
}
