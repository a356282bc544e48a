package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LinkType;
import no.sitat.coding.Study;

/// The codebook with how often each code is used.
///
/// @param codes in the order of the tree
public record CodebookView(
    List<DirectionView> directions,
    List<CodeView> codes,
    List<LinkView> links,
    List<LinkTypeView> linkTypes,
    List<DimensionView> dimensions) {
  /// A way in which what is said can move the person who says it.
  ///
  /// @param wordNb the name's first words, for use within a line
  /// @param effect `leave`, `stay`, or empty
  public record DirectionView(
      String key,
      String nameNb,
      String nameEn,
      String wordNb,
      String wordEn,
      String glyph,
      String effect) {
    public static DirectionView of(Direction direction) {
      var word = direction.word();
      return new DirectionView(
          direction.key(),
          direction.nameNb(),
          direction.nameEn(),
          word.nb(),
          word.en(),
          direction.glyph(),
          direction.effect().key());
    }
  }

  /// A relation beside the tree, from one key to another.
  public record LinkView(String from, String to, String type) {}

  /// What a link can say; a project's own types have their key for a name.
  ///
  /// @param nameNb how the first code stands to the second
  /// @param backNb how the second stands to the first
  public record LinkTypeView(
      String key, String nameNb, String nameEn, String backNb, String backEn, boolean directed) {
    static LinkTypeView of(LinkType type) {
      return new LinkTypeView(
          type.key(),
          type.name().nb(),
          type.name().en(),
          type.back().nb(),
          type.back().en(),
          type.directed());
    }
  }

  /// One code.
  ///
  /// @param parent key of the code above
  /// @param codings with the code itself
  /// @param respondents whose words those have
  /// @param codingsWithSubcodes with the code or a code below it
  /// @param respondentsWithSubcodes whose words those have
  public record CodeView(
      int id,
      UUID guid,
      String key,
      Optional<String> parent,
      String nameNb,
      String nameEn,
      String definitionNb,
      String definitionEn,
      String includeNb,
      String includeEn,
      String excludeNb,
      String excludeEn,
      String exampleNb,
      String exampleEn,
      String borderlineNb,
      String borderlineEn,
      String kind,
      List<String> directions,
      Optional<String> defaultDirection,
      int colour,
      boolean active,
      int position,
      int edition,
      int codings,
      int respondents,
      int codingsWithSubcodes,
      int respondentsWithSubcodes) {
    public static CodeView of(Code code, Study study, Tallies tallies) {
      var own = tallies.code(code.id());
      var all = tallies.withSubcodes(code, study);
      return new CodeView(
          code.id(),
          code.guid(),
          code.key(),
          parentKey(code, study),
          code.name().nb(),
          code.name().en(),
          code.definition().nb(),
          code.definition().en(),
          code.include().nb(),
          code.include().en(),
          code.exclude().nb(),
          code.exclude().en(),
          code.example().nb(),
          code.example().en(),
          code.borderline().nb(),
          code.borderline().en(),
          code.kind().key(),
          code.directions(),
          code.defaultDirection(),
          code.colour(),
          code.active(),
          code.position(),
          code.edition(),
          own.codings(),
          own.others().cardinality(),
          all.codings(),
          all.others().cardinality());
    }
  }

  public static CodebookView of(Study study) {
    var book = study.codebook();
    var tallies = Tallies.of(study);
    return new CodebookView(
        book.directions().stream().map(DirectionView::of).toList(),
        book.codes().stream().map(code -> CodeView.of(code, study, tallies)).toList(),
        book.links().stream()
            .map(link -> new LinkView(key(link.from(), study), key(link.to(), study), link.type()))
            .toList(),
        linkTypes(book),
        book.dimensions().stream().map(DimensionView::of).toList());
  }

  /// The known ones, then those of the project's own that are in use.
  private static List<LinkTypeView> linkTypes(Codebook book) {
    var known = LinkType.KNOWN.stream();
    var used = book.links().stream().map(CodeLink::type).sorted().map(LinkType::of);
    return Stream.concat(known, used).distinct().map(LinkTypeView::of).toList();
  }

  /// Key of the code above; empty at the top.
  public static Optional<String> parentKey(Code code, Study study) {
    return code.parent().isPresent()
        ? study.codebook().code(code.parent().getAsInt()).map(Code::key)
        : Optional.empty();
  }

  private static String key(int code, Study study) {
    return study.codebook().code(code).map(Code::key).orElse("");
  }
}
