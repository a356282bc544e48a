package no.sitat.project.searches;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.project.searches.SeenHits.Mark;
import no.sitat.project.store.TextVersions;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// What has come and gone among the hits of a search since a person last said they had seen them.
///
/// A hit is new when its place was not that of a hit then; places are carried along corrections as
/// those of codings are. A hit is gone when its place is no hit's any more, or is not there.
///
/// @param total hits there are now
/// @param fresh indexes of the new ones in the order the hits were given; all of them when the
///   person has never marked any as seen
/// @param gone how many of those seen are no hits any more
/// @param since what the person saw; empty for nothing
public record NewHits(int total, List<Integer> fresh, int gone, Optional<Mark> since) {
  public NewHits {
    fresh = List.copyOf(fresh);
  }

  /// @param hits of the search in that study, in any order
  public static NewHits of(Handle handle, Study study, Optional<Mark> mark, List<HitPlace> hits) {
    if (mark.isEmpty()) {
      return new NewHits(
          hits.size(), IntStream.range(0, hits.size()).boxed().toList(), 0, Optional.empty());
    }
    var seen = new Seen(handle, study, SeenHits.places(handle, mark.get()));
    var fresh =
        IntStream.range(0, hits.size()).filter(at -> !seen.meets(hits.get(at))).boxed().toList();
    return new NewHits(hits.size(), fresh, seen.gone(), mark);
  }

  /// The places seen, where they lie now.
  private static final class Seen {
    private final Map<Integer, long[]> places = new HashMap<>();
    private final Map<Integer, BitSet> met = new HashMap<>();
    private final int size;

    Seen(Handle handle, Study study, List<HitPlaces> stored) {
      var versions = new TextVersions(handle);
      for (var each : stored) {
        study
            .corpus()
            .document(each.document())
            .ifPresent(
                document -> places.put(document.id(), carried(versions, each, document.version())));
      }
      size = stored.stream().mapToInt(HitPlaces::size).sum();
    }

    private static long[] carried(TextVersions versions, HitPlaces stored, int now) {
      return IntStream.range(0, stored.size())
          .mapToObj(stored::span)
          .flatMap(span ->
              versions.carry(stored.document(), span, stored.version(), now).place().stream())
          .mapToLong(Seen::packed)
          .sorted()
          .distinct()
          .toArray();
    }

    private static long packed(Span span) {
      return ((long) span.start() << 32) | span.end();
    }

    boolean meets(HitPlace hit) {
      var there = places.get(hit.document());
      int at = there == null ? -1 : Arrays.binarySearch(there, packed(hit.span()));
      if (at >= 0) {
        met.computeIfAbsent(hit.document(), _ -> new BitSet()).set(at);
      }
      return at >= 0;
    }

    int gone() {
      return size - met.values().stream().mapToInt(BitSet::cardinality).sum();
    }
  }
}
