package no.sitat.http.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.registry.Respondent;
import no.sitat.search.ConcordanceLine;
import no.sitat.search.Hit;
import no.sitat.search.Quote;

/// A page of the codings of a code, with totals and facets of all of them.
///
/// @param code key of the code; its sub-codes are meant too
public record QuotesView(
    String code, Total total, List<QuoteView> quotes, List<FacetView> facets, long revision) {
  /// How many there are in all.
  public record Total(int codings, int documents, int respondents) {}

  /// One coding with its words.
  ///
  /// @param id of the coding
  /// @param document the document's name
  /// @param code key of the code itself, which may be a sub-code
  /// @param before some words before it in the turn
  /// @param after some words after it
  /// @param values the respondent's group by variable
  public record QuoteView(
      int id,
      int documentId,
      String document,
      String kind,
      String language,
      int turn,
      String speaker,
      Optional<String> respondent,
      int start,
      int end,
      String code,
      Optional<String> direction,
      String coder,
      String text,
      String before,
      String after,
      Map<String, String> values) {
    /// @param words the quote with the words beside it
    public static QuoteView of(Quote quote, ConcordanceLine words, Study study) {
      var document = study.corpus().document(quote.document()).orElseThrow();
      var respondent =
          quote.respondents().stream()
              .findFirst()
              .flatMap(id -> study.respondents().respondent(id))
              .map(Respondent::label);
      return new QuoteView(
          quote.coding(),
          document.id(),
          document.name(),
          document.kind().key(),
          document.language(),
          quote.turn(),
          quote.speaker(),
          respondent,
          quote.span().start(),
          quote.span().end(),
          study.codebook().code(quote.code()).map(Code::key).orElse(""),
          quote.direction(),
          CodingView.coderName(quote.coder(), study),
          words.match(),
          words.left(),
          words.right(),
          respondent.map(label -> OpenDocument.facts(label, study).values()).orElse(Map.of()));
    }

    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "QuoteView[" + id + " in " + document + "]";
    }
  }

  /// A quote as a hit, to be shown with the words beside it.
  public static Hit hit(Quote quote) {
    return new Hit(
        quote.document(),
        quote.turn(),
        quote.speaker(),
        quote.respondents().stream().findFirst().orElse(0),
        quote.span(),
        List.of(quote.code()));
  }
}
