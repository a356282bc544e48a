package no.sitat.language;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.function.IntConsumer;

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

  /// Hands on the start and then the end of every piece, in order.
  static void cut(String text, IntConsumer offsets) {
    var pieces =
        new PTBTokenizer<Word>(
            new StringReader(wellFormed(text)),
            (_, start, length) -> {
              offsets.accept(start);
              offsets.accept(start + length);
              return NOTHING;
            },
            OPTIONS);
    while (pieces.hasNext()) {
      pieces.next();
    }
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
