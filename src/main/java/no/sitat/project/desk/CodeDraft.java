package no.sitat.project.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;

/// A code as somebody wants it to be, new or changed.
///
/// @param key empty to make one from the name
/// @param parent key of the code above; empty for the top of the tree
/// @param directions keys of the allowed directions, in order
/// @param colour index into the palette; empty to take one that stands out
/// @param position among its siblings; empty for the last
/// @param wording whether new words only say better what was meant all along: then no coding is
///   outdated by them
public record CodeDraft(
    Optional<String> key,
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
    boolean active,
    OptionalInt position,
    boolean wording) {
  /// Line breaks and what no file of another tool can hold.
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+");

  public CodeDraft {
    name = new LocalText(oneLine(name.nb()), oneLine(name.en()));
    directions = List.copyOf(directions);
  }

  private static String oneLine(String words) {
    return NOT_IN_A_NAME.matcher(words).replaceAll(" ");
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
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        OptionalInt.empty(),
        false);
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
        code.borderline(),
        code.kind(),
        code.directions(),
        code.defaultDirection(),
        OptionalInt.of(code.colour()),
        code.active(),
        OptionalInt.of(code.position()),
        false);
  }

  /// A code as a codebook's file has it, last among its siblings.
  ///
  /// @param colour where the file has none
  public static CodeDraft of(CodebookFile.Entry entry, OptionalInt colour) {
    return new CodeDraft(
        Optional.of(entry.key()),
        entry.parent(),
        entry.name(),
        entry.definition(),
        entry.include(),
        entry.exclude(),
        entry.example(),
        entry.borderline(),
        entry.kind(),
        entry.directions(),
        entry.defaultDirection(),
        entry.colour().isPresent() ? entry.colour() : colour,
        entry.active(),
        OptionalInt.empty(),
        false);
  }

  public CodeDraft withKey(String wanted) {
    return placed(Optional.of(wanted), parent, position);
  }

  public CodeDraft withParent(Optional<String> above) {
    return placed(key, above, OptionalInt.empty());
  }

  private CodeDraft placed(Optional<String> called, Optional<String> above, OptionalInt place) {
    return new CodeDraft(
        called,
        above,
        name,
        definition,
        include,
        exclude,
        example,
        borderline,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        place,
        wording);
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
        borderline,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position,
        wording);
  }

  public CodeDraft withExamples(LocalText typical, LocalText onTheBorder) {
    return new CodeDraft(
        key,
        parent,
        name,
        definition,
        include,
        exclude,
        typical,
        onTheBorder,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position,
        wording);
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
        borderline,
        kind,
        allowed,
        preset,
        colour,
        active,
        position,
        wording);
  }

  /// The same words, said to mean what the old ones meant.
  public CodeDraft onlyWording() {
    return new CodeDraft(
        key,
        parent,
        name,
        definition,
        include,
        exclude,
        example,
        borderline,
        kind,
        directions,
        defaultDirection,
        colour,
        active,
        position,
        true);
  }
}
