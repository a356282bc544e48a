package no.sitat.project.searches;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.sitat.coding.HitPlace;
import no.sitat.text.Span;

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
      write(out, document - before);
      write(out, version.applyAsInt(document));
      write(out, to - from);
      write(out, sorted.subList(from, to));
      before = document;
      from = to;
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, List<HitPlace> places) {
    int start = 0;
    for (var place : places) {
      write(out, place.span().start() - start);
      write(out, place.span().length());
      start = place.span().start();
    }
  }

  private static void write(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
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

  /// Reads numbers one after the other.
  private static final class Varints {
    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMore() {
      return at < bytes.length;
    }

    int next() {
      int value = 0;
      int shift = 0;
      while (true) {
        if (at == bytes.length || shift > 28) {
          throw new IllegalArgumentException("no whole number at byte " + at);
        }
        int part = bytes[at++];
        value |= (part & 0x7f) << shift;
        if (part >= 0) {
          return value;
        }
        shift += 7;
      }
    }
  }
}
