package no.sitat.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Segment;
import no.sitat.corpus.Turn;
import no.sitat.search.Quote;
import no.sitat.text.TextVersion;

/// Quotations of a joint display with their words and whose they are.
///
/// In the team's own copy they have all their words, the respondent's label and where they stand;
/// in one that is passed on, the words of the informant who speaks first, and the [Attribution].
public final class JointQuotations {
  private final Attribution attribution;
  private final Names names;
  private final Texts texts;
  private final SpokenWords spoken;
  private final boolean english;

  /// @param texts gives a document's current text by its id
  /// @param language `nb` or `en`
  public JointQuotations(Attribution attribution, IntFunction<TextVersion> texts, String language) {
    this.attribution = attribution;
    names = new Names(attribution.study());
    this.texts = new Texts(texts);
    spoken = new SpokenWords(attribution.study(), texts);
    english = language.startsWith("en");
  }

  /// A quotation as it is shown.
  ///
  /// @param document id
  /// @param name of the document
  /// @param isPost whether it was written in public, where a search engine finds its words
  /// @param turn number of the turn it counts in; 0 outside every turn
  /// @param words what is shown; empty where nothing may be passed on
  /// @param who whose they are
  public record Quotation(
      int document,
      String name,
      boolean isPost,
      int turn,
      int start,
      int end,
      String words,
      String who) {
    /// Where it stands; never its words.
    @Override
    public String toString() {
      return "Quotation[" + document + ":" + start + "]";
    }
  }

  /// The quotation at a place of the current text.
  public Quotation of(Segment segment) {
    var quote = quote(segment);
    boolean byGroups = attribution.isByGroups();
    return new Quotation(
        segment.document(),
        names.document(segment.document()),
        isPost(segment.document()),
        quote.turn(),
        segment.span().start(),
        segment.span().end(),
        byGroups
            ? spoken.of(quote).orElse("")
            : texts.at(segment.document(), segment.span()).strip(),
        byGroups ? attribution.of(quote) : who(quote));
  }

  private boolean isPost(int document) {
    return attribution
        .study()
        .corpus()
        .document(document)
        .map(Document::kind)
        .filter(DocumentKind.POST::equals)
        .isPresent();
  }

  private String who(Quote quote) {
    var labels = names.respondents(quote.respondents()).replace(";", ", ");
    return (labels.isEmpty() ? quote.speaker() : labels)
        + (english ? ", turn " : ", replikk ")
        + quote.turn();
  }

  private Quote quote(Segment segment) {
    var turn = names.turn(segment.document(), segment.span());
    var respondents = turn.map(Turn::respondent).filter(id -> id != Turn.NOBODY).stream().toList();
    return new Quote(
        0,
        segment.document(),
        turn.map(Turn::number).orElse(0),
        turn.map(Turn::speaker).orElse(""),
        List.copyOf(respondents),
        segment.span(),
        0,
        Optional.empty(),
        0);
  }
}
