package no.sitat.project.correction;

import java.util.List;
import java.util.Optional;
import no.sitat.text.Anchor;
import no.sitat.text.Span;

/// A coding or a quotation whose words were touched by a correction.
///
/// @param target `coding` or `quotation`
/// @param id of it
/// @param version of the text it was made on
/// @param code id of its code; 0 for a quotation
/// @param coder id of who made it
/// @param before the words as they were
/// @param after the words it has now; empty when nothing is left
/// @param proposed where its words may stand now, when nothing is left where it was
/// @param near where in the current text they stood, about, when nothing is left
public record ReviewItem(
    String target,
    int id,
    Anchor anchor,
    int version,
    int code,
    int coder,
    Optional<String> direction,
    Excerpt before,
    Optional<Excerpt> after,
    Optional<Proposal> proposed,
    Optional<Integer> near) {
  /// Words with some of what stands around them.
  ///
  /// @param span in its version
  /// @param marks parts of the words that the other version does not have, counted in `text`
  public record Excerpt(Span span, String left, String text, String right, List<Span> marks) {
    public Excerpt {
      marks = List.copyOf(marks);
    }

    /// Where; never the words.
    @Override
    public String toString() {
      return "Excerpt[" + span + "]";
    }
  }

  /// @param score from 0 to 1, see [no.sitat.text.Quote]
  public record Proposal(Excerpt excerpt, double score) {}
}
