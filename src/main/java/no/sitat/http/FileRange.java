package no.sitat.http;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which part of a file a browser asks for: one range of bytes, as RFC 9110 has it.
///
/// @param first of the bytes, from 0
/// @param last included
record FileRange(long first, long last) {
  private static final Pattern ONE =
      Pattern.compile("bytes=\\s*(\\d{1,18})?\\s*-\\s*(\\d{1,18})?\\s*");

  /// What a header asks for.
  sealed interface Asked {}

  /// The whole file: nothing was asked for, or something that is not understood, which is to be
  /// passed over; several ranges at once are.
  record Whole() implements Asked {}

  record Part(FileRange range) implements Asked {}

  /// Nothing of the file lies there.
  record Outside() implements Asked {}

  long length() {
    return last - first + 1;
  }

  /// @param size of the file, above 0
  static Asked of(Optional<String> header, long size) {
    var found = ONE.matcher(header.orElse(""));
    if (!found.matches()) {
      return new Whole();
    }
    var from = Optional.ofNullable(found.group(1)).map(Long::parseLong);
    var to = Optional.ofNullable(found.group(2)).map(Long::parseLong);
    if (from.isEmpty()) {
      return to.map(count -> ending(count, size)).orElse(new Whole());
    }
    long last = Math.min(to.orElse(size - 1), size - 1);
    if (to.isPresent() && to.get() < from.get()) {
      return new Whole();
    }
    return from.get() >= size ? new Outside() : new Part(new FileRange(from.get(), last));
  }

  private static Asked ending(long count, long size) {
    return count == 0
        ? new Outside()
        : new Part(new FileRange(Math.max(0, size - count), size - 1));
  }
}
