package no.sitat.project.substudy;

import java.util.Set;

/// Who and what comes into a sub-study, or leaves it.
///
/// @param into true to come in, false to leave
/// @param respondents ids
/// @param documents ids
public record Membership(boolean into, Set<Integer> respondents, Set<Integer> documents) {
  public Membership {
    respondents = Set.copyOf(respondents);
    documents = Set.copyOf(documents);
  }
}
