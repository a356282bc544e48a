package no.sitat.exchange.encoding;

import java.util.Optional;
import no.sitat.exchange.source.Reason;

/// Finds out how bytes without a byte order mark are encoded.
///
/// The rules, in order; each is a proof or a count, so that the same bytes always give the same
/// answer:
///
/// 1. NUL bytes on one side of nearly every pair, and the pairs are characters: UTF-16.
/// 2. Any other NUL byte: not text.
/// 3. Every byte fits UTF-8: UTF-8. Other encodings practically never do so by chance.
/// 4. Many 0x40 and no 0x20: EBCDIC, which is not read.
/// 5. Western European in one byte, if it looks like it: the letters above 0x7F are a minority, and
///    signs do not stand inside words; or another encoding, if what comes out is far likelier to be
///    words of a language ([Proposal]). Both are remarked on, and a person may say otherwise.
public final class Decoding {
  /// Of UTF-16 pairs, at least this share has a NUL on its side: every space and line end has.
  private static final double NUL_PAIRS = 0.05;

  /// Pairs with a NUL in Latin script; other alphabets have bytes under 0x20 in their place.
  private static final double LATIN_PAIRS = 0.5;

  /// Non-ASCII letters among all letters; Norwegian interviews have 0.03.
  private static final double WESTERN_LETTERS = 0.35;

  /// Non-ASCII characters that are strange where they stand, among all of them.
  private static final double STRANGE = 0.15;

  /// Control characters in a text; a CHAT transcript has 0.03, bytes at random have 0.11.
  private static final double CONTROLS = 0.05;

  private static final double UNCERTAIN_CONTROLS = 0.005;

  /// What the bytes say.
  record Result(String text, Encoding encoding) {}

  private Decoding() {}

  /// The text, or why there is none: [Reason#BINARY] or [Reason#UNDECODABLE] with what is known.
  sealed interface Outcome {}

  record Decoded(Result result) implements Outcome {}

  public record Failed(Reason reason, Optional<String> guess) implements Outcome {}

  static Outcome of(byte[] bytes) {
    var mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decoded(bytes, mark.get().encoding(), mark.get().length())
          .orElse(new Failed(Reason.UNDECODABLE, Optional.of(mark.get().encoding().label())));
    }
    var counts = new ByteCounts(bytes);
    if (counts.nuls() > 0) {
      return wide(bytes, counts).orElse(new Failed(Reason.BINARY, Optional.empty()));
    }
    var utf8 = Encoding.UTF_8.decode(bytes, 0);
    if (utf8.isPresent()) {
      return tooManyControls(utf8.get(), CONTROLS)
          ? new Failed(Reason.BINARY, Optional.empty())
          : new Decoded(new Result(utf8.get(), Encoding.UTF_8));
    }
    return notUnicode(bytes);
  }

  /// What bytes are that are known not to be Unicode.
  static Outcome notUnicode(byte[] bytes) {
    var counts = new ByteCounts(bytes);
    return counts.looksLikeEbcdic()
        ? new Failed(Reason.UNDECODABLE, Optional.of("EBCDIC"))
        : likeliest(bytes, counts);
  }

  /// Western European, unless another reading is so much likelier that it can be proposed.
  private static Outcome likeliest(byte[] bytes, ByteCounts counts) {
    var western = western(bytes, counts);
    var proposed =
        Proposal.of(bytes)
            .filter(found -> !tooManyControls(found.text(), UNCERTAIN_CONTROLS))
            .filter(found -> !found.encoding().isWestern())
            .filter(found -> !(western instanceof Decoded) || found.isFarBetter());
    return proposed
        .<Outcome>map(found -> new Decoded(new Result(found.text(), found.encoding())))
        .orElse(western);
  }

  private static Optional<Outcome> decoded(byte[] bytes, Encoding encoding, int skipped) {
    return encoding.decode(bytes, skipped).map(text -> new Decoded(new Result(text, encoding)));
  }

  private static Optional<Outcome> wide(byte[] bytes, ByteCounts counts) {
    double pairs = bytes.length / 2.0;
    int first = counts.evenNuls();
    int second = counts.oddNuls();
    if (Math.max(first, second) < NUL_PAIRS * pairs
        || Math.min(first, second) > NUL_PAIRS * Math.max(first, second)
        || (Math.max(first, second) < LATIN_PAIRS * pairs && !counts.hasScriptBytes())) {
      return Optional.empty();
    }
    var encoding = second > first ? Encoding.UTF_16LE : Encoding.UTF_16BE;
    return encoding
        .decode(bytes, 0)
        .filter(text -> !tooManyControls(text, UNCERTAIN_CONTROLS))
        .map(text -> new Decoded(new Result(text, encoding)));
  }

  private static Outcome western(byte[] bytes, ByteCounts counts) {
    var encoding = counts.hasWindowsBytes() ? Encoding.WINDOWS_1252 : Encoding.ISO_8859_1;
    var text = encoding.decode(bytes, 0);
    if (text.isPresent() && tooManyControls(text.get(), UNCERTAIN_CONTROLS)) {
      return new Failed(Reason.BINARY, Optional.empty());
    }
    return text.filter(Decoding::looksWestern)
        .<Outcome>map(found -> new Decoded(new Result(found, encoding)))
        .orElse(new Failed(Reason.UNDECODABLE, Optional.empty()));
  }

  private static boolean tooManyControls(String text, double share) {
    long controls = text.chars().filter(PlainText::isStrayControl).count();
    return controls > share * text.length();
  }

  private static boolean looksWestern(String text) {
    int letters = 0;
    int high = 0;
    int highLetters = 0;
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (c >= 0x80) {
        high++;
        highLetters += Character.isLetter(c) ? 1 : 0;
        strange += isStrange(text, i) ? 1 : 0;
      }
    }
    boolean few = highLetters <= 2 || highLetters <= WESTERN_LETTERS * letters;
    return few && strange <= STRANGE * high;
  }

  /// A sign inside a word, or a capital after a small letter: an other encoding's letter.
  private static boolean isStrange(String text, int at) {
    char c = text.charAt(at);
    boolean afterLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (Character.isLetter(c)) {
      return afterLetter && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
    }
    return afterLetter && beforeLetter && "’‘´–—-\u00AD·\u00A0/«»“”…".indexOf(c) < 0;
  }
}
