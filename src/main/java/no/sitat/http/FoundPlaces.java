package no.sitat.http;

import java.util.List;
import java.util.stream.IntStream;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.search.Hit;
import no.sitat.search.SearchResult;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryText;

/// What of a search is kept: where the hits are, and the query as it is written down.
public final class FoundPlaces {
  private FoundPlaces() {}

  /// Where hits are, in their order.
  public static List<HitPlace> of(List<Hit> hits) {
    return hits.stream().map(hit -> new HitPlace(hit.document(), hit.span())).toList();
  }

  /// All hits of a search, in the order asked for.
  public static List<HitPlace> of(SearchResult result) {
    return of(result.hits());
  }

  /// Ids of the documents that have hits.
  static IntStream documents(SearchResult result) {
    return result.hits().stream().mapToInt(Hit::document).distinct();
  }

  /// The query in the one way it is written down.
  ///
  /// @throws no.sitat.search.query.QueryError if it cannot be read
  public static String written(String query, Study study) {
    return QueryText.of(Query.parse(query, study), study);
  }
}
