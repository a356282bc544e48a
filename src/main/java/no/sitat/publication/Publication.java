package no.sitat.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A paper, a report or a talk that quotes people; its quotes refer to it.
///
/// @param id unique in the project, from 1
/// @param guid stable across exports and merges
/// @param title unique in the project
/// @param people how many people an attribution has to fit; at least 2
/// @param variables keys of what may be told of people, in the order it is told; at most [#MOST]
/// @param published empty while it has not left
/// @param withdrawn the day it was given up or called back; empty while it is not
public record Publication(
    int id,
    UUID guid,
    String title,
    PublicationKind kind,
    int people,
    List<String> variables,
    Optional<LocalDate> published,
    Optional<LocalDate> withdrawn) {
  /// So many variables can be told; each can be told in up to [Rungs#MOST] ways, and all ways are
  /// looked through.
  public static final int MOST = 5;

  public Publication {
    variables = List.copyOf(variables);
    if (people < 2 || variables.size() > MOST) {
      throw new IllegalArgumentException(people + " people, " + variables.size() + " variables");
    }
  }

  /// Whether somebody may have read it or shall: what has left stays known when it is called back.
  public boolean isKnown() {
    return withdrawn.isEmpty() || published.isPresent();
  }
}
