package no.sitat.project.searches;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.language.Units;
import no.sitat.text.Span;

/// Makes segments of hits: the hit itself, the sentences or the turns it touches.
///
/// Of segments that lie inside another only the outer one stays: the same words are not coded twice
/// by one query. Used by one thread.
public final class Widening {
  private final Study study;
  private final Function<Document, Units> units;
  private final SegmentUnit unit;
  private final Map<Integer, int[]> sentences = new HashMap<>();

  /// @param units the sentences of a document's current text
  public Widening(Study study, Function<Document, Units> units, SegmentUnit unit) {
    this.study = study;
    this.units = units;
    this.unit = unit;
  }

  /// The segments in the order of documents and text, none inside another.
  public List<HitPlace> of(Collection<HitPlace> hits) {
    var sorted = hits.stream().map(this::of).sorted(HitPlace.ORDER).toList();
    var kept = new ArrayList<HitPlace>(sorted.size());
    int document = 0;
    int reached = 0;
    for (var segment : sorted) {
      if (segment.document() != document || segment.span().end() > reached) {
        kept.add(segment);
        document = segment.document();
        reached = segment.span().end();
      }
    }
    return List.copyOf(kept);
  }

  /// The segment of one hit.
  public HitPlace of(HitPlace hit) {
    return switch (unit) {
      case MATCH -> hit;
      case SENTENCE -> widened(hit, sentences(hit));
      case TURN ->
          widened(
              hit,
              document(hit).turnsAt(hit.span()).stream()
                  .flatMapToInt(turn -> IntStream.of(turn.span().start(), turn.span().end()))
                  .toArray());
    };
  }

  private Document document(HitPlace hit) {
    return study.corpus().document(hit.document()).orElseThrow();
  }

  /// @param parts those the hit touches, start and end of each in turn
  private static HitPlace widened(HitPlace hit, int[] parts) {
    if (parts.length == 0) {
      return hit;
    }
    int start = Math.min(hit.span().start(), parts[0]);
    int end = Math.max(hit.span().end(), parts[parts.length - 1]);
    return new HitPlace(hit.document(), new Span(start, end));
  }

  private int[] sentences(HitPlace hit) {
    int[] all =
        sentences.computeIfAbsent(hit.document(), _ -> units.apply(document(hit)).sentences());
    int from = firstEndingAfter(all, hit.span().start());
    int to = from;
    while (to < all.length && all[to] < hit.span().end()) {
      to += 2;
    }
    return Arrays.copyOfRange(all, from, to);
  }

  /// The index of the first sentence that ends after an offset.
  private static int firstEndingAfter(int[] sentences, int offset) {
    int low = 0;
    int high = sentences.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences[2 * middle + 1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }
}
