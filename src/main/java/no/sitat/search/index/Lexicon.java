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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import no.sitat.language.Folding;

/// All forms that were ever indexed, as written, numbered from 0 in order of appearance.
///
/// A number is never used for another form, so what is stored can be copied byte by byte when
/// Lucene merges. The *lower* of a form is the number of the form in lower case, which has one also
/// when nobody wrote it so: *Venn* and *VENN* have the lower *venn*. Folded forms follow from the
/// lower ones. Kept in one file that only grows. Safe for concurrent use.
public final class Lexicon {
  private static final int[] NONE = {};

  private final Path file;
  private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<String, int[]> byFolded = new ConcurrentSkipListMap<>();
  private volatile Forms forms = new Forms(new String[1024], new int[1024], 0);
  private volatile FoldedForms inOrder = FoldedForms.NONE;
  private int saved;

  /// The length of the file with what is saved, in bytes; what stands after it was never saved.
  private long length;

  /// The forms by number; the arrays may be longer, and what is beyond the size is not read.
  private record Forms(String[] written, int[] lower, int size) {
    Forms with(String form, int ofLower) {
      boolean full = size == written.length;
      var names = full ? Arrays.copyOf(written, 2 * size) : written;
      var lowers = full ? Arrays.copyOf(lower, 2 * size) : lower;
      names[size] = form;
      lowers[size] = ofLower;
      return new Forms(names, lowers, size + 1);
    }
  }

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
    lexicon.saved = lexicon.size();
    if (lines.size() > count) {
      lexicon.rewrite();
    }
    lexicon.length = Files.exists(file) ? Files.size(file) : 0;
    return lexicon.size() == count ? Optional.of(lexicon) : Optional.empty();
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
    var all = forms;
    Files.write(file, Arrays.asList(all.written()).subList(0, all.size()));
  }

  /// The number of a form as written, a new one if need be.
  ///
  /// @param written as [Folding#written(String)] makes it
  public int number(String written) {
    var known = numbers.get(written);
    return known != null ? known : add(written);
  }

  private synchronized int add(String written) {
    var known = numbers.get(written);
    if (known != null) {
      return known;
    }
    var exact = Folding.exactFromWritten(written);
    int lower = exact.equals(written) ? forms.size() : number(exact);
    int number = forms.size();
    forms = forms.with(written, lower);
    byFolded.merge(Folding.foldedFromExact(exact), new int[] {number}, Lexicon::joined);
    numbers.put(written, number);
    return number;
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /// How many forms there are.
  public int size() {
    return forms.size();
  }

  /// The form as written.
  public String form(int number) {
    return forms.written()[number];
  }

  /// Number of the form in lower case; a form in lower case is its own.
  public int lower(int number) {
    return forms.lower()[number];
  }

  /// The form with exactly these letters; empty if nobody wrote it.
  public int[] written(String form) {
    var number = numbers.get(form);
    return number == null ? NONE : new int[] {number};
  }

  /// The forms that are this one in lower case.
  ///
  /// @param exact in lower case
  public int[] exact(String exact) {
    var lower = numbers.get(exact);
    return lower == null
        ? NONE
        : Arrays.stream(folded(Folding.foldedFromExact(exact)))
            .filter(number -> lower(number) == lower)
            .toArray();
  }

  /// The forms that are this one without accents.
  public int[] folded(String folded) {
    return byFolded.getOrDefault(folded, NONE);
  }

  /// The forms there are, by their folded forms in order.
  public FoldedForms inOrder() {
    var known = inOrder;
    int size = size();
    if (!known.isOf(size)) {
      known = new FoldedForms(byFolded, size);
      inOrder = known;
    }
    return known;
  }

  /// Writes the forms that are new since the last time, and waits until they are on disk.
  ///
  /// @return how many forms the file has
  public synchronized int save() throws IOException {
    var all = forms;
    if (all.size() == saved) {
      return saved;
    }
    var lines = new StringBuilder();
    for (int number = saved; number < all.size(); number++) {
      lines.append(all.written()[number]).append('\n');
    }
    append(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
    saved = all.size();
    return saved;
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
