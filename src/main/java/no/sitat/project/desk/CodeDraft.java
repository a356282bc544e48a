package no.sitat.project.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;

/// A code as somebody wants it to be, new or changed.
///
/// @param key empty to make one from the name
/// @param parent key of the code above; empty for the top of the tree
/// @param directions keys of the allowed directions, in order
/// @param colour index into the palette; empty to take the next
/// @param position among its siblings; empty for the last
public record CodeDraft(
    Optional<String> key,
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
    boolean active,
    OptionalInt position) {
  public CodeDraft {
    directions = List.copyOf(directions);
  }

  /// A descriptive code at the top of the tree with nothing but a name.
  public static CodeDraft named(String nb, String en) {
    return new CodeDraft(
        Optional.empty(),
        Optional.empty(),
        new LocalText(nb, en),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        OptionalInt.empty());
  }

  /// The code as it is, to change parts of.
  public static CodeDraft of(Code code, Codebook codebook) {
    var parent =
        code.parent().isPresent()
            ? codebook.code(code.parent().getAsInt()).map(Code::key)
            : Optional.<String>empty();
    return new CodeDraft(
        Optional.of(code.key()),
        parent,
        code.name(),
        code.definition(),
        code.include(),
        code.exclude(),
        code.example(),
        code.kind(),
        code.directions(),
        code.defaultDirection(),
        OptionalInt.of(code.colour()),
        code.active(),
        OptionalInt.of(code.position()));
  }

  public CodeDraft withKey(String wanted) {
    return new CodeDraft(
        Optional.of(wanted),
        parent,
        name,
        definition,
        include,
        exclude,
        example,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position);
  }

  public CodeDraft withParent(Optional<String> above) {
    return new CodeDraft(
        key,
        above,
        name,
        definition,
        include,
        exclude,
        example,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        OptionalInt.empty());
  }

  public CodeDraft withTexts(LocalText newName, LocalText newDefinition) {
    return new CodeDraft(
        key,
        parent,
        newName,
        newDefinition,
        include,
        exclude,
        example,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position);
  }

  public CodeDraft withDirections(List<String> allowed, Optional<String> preset) {
    return new CodeDraft(
        key,
        parent,
        name,
        definition,
        include,
        exclude,
        example,
        kind,
        allowed,
        preset,
        colour,
        active,
        position);
  }
}
