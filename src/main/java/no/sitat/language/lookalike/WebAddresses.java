package no.sitat.language.lookalike;

import java.util.BitSet;
import java.util.regex.Pattern;
import no.sitat.text.Span;

/// Where addresses of pages stand, whose numbers are numbers of articles, pictures and the like;
/// those that lead to somebody's telephone are no such addresses.
///
/// @param units those of the text that are in one
record WebAddresses(BitSet units) {
  /// With its protocol or `www`, or with a path after what ends as domains do.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:\\bhttps?://|\\bwww\\.|\\b[a-z0-9-]{1,63}\\.(?:[a-z0-9-]{1,63}\\.){0,4}"
              + "(?:com|net|org|no|se|dk|fi|is|de|uk|co|be|ly|io|eu|me)/)[^\\s<>\"”»]*+");

  private static final Pattern TELEPHONE =
      Pattern.compile("(?i)\\bwa\\.me/|whatsapp\\.com/|[?&/](?:phone|tel|tlf)=|/tel:");

  static WebAddresses in(String text) {
    var units = new BitSet();
    if (text.indexOf('/') >= 0 || text.indexOf("www.") >= 0) {
      var matcher = ADDRESS.matcher(text);
      while (matcher.find()) {
        if (!TELEPHONE.matcher(matcher.group()).find()) {
          units.set(matcher.start(), matcher.end());
        }
      }
    }
    return new WebAddresses(units);
  }

  /// Whether the number there is one of an address.
  boolean numbersAt(Span number) {
    return units.get(number.start());
  }
}
