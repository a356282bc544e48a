package no.sitat.language;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;

/// CoreNLP's Penn Treebank lexer, used for where it cuts and nothing else.
///
/// Nothing is escaped, normalised or thrown away, and what it does not know is kept in silence: its
/// warnings would carry the informants' words to a log.
final class Lexer {
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,quotes=original,ellipses=original,dashes=original,"
          + "normalizeCurrency=false,normalizeFractions=false,normalizeAmpersandEntity=false,"
          + "normalizeSpace=false,splitAssimilations=false,splitHyphenated=false,"
          + "splitForwardSlash=true,tokenizeNLs=false,untokenizable=noneKeep";

  private static final Word NOTHING = new Word("");

  private Lexer() {}

  /// What hears of the pieces, in order.
  interface Pieces {
    /// @param start first UTF-16 unit
    /// @param end unit after the last
    void take(int start, int end);
  }

  /// Hands on every piece, in order.
  static void cut(String text, Pieces pieces) {
    var mended = wellFormed(text);
    int from = 0;
    for (var found = LongStretch.from(mended, 0);
        found.isPresent();
        found = LongStretch.from(mended, from)) {
      var stretch = found.get();
      cut(mended, from, stretch.start(), pieces, Long.MAX_VALUE);
      stretch.cut(pieces);
      from = stretch.end();
    }
    cut(mended, from, mended.length(), pieces, Long.MAX_VALUE);
  }

  /// Cuts a part of a well-formed text as if it were all there is.
  ///
  /// @param effort how many characters may be looked at, counting for each piece all that is left
  /// @return the end of the last piece if the effort did not suffice, else of the part
  static int cut(String text, int from, int to, Pieces pieces, long effort) {
    int[] last = {from};
    var lexer =
        new PTBTokenizer<Word>(
            new StringReader(text.substring(from, to)),
            (_, start, length) -> {
              last[0] = from + start + length;
              pieces.take(from + start, from + start + length);
              return NOTHING;
            },
            OPTIONS);
    long left = effort;
    while (lexer.hasNext()) {
      lexer.next();
      left -= to - last[0];
      if (left <= 0) {
        return last[0];
      }
    }
    return to;
  }

  /// The text with every half of a broken surrogate pair replaced by a sign of the same length; the
  /// lexer would stop at one without a word.
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(at, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
