package no.sitat.codebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A name for what the team looks for. Not a coding, which is one use of a code on one segment.
///
/// @param id small and dense, unique in the project, from 1
/// @param guid stable across exports and merges
/// @param key short and stable (`SOS.BARN`), unique, used in files and queries
/// @param parent id of the code above; empty at the top
/// @param definition what the code means
/// @param include what to code with it
/// @param exclude what not to
/// @param example a typical passage
/// @param borderline a passage that is just within, or just outside, and why
/// @param directions keys of the allowed directions; empty when codings have none
/// @param defaultDirection taken when nobody chooses; one of the allowed
/// @param colour index into the palette of code colours, from 0
/// @param active whether it is offered for coding; its codings stay either way
/// @param position order among siblings, from 0
/// @param edition counts the changes of what name, definition, include and exclude mean, from 1
public record Code(
    int id,
    UUID guid,
    String key,
    OptionalInt parent,
    LocalText name,
    LocalText definition,
    LocalText include,
    LocalText exclude,
    LocalText example,
    LocalText borderline,
    CodeKind kind,
    List<String> directions,
    Optional<String> defaultDirection,
    int colour,
    boolean active,
    int position,
    int edition) {
  public Code {
    directions = List.copyOf(directions);
    if (key.isBlank() || key.contains(";") || key.contains(",")) {
      throw new IllegalArgumentException("a code's key is “" + key + "”");
    }
    if (defaultDirection.isPresent() && !directions.contains(defaultDirection.get())) {
      throw new IllegalArgumentException(
          key + " takes " + defaultDirection.get() + ", which it does not allow: " + directions);
    }
  }

  /// A code without a borderline example.
  public Code(
      int id,
      UUID guid,
      String key,
      OptionalInt parent,
      LocalText name,
      LocalText definition,
      LocalText include,
      LocalText exclude,
      LocalText example,
      CodeKind kind,
      List<String> directions,
      Optional<String> defaultDirection,
      int colour,
      boolean active,
      int position,
      int edition) {
    this(
        id,
        guid,
        key,
        parent,
        name,
        definition,
        include,
        exclude,
        example,
        LocalText.EMPTY,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position,
        edition);
  }

  /// Whether a coding must be given a direction by the person who codes.
  public boolean asksForDirection() {
    return directions.size() > 1 && defaultDirection.isEmpty();
  }

  /// The direction of a coding for which nobody chose one.
  public Optional<String> impliedDirection() {
    return defaultDirection.isPresent() || directions.size() != 1
        ? defaultDirection
        : Optional.of(directions.getFirst());
  }
}
