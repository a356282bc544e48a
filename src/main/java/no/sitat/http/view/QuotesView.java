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
  ///
  /// @param segments different places: the same words coded twice are one
  public record Total(int codings, int segments, int documents, int respondents) {}

  /// One coding with its words.
  ///
  /// @param id of the coding
  /// @param document the document's name
  /// @param code key of the code itself, which may be a sub-code
  /// @param before some words before it in the turn
  /// @param after some words after it
  /// @param spoken what may be passed on: the words of the one who speaks first, without labels and
  ///   without what others say; empty where that is an interviewer
  /// @param values the respondent's group by variable
  /// @param others the groups of the other respondents whose words it has
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
      String spoken,
      Map<String, String> values,
      List<Map<String, String>> others) {
    /// @param words the quote with the words beside it
    /// @param spoken what may be passed on
    public static QuoteView of(Quote quote, ConcordanceLine words, String spoken, Study study) {
      var document = study.corpus().document(quote.document()).orElseThrow();
      var labels =
          quote.respondents().stream()
              .flatMap(id -> study.respondents().respondent(id).stream())
              .map(Respondent::label)
              .toList();
      var values = labels.stream().map(label -> OpenDocument.facts(label, study).values()).toList();
      return new QuoteView(
          quote.coding(),
          document.id(),
          document.name(),
          document.kind().key(),
          document.language(),
          quote.turn(),
          quote.speaker(),
          labels.stream().findFirst(),
          quote.span().start(),
          quote.span().end(),
          study.codebook().code(quote.code()).map(Code::key).orElse(""),
          quote.direction(),
          CodingView.coderName(quote.coder(), study),
          words.match(),
          words.left(),
          words.right(),
          spoken,
          values.stream().findFirst().orElse(Map.of()),
          values.stream().skip(1).toList());
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
