package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.corpus.Post;
import no.sitat.registry.Respondent;
import no.sitat.search.ConcordanceLine;
import no.sitat.search.SearchResult;
import no.sitat.search.Totals;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.match.Watch;

/// A page of a search with totals and facets of all of it.
///
/// @param matchedForms what was found, most hits first; at most [#MOST_FORMS]
/// @param forms how many forms were found, which may be more than are told
/// @param pending documents the index does not have yet; 0 when the numbers are complete
public record SearchView(
    String query,
    Totals total,
    List<HitView> hits,
    List<FacetView> facets,
    List<MatchedForm> matchedForms,
    int forms,
    int pending,
    long revision) {
  /// More than anybody looks through; the rarest of half a million tell nothing.
  public static final int MOST_FORMS = 500;

  /// One hit with the words beside it.
  ///
  /// @param document the document's name
  /// @param respondent label of the respondent who speaks
  /// @param codes keys of the codes that overlap the hit
  /// @param time when the post was published
  public record HitView(
      int documentId,
      String document,
      String kind,
      String language,
      int turn,
      String speaker,
      Optional<String> respondent,
      int start,
      int end,
      String left,
      String match,
      String right,
      List<String> codes,
      Optional<Instant> time) {
    public static HitView of(ConcordanceLine line, Study study) {
      var hit = line.hit();
      var document = study.corpus().document(hit.document()).orElseThrow();
      return new HitView(
          document.id(),
          document.name(),
          document.kind().key(),
          document.language(),
          hit.turn(),
          hit.speaker(),
          study.respondents().respondent(hit.respondent()).map(Respondent::label),
          hit.span().start(),
          hit.span().end(),
          line.left(),
          line.match(),
          line.right(),
          hit.codes().stream()
              .flatMap(id -> study.codebook().code(id).stream())
              .map(Code::key)
              .toList(),
          document.turns().get(hit.turn() - 1).post().flatMap(Post::time));
    }

    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "HitView[" + document + ", " + start + "–" + end + "]";
    }
  }

  public static SearchView of(
      String query, SearchResult result, List<HitView> hits, FacetNames names, Watch watch) {
    var forms = result.matchedForms(watch);
    return new SearchView(
        query,
        result.totals(),
        hits,
        FacetView.of(result.facets(watch), names.study(), names.language()),
        forms.subList(0, Math.min(MOST_FORMS, forms.size())),
        forms.size(),
        result.pending(),
        names.study().revision());
  }

  /// A page without facets and forms, for who has them already.
  public static SearchView ofHits(
      String query, SearchResult result, List<HitView> hits, Study study) {
    return new SearchView(
        query, result.totals(), hits, List.of(), List.of(), 0, result.pending(), study.revision());
  }

  /// What facets are named from.
  ///
  /// @param language `nb` or `en`
  public record FacetNames(Study study, String language) {}
}
