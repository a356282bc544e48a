package no.sitat.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import no.sitat.language.Folding;

/// All exact forms that were ever indexed, numbered from 0 in order of appearance.
///
/// A number is never used for another form, so the forward index can be copied byte by byte when
/// Lucene merges. The folded form follows from the exact one and has no number of its own: a folded
/// word is a set of exact forms. Kept in one file that only grows. Safe for concurrent use.
public final class Lexicon {
  private final Path file;
  private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private final NavigableMap<String, int[]> byFolded = new ConcurrentSkipListMap<>();
  private volatile String[] forms = new String[1024];
  private volatile int size;
  private int written;

  /// The length of the file with what is written, in bytes; what stands after it was never saved.
  private long length;

  private Lexicon(Path file) {
    this.file = file;
  }

  public static Lexicon create(Path file) {
    return new Lexicon(file);
  }

  /// Reads the first `count` forms and forgets what was written after them; empty if there are
  /// fewer.
  public static Optional<Lexicon> open(Path file, int count) throws IOException {
    var lines = lines(file);
    if (lines.size() < count) {
      return Optional.empty();
    }
    var lexicon = new Lexicon(file);
    lines.subList(0, count).forEach(lexicon::number);
    lexicon.written = lexicon.size;
    if (lines.size() > count) {
      lexicon.rewrite();
    }
    lexicon.length = Files.exists(file) ? Files.size(file) : 0;
    return lexicon.size == count ? Optional.of(lexicon) : Optional.empty();
  }

  /// None when the file is gone or is no text any more.
  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (CharacterCodingException _) {
      return List.of();
    }
  }

  private void rewrite() throws IOException {
    Files.write(file, Arrays.asList(forms).subList(0, size));
  }

  /// The number of an exact form, a new one if need be.
  public int number(String exact) {
    var known = numbers.get(exact);
    return known != null ? known : add(exact);
  }

  private synchronized int add(String exact) {
    var known = numbers.get(exact);
    if (known != null) {
      return known;
    }
    int number = size;
    if (number == forms.length) {
      forms = Arrays.copyOf(forms, 2 * number);
    }
    forms[number] = exact;
    byFolded.merge(Folding.foldedFromExact(exact), new int[] {number}, Lexicon::joined);
    size = number + 1;
    numbers.put(exact, number);
    return number;
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  int size() {
    return size;
  }

  public String form(int number) {
    return forms[number];
  }

  public BitSet exact(String form) {
    var set = new BitSet();
    var number = numbers.get(form);
    if (number != null) {
      set.set(number);
    }
    return set;
  }

  public BitSet folded(String form) {
    return set(byFolded.subMap(form, true, form, true));
  }

  public BitSet prefixed(String stem) {
    return set(byFolded.subMap(stem, true, stem + Character.MAX_VALUE, false));
  }

  private static BitSet set(NavigableMap<String, int[]> found) {
    var set = new BitSet();
    found.values().forEach(numbers -> Arrays.stream(numbers).forEach(set::set));
    return set;
  }

  /// Writes the forms that are new since the last time, and waits until they are on disk.
  ///
  /// @return how many forms the file has
  public synchronized int save() throws IOException {
    if (size == written) {
      return size;
    }
    var lines = new StringBuilder();
    for (int number = written; number < size; number++) {
      lines.append(forms[number]).append('\n');
    }
    append(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
    written = size;
    return size;
  }

  /// Writes after what was saved, in place of what an attempt that failed may have left.
  private void append(ByteBuffer bytes) throws IOException {
    long end = length + bytes.remaining();
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length).position(length);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
    length = end;
  }
}
