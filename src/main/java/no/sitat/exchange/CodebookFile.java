package no.sitat.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;

/// A codebook as a file gives it: codes know each other by key, nothing has an id.
///
/// @param id name of the codebook; may be empty
/// @param version of the file, from 1
/// @param directions in order
/// @param codes in the order of the file; every parent stands in it or in the project it is for,
///   and no parent is its own descendant
/// @param links from codes of the file
/// @param dimensions what codings can say beside code and direction, in order
/// @param guids of codes by key, where the file says them
public record CodebookFile(
    String id,
    int version,
    List<Direction> directions,
    List<Entry> codes,
    List<Link> links,
    List<Axis> dimensions,
    Map<String, UUID> guids) {
  public CodebookFile {
    directions = List.copyOf(directions);
    codes = List.copyOf(codes);
    links = List.copyOf(links);
    dimensions = List.copyOf(dimensions);
    guids = Map.copyOf(guids);
  }

  /// A codebook that knows its codes by key alone.
  public CodebookFile(
      String id,
      int version,
      List<Direction> directions,
      List<Entry> codes,
      List<Link> links,
      List<Axis> dimensions) {
    this(id, version, directions, codes, links, dimensions, Map.of());
  }

  /// A codebook that says nothing of dimensions.
  public CodebookFile(
      String id, int version, List<Direction> directions, List<Entry> codes, List<Link> links) {
    this(id, version, directions, codes, links, List.of());
  }

  /// What keeps the file from being taken into a project with this codebook; empty when nothing
  /// does.
  public Optional<LocalText> faultBeside(Codebook known) {
    return new CodebookCheck(this, known)
        .faults().stream().findFirst().map(CodebookCheck.Fault::text);
  }

  /// One code.
  ///
  /// @param parent key of the code above; empty at the top
  /// @param directions keys of the allowed directions
  /// @param defaultDirection one of the allowed
  /// @param colour index into the palette; empty to let the project choose
  /// @param active whether it is offered for coding
  public record Entry(
      String key,
      Optional<String> parent,
      LocalText name,
      LocalText definition,
      LocalText include,
      LocalText exclude,
      LocalText example,
      LocalText borderline,
      CodeKind kind,
      List<String> directions,
      Optional<String> defaultDirection,
      OptionalInt colour,
      boolean active) {
    public Entry {
      directions = List.copyOf(directions);
    }

    /// A code without a borderline example.
    public Entry(
        String key,
        Optional<String> parent,
        LocalText name,
        LocalText definition,
        LocalText include,
        LocalText exclude,
        LocalText example,
        CodeKind kind,
        List<String> directions,
        Optional<String> defaultDirection,
        OptionalInt colour,
        boolean active) {
      this(
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
          active);
    }
  }

  /// A dimension of codings.
  ///
  /// @param scale whether its values are whole numbers 0–100; if not, they are those listed
  /// @param active whether it is offered for coding
  public record Axis(
      String key, LocalText name, boolean scale, boolean active, List<Value> values) {
    public Axis {
      values = List.copyOf(values);
    }

    /// One thing that can be said.
    public record Value(String key, LocalText name) {}
  }

  /// A relation beside the tree, from one key to another.
  public record Link(String from, String to, String type) {}
}
