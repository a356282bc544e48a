package no.sitat.exchange.encoding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.language.LanguageFit;
import org.mozilla.universalchardet.UniversalDetector;

/// The likeliest reading of bytes that are no Unicode, by the language that comes out.
///
/// The encodings of one byte for a letter are told apart by reading the bytes in each and asking
/// which reading is words of a language; those of Chinese, Japanese and Korean by how often their
/// signs come (Mozilla's detector).
///
/// @param isFarBetter whether it is far likelier than a Western reading; never where signs were
///   counted
record Proposal(String text, Encoding encoding, boolean isFarBetter) {
  private static final List<Encoding> OF_ONE_BYTE =
      List.of(
          Encoding.WINDOWS_1252,
          Encoding.ISO_8859_15,
          Encoding.WINDOWS_1250,
          Encoding.ISO_8859_2,
          Encoding.WINDOWS_1251,
          Encoding.KOI8_U,
          Encoding.ISO_8859_5,
          Encoding.IBM_866,
          Encoding.MAC_CYRILLIC,
          Encoding.WINDOWS_1253,
          Encoding.WINDOWS_1254,
          Encoding.WINDOWS_1256,
          Encoding.ISO_8859_6,
          Encoding.WINDOWS_1257,
          Encoding.MAC_ROMAN,
          Encoding.IBM_850);

  private static final Map<String, Encoding> OF_SIGNS =
      Map.of(
          "SHIFT_JIS", Encoding.SHIFT_JIS,
          "EUC-JP", Encoding.EUC_JP,
          "GB18030", Encoding.GB18030,
          "BIG5", Encoding.BIG5,
          "EUC-KR", Encoding.EUC_KR,
          "WINDOWS-1255", Encoding.WINDOWS_1255);

  private static final int BEFORE = 1024;
  private static final int ENOUGH = 64 * 1024;

  /// How much likelier than the next other reading it must be: the third power of e.
  private static final double SURE = 3;

  /// How much likelier than a Western one: the tenth power of e, and more the longer it is.
  private static final double BETTER = 10;

  private static final double BETTER_SHARE = 0.01;

  /// A reading whose groups of letters cost more on average is no language that is known.
  private static final double WORDS = 9.5;

  /// Empty when no reading is likely enough, or two are.
  static Optional<Proposal> of(byte[] bytes) {
    var sample = sample(bytes);
    return signs(bytes, sample).or(() -> words(bytes, sample));
  }

  /// From a little before the first byte that is not ASCII.
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - BEFORE);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + ENOUGH));
  }

  private static Optional<Proposal> signs(byte[] bytes, byte[] sample) {
    var detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    var encoding = OF_SIGNS.get(String.valueOf(detector.getDetectedCharset()));
    return encoding == null
        ? Optional.empty()
        : encoding.decode(bytes, 0).map(text -> new Proposal(text, encoding, false));
  }

  private static Optional<Proposal> words(byte[] bytes, byte[] sample) {
    var readings = new LinkedHashMap<String, Encoding>();
    for (var encoding : OF_ONE_BYTE) {
      encoding
          .decode(sample, 0)
          .filter(text -> text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0))
          .ifPresent(text -> readings.putIfAbsent(text, encoding));
    }
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    var fits = fits(readings);
    double best = fits.firstKey();
    var next = fits.higherKey(best);
    var encoding = fits.firstEntry().getValue();
    boolean sure = next == null || next - best > SURE;
    return sure && isWords(encoding, sample)
        ? encoding
            .decode(bytes, 0)
            .map(text -> new Proposal(text, encoding, isFarBetter(best, western(sample))))
        : Optional.empty();
  }

  /// The encodings by the cost of their readings. Letters that one reading takes for signs cost it
  /// as much as letters that no language has.
  private static TreeMap<Double, Encoding> fits(Map<String, Encoding> readings) {
    var found = new HashMap<Encoding, LanguageFit>();
    readings.forEach((text, encoding) -> found.put(encoding, LanguageFit.of(text)));
    int most = found.values().stream().mapToInt(LanguageFit::groups).max().orElse(0);
    var fits = new TreeMap<Double, Encoding>();
    for (var encoding : readings.values()) {
      var fit = Optional.ofNullable(found.get(encoding)).orElseThrow();
      fits.putIfAbsent(fit.cost() + LanguageFit.UNHEARD * (most - fit.groups()), encoding);
    }
    return fits;
  }

  private static boolean isWords(Encoding encoding, byte[] sample) {
    return encoding
        .decode(sample, 0)
        .filter(text -> LanguageFit.of(text).average() < WORDS)
        .isPresent();
  }

  private static boolean isFarBetter(double best, double western) {
    return western - best > Math.max(BETTER, BETTER_SHARE * western);
  }

  private static double western(byte[] sample) {
    return LanguageFit.of(new String(sample, Encoding.WINDOWS_1252.charset())).cost();
  }

  /// How long it is; never the text.
  @Override
  public String toString() {
    return "Proposal[" + encoding + ", " + text.length() + " units]";
  }
}
