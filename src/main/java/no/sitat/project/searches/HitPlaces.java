package no.sitat.project.searches;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.sitat.coding.HitPlace;
import no.sitat.text.Span;
import no.sitat.text.Varints;

/// The places of hits in one document's text.
///
/// Packed document by document as varints: the gap to the id of the document before, the version of
/// its text, how many places, and for each the gap since the one before began, and its length. Two
/// to three bytes a place.
///
/// @param version of the text the offsets count in
/// @param starts inclusive, UTF-16, ascending
/// @param ends exclusive
public record HitPlaces(int document, int version, int[] starts, int[] ends) {
  /// @param version the version of a document's text, by the document's id
  public static byte[] pack(Collection<HitPlace> places, IntUnaryOperator version) {
    var sorted = places.stream().distinct().sorted(HitPlace.ORDER).toList();
    var out = new ByteArrayOutputStream(3 * sorted.size());
    int before = 0;
    int from = 0;
    while (from < sorted.size()) {
      int document = sorted.get(from).document();
      int to = from;
      while (to < sorted.size() && sorted.get(to).document() == document) {
        to++;
      }
      Varints.write(out, document - before);
      Varints.write(out, version.applyAsInt(document));
      Varints.write(out, to - from);
      write(out, sorted.subList(from, to));
      before = document;
      from = to;
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, List<HitPlace> places) {
    int start = 0;
    for (var place : places) {
      Varints.write(out, place.span().start() - start);
      Varints.write(out, place.span().length());
      start = place.span().start();
    }
  }

  /// @throws IllegalArgumentException if these are no packed places
  public static List<HitPlaces> unpack(byte[] packed) {
    var found = new ArrayList<HitPlaces>();
    var in = new Varints(packed);
    int document = 0;
    while (in.hasMore()) {
      document += in.next();
      int version = in.next();
      int count = in.next();
      if (count > packed.length) {
        throw new IllegalArgumentException("more places than bytes");
      }
      found.add(read(in, document, version, count));
    }
    return List.copyOf(found);
  }

  private static HitPlaces read(Varints in, int document, int version, int count) {
    int[] starts = new int[count];
    int[] ends = new int[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      start += in.next();
      starts[i] = start;
      ends[i] = start + in.next();
    }
    return new HitPlaces(document, version, starts, ends);
  }

  public int size() {
    return starts.length;
  }

  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /// Whether every place is one of a text of that length.
  public boolean liesIn(int length) {
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < 0 || ends[i] <= starts[i] || ends[i] > length) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HitPlaces same
        && document == same.document
        && version == same.version
        && Arrays.equals(starts, same.starts)
        && Arrays.equals(ends, same.ends);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * document + version) + Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return "HitPlaces[" + size() + " in document " + document + ", version " + version + "]";
  }
}
