package no.sitat.project.moving;

import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;

/// What a move would do, or has done.
///
/// @param counts for every kind of which the file has any
/// @param differences what is here otherwise, at most so many of a kind as anybody reads
/// @param notes on what the project takes otherwise than it stands in the file
public record MovePreview(List<Count> counts, List<Difference> differences, List<MoveNote> notes) {
  public MovePreview {
    counts = List.copyOf(counts);
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }

  /// How many of one kind stand how.
  ///
  /// @param takeable how many of those that are different can become what the file says
  /// @param examples names of some that are new; none of what has no name
  public record Count(
      MoveKind kind, int fresh, int same, int different, int takeable, List<String> examples) {
    public Count {
      examples = List.copyOf(examples);
    }
  }

  /// One thing that is here and says something else than the file.
  ///
  /// @param name what it is called here; empty for what has no name
  /// @param what differs
  /// @param takeable whether it can become what the file says
  public record Difference(MoveKind kind, String name, LocalText what, boolean takeable) {}

  /// Whether nothing would come.
  public boolean bringsNothing() {
    return counts.stream().allMatch(count -> count.fresh() == 0);
  }

  /// How many things of a kind would come.
  public int fresh(MoveKind kind) {
    return counts.stream()
        .filter(count -> count.kind() == kind)
        .mapToInt(Count::fresh)
        .findFirst()
        .orElse(0);
  }
}
