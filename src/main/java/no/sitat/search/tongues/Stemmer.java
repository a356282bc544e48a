package no.sitat.search.tongues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import no.sitat.language.inflection.Spares;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What the filters of Lucene leave of a form.
///
/// The filters keep a state, so a chain of them is used by one thread at a time. Safe for
/// concurrent use.
final class Stemmer {
  private final Spares<Chain> chains;

  /// @param filters puts them on a stream of words
  Stemmer(UnaryOperator<TokenStream> filters) {
    chains = new Spares<>(() -> new Chain(filters));
  }

  /// The stem; the form itself where nothing would be left.
  String stem(String form) {
    return chains.use(chain -> chain.stem(form));
  }

  /// A stream of one word.
  private static final class Source extends TokenStream {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private String form = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      word.append(form);
      return true;
    }
  }

  private static final class Chain {
    private final Source source = new Source();
    private final TokenStream filtered;
    private final CharTermAttribute stem;

    Chain(UnaryOperator<TokenStream> filters) {
      filtered = filters.apply(source);
      stem = filtered.getAttribute(CharTermAttribute.class);
    }

    String stem(String form) {
      source.form = form;
      try {
        filtered.reset();
        filtered.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return stem.isEmpty() ? form : stem.toString();
    }
  }
}
