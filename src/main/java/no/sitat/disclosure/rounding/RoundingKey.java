package no.sitat.disclosure.rounding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import no.sitat.text.Sha256;

/// What decides whether a number goes up or down, beside the number itself.
///
/// The same table is always rounded the same way, and nobody who has the program but not the
/// project can throw the same lots: else a reader could try which true numbers give the printed
/// ones.
///
/// @param secret of the project; stands in nothing that leaves
public record RoundingKey(UUID secret) {
  /// Lots for a line.
  ///
  /// @param salts what tells this throw from others of the same line
  Random lots(long[] line, long... salts) {
    var all = secret + Arrays.toString(line) + Arrays.toString(salts);
    var hash = Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8));
    return new Random(ByteBuffer.wrap(hash).getLong());
  }

  /// Tells nothing.
  @Override
  public String toString() {
    return "RoundingKey";
  }
}
