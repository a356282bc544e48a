package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.project.correction.ReviewItem;
import no.sitat.text.Anchor;

/// What corrections of a document's text have touched.
///
/// @param version of the current text
/// @param open how many must be looked at
public record ReviewView(int document, int version, int open, List<Item> items) {
  /// A coding or quotation, with its words before and after.
  ///
  /// @param target `coding` or `quotation`
  /// @param anchor `changed` or `review`
  /// @param version of the text it was made on
  /// @param code key of the code; empty for a quotation
  /// @param after missing when nothing is left of it
  /// @param proposed where its words may stand now, when nothing is left where it was
  /// @param score from 0 to 1, how likely the proposal is
  /// @param near where in the current text its words stood, about, when nothing is left
  public record Item(
      String target,
      int id,
      String anchor,
      int version,
      String code,
      Optional<String> direction,
      String coder,
      Words before,
      Optional<Words> after,
      Optional<Words> proposed,
      OptionalDouble score,
      Optional<Integer> near) {}

  /// Words and what stands around them.
  ///
  /// @param marks parts that the other text does not have, counted in `text`
  public record Words(
      int start, int end, String left, String text, String right, List<Mark> marks) {
    static Words of(ReviewItem.Excerpt excerpt) {
      return new Words(
          excerpt.span().start(),
          excerpt.span().end(),
          excerpt.left(),
          excerpt.text(),
          excerpt.right(),
          excerpt.marks().stream().map(mark -> new Mark(mark.start(), mark.end())).toList());
    }

    /// Where; never the words.
    @Override
    public String toString() {
      return "Words[" + start + "–" + end + "]";
    }
  }

  /// A part of some words.
  ///
  /// @param end exclusive
  public record Mark(int start, int end) {}

  public static ReviewView of(int document, List<ReviewItem> review, Study study) {
    int version = study.corpus().document(document).map(Document::version).orElse(0);
    return new ReviewView(
        document,
        version,
        (int) review.stream().filter(item -> item.anchor() == Anchor.REVIEW).count(),
        review.stream().map(item -> item(item, study)).toList());
  }

  private static Item item(ReviewItem item, Study study) {
    var score = item.proposed().map(ReviewItem.Proposal::score);
    return new Item(
        item.target(),
        item.id(),
        item.anchor().key(),
        item.version(),
        study.codebook().code(item.code()).map(Code::key).orElse(""),
        item.direction(),
        CodingView.coderName(item.coder(), study),
        Words.of(item.before()),
        item.after().map(Words::of),
        item.proposed().map(proposal -> Words.of(proposal.excerpt())),
        score.isPresent() ? OptionalDouble.of(score.get()) : OptionalDouble.empty(),
        item.near());
  }
}
