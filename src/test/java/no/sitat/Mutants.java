package no.sitat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// Files that are nearly right: valid ones with bytes flipped, pieces moved or lost, numbers made
/// huge, and zips whose entries are not what they were.
///
/// A reader is given each and must answer with a [Reading]: what it made of it, or a sentence in
/// both languages. An exception, a name of a class, or more than half a minute is a fault.
public final class Mutants {
  private static final long LONGEST_SECONDS = 30;
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final int DEEP = 3_000;

  /// Who is fed how many. [MutantsTest] adds them up.
  public enum Share {
    DOCUMENTS(2_000),
    OLD_DOCUMENTS(300),
    MAIL(500),
    TRANSCRIPTS_IN_WORD(400),
    TALK(7_000);

    private final int count;

    Share(int count) {
      this.count = count;
    }

    public int count() {
      return count;
    }
  }

  private final Random random;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private long slowest;

  /// @param seed of [Seed], which prints it
  public Mutants(long seed) {
    random = new Random(seed);
  }

  /// Gives a reader so many mutants of one valid file.
  ///
  /// @param name with the ending the mutants shall have
  public void feed(String name, byte[] valid, int count, Function<SourceFile, Reading<?>> reader) {
    var whole = reader.apply(SourceFile.of(name, valid));
    assertEquals(List.of(), whole.refusals(), name + " must be valid to begin with");
    for (int i = 0; i < count; i++) {
      var mutant = mutant(valid);
      long start = System.nanoTime();
      try {
        judge(name, i, reader.apply(SourceFile.of(name, mutant)));
      } catch (RuntimeException | Error e) {
        faults.add("%s, mutant %d: %s".formatted(name, i, e));
      }
      long taken = System.nanoTime() - start;
      slowest = Math.max(slowest, taken);
      if (taken > LONGEST_SECONDS * 1_000_000_000L) {
        faults.add("%s, mutant %d: %d s".formatted(name, i, taken / 1_000_000_000L));
      }
    }
  }

  /// Nothing went wrong with any of them, and there were as many as the share says; prints what
  /// became of them.
  public void assertAllAnswered(Share share) {
    System.out.println(
        "mutants, " + share + ": " + outcomes + ", slowest " + slowest / 1_000_000 + " ms");
    assertEquals(List.of(), faults);
    assertEquals(share.count(), outcomes.values().stream().mapToInt(Integer::intValue).sum());
  }

  private void judge(String name, int number, Reading<?> reading) {
    if (!reading.isRefused()) {
      outcomes.merge("read", 1, Integer::sum);
      return;
    }
    var refusal = reading.refusals().getFirst();
    outcomes.merge(refusal.reason().key(), 1, Integer::sum);
    for (var sentence : List.of(refusal.text().nb(), refusal.text().en())) {
      assertFalse(sentence.isBlank(), name);
      if (sentence.contains("Exception") || sentence.contains("java.")) {
        faults.add("%s, mutant %d: says “%s”".formatted(name, number, sentence));
      }
    }
  }

  private byte[] mutant(byte[] valid) {
    boolean zip = valid.length > 4 && valid[0] == 'P' && valid[1] == 'K';
    return zip && random.nextBoolean() ? rezipped(valid) : changed(valid);
  }

  /// The bytes with one to three changes.
  private byte[] changed(byte[] valid) {
    var bytes = valid;
    for (int changes = 1 + random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
      bytes =
          switch (random.nextInt(11)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> without(bytes, place(bytes), random.nextInt(64));
            case 2 -> twice(bytes, place(bytes), random.nextInt(64));
            case 3 -> overwritten(bytes, place(bytes), random.nextInt(16), (byte) 0);
            case 4 -> overwritten(bytes, place(bytes), random.nextInt(16), (byte) 0xFF);
            case 5 -> hugeNumber(bytes);
            case 6, 7 -> restructured(bytes);
            case 8 -> punctuated(bytes);
            default -> flipped(bytes);
          };
    }
    return bytes;
  }

  /// Markup with an element lost, there twice, moved, renamed, not closed or very deep; bytes that
  /// have none are flipped.
  private byte[] restructured(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var tags = TAG.matcher(text).results().limit(2_000).toList();
    if (tags.size() < 2) {
      return flipped(bytes);
    }
    return restructured(text, tags).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String restructured(String text, List<MatchResult> tags) {
    int one = random.nextInt(tags.size() - 1);
    var from = tags.get(one);
    var to = tags.get(one + 1 + random.nextInt(tags.size() - one - 1));
    var before = text.substring(0, from.start());
    var piece = text.substring(from.start(), to.end());
    var after = text.substring(to.end());
    return switch (random.nextInt(6)) {
      case 0 -> before + after;
      case 1 -> before + piece + piece + after;
      case 2 -> piece + before + after;
      case 3 -> before + piece.replaceFirst("[A-Za-z:]+", "x") + after;
      case 4 -> before + text.substring(from.end());
      default -> before + from.group().repeat(random.nextInt(DEEP)) + piece + after;
    };
  }

  /// A sign that means something in some format, where it does not belong.
  private byte[] punctuated(byte[] bytes) {
    var copy = bytes.clone();
    copy[place(copy)] = (byte) "<>\"&:-[]{}0\n\t ;,=|\r\f".charAt(random.nextInt(20));
    return copy;
  }

  private int place(byte[] bytes) {
    return random.nextInt(bytes.length);
  }

  private byte[] flipped(byte[] bytes) {
    var copy = bytes.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static byte[] overwritten(byte[] bytes, int at, int length, byte with) {
    var copy = bytes.clone();
    Arrays.fill(copy, at, Math.min(copy.length, at + length), with);
    return copy;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    int from = Math.min(bytes.length, at + length);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] twice(byte[] bytes, int at, int length) {
    var out = new ByteArrayOutputStream();
    int to = Math.min(bytes.length, at + length);
    out.write(bytes, 0, to);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  /// A number somewhere becomes larger than anything there is, or negative.
  private byte[] hugeNumber(byte[] bytes) {
    int at = place(bytes);
    while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) {
      at++;
    }
    var number =
        List.of("99999999999", "-1", "99999999999999999999", "1e999", "NaN").get(random.nextInt(5));
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(number.getBytes(StandardCharsets.US_ASCII));
    int from = Math.min(bytes.length, at + 1);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /// The same zip with one entry changed, lost, there twice, renamed or empty.
  private byte[] rezipped(byte[] valid) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(valid));
        var zip = new ZipOutputStream(out)) {
      int changed = random.nextInt(6);
      int index = 0;
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var content = in.readAllBytes();
        if (index++ != changed) {
          put(zip, entry.getName(), content);
          continue;
        }
        switch (random.nextInt(6)) {
          case 0 -> {}
          case 1 -> put(zip, entry.getName() + "\u0000/../x", content);
          case 2 -> put(zip, entry.getName(), new byte[0]);
          case 3 -> {
            put(zip, entry.getName(), content);
            put(zip, entry.getName().toUpperCase(java.util.Locale.ROOT), changed(content));
          }
          default -> put(zip, entry.getName(), content.length == 0 ? content : changed(content));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return changed(valid);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
