package no.sitat.http;

import java.util.List;
import java.util.stream.IntStream;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.search.Hit;
import no.sitat.search.SearchResult;
import no.sitat.search.query.reading.QueryReader;

/// What of a search is kept: where the hits are, and the query as it was typed.
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

  /// The query as it was typed, without the space around it: what it asks of people and codes is
  /// asked anew each time, of those there are then.
  ///
  /// @throws no.sitat.search.query.QueryError if it cannot be read
  public static String typed(String query, Study study) {
    QueryReader.query(query, study);
    return query.strip();
  }
}
