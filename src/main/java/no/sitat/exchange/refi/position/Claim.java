package no.sitat.exchange.refi.position;

import java.util.Optional;

/// That a passage begins and ends at two numbers.
///
/// @param quote the words the file calls it by, if they are its words
public record Claim(long start, long end, Optional<Quote> quote) {
  /// @param name what the file calls the passage; may be empty
  public static Claim of(long start, long end, String name) {
    return new Claim(start, end, Quote.of(name));
  }

  /// Where it is; never the words.
  @Override
  public String toString() {
    return "Claim[" + start + ", " + end + "]";
  }
}
