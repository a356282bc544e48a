package no.sitat.exchange.encoding;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.SourceFile;

/// What a file that is text seems to be encoded in, with some of its words, for a person who can
/// see whether they are right.
///
/// @param encoding its name; empty when it cannot be told
/// @param isCertain whether the bytes prove it
/// @param sample words with letters that are not ASCII, from the beginning
public record EncodingLook(String encoding, boolean isCertain, String sample) {
  private static final int HEAD = 256 * 1024;
  private static final int MOST_SAMPLES = 3;
  private static final Pattern FOREIGN = Pattern.compile("[^\\n]{0,30}[^\\x00-\\x7F][^\\n]{0,40}");

  /// What a person may choose among, the commonest first.
  public static List<String> choices() {
    return Arrays.stream(Encoding.values()).map(Encoding::label).toList();
  }

  /// Empty when the file is no text, or nothing.
  public static Optional<EncodingLook> of(SourceFile file) {
    try (var in = file.open()) {
      var bytes = in.readNBytes(HEAD);
      return bytes.length == 0 || FileFormat.ofBytes(bytes).isPresent()
          ? Optional.empty()
          : Optional.of(of(file, wholeLines(bytes)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// A letter of several bytes may have been cut in two.
  private static byte[] wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > HEAD / 2 && bytes[end - 1] != '\n') {
      end--;
    }
    return bytes.length < HEAD ? bytes : Arrays.copyOf(bytes, end);
  }

  private static EncodingLook of(SourceFile file, byte[] bytes) {
    var told = file.encoding();
    var plain = PlainText.read(SourceFile.of(file.name(), bytes).encoded(told));
    return plain
        .value()
        .map(text ->
            new EncodingLook(
                text.encoding().label(), text.encoding().isCertain(), sample(text.text())))
        .orElseGet(() -> new EncodingLook("", false, ""));
  }

  private static String sample(String text) {
    return String.join(
        " … ",
        FOREIGN
            .matcher(text)
            .results()
            .limit(MOST_SAMPLES)
            .map(found -> found.group().strip())
            .toList());
  }

  /// The encoding alone; never the words.
  @Override
  public String toString() {
    return "EncodingLook[" + encoding + "]";
  }
}
