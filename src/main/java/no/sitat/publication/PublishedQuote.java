package no.sitat.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.sitat.text.Span;

/// A passage that a publication quotes.
///
/// Whose words they are follows from the place; it is not stored.
///
/// @param id unique in the project, never used again
/// @param guid stable across exports and merges
/// @param publication id
/// @param place quotes of a publication are read in this order; not unique
/// @param span in the current text of the document
/// @param pseudonym empty where the quote has none
/// @param told keys of the columns that are told, at most one of each variable
/// @param wording as it is printed: shortened, translated or masked; empty for the words as said
/// @param coder id of who took it in
public record PublishedQuote(
    int id,
    UUID guid,
    int publication,
    int place,
    int document,
    Span span,
    String pseudonym,
    List<String> told,
    String wording,
    int coder,
    Instant created) {
  public PublishedQuote {
    told = List.copyOf(told);
  }

  /// The same, telling and saying something else.
  public PublishedQuote telling(String otherPseudonym, List<String> columns, String otherWording) {
    return new PublishedQuote(
        id,
        guid,
        publication,
        place,
        document,
        span,
        otherPseudonym,
        columns,
        otherWording,
        coder,
        created);
  }

  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "PublishedQuote[" + id + ", " + document + ", " + span + "]";
  }
}
