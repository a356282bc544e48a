package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.disclosure.passport.QuotedShare;
import no.sitat.http.view.QuotesView.QuoteView;
import no.sitat.search.Quote;
import no.sitat.search.theme.Passage;

/// One place in a text under a theme, with its words and all that is said of it.
///
/// @param version of the text that the offsets of the quote count in
/// @param quote the words, and whose they are
/// @param codings every coding of just this place that the question asks for
/// @param overlapping how many other passages of the theme overlap it
/// @param marks everybody's reading marks
/// @param notes on the kept quotation of just this place
/// @param who what may be told of the person by the variables asked for; empty where none is asked
///   for
/// @param quoted how often publications quote the person; empty where none does
public record PassageView(
    int version,
    QuoteView quote,
    List<Coded> codings,
    int overlapping,
    List<MarkView> marks,
    List<NoteView> notes,
    Optional<WhoView> who,
    Optional<QuotedView> quoted) {
  /// @param milder whether all that was asked for would fit too few people
  public record WhoView(String words, boolean milder) {}

  /// @param quotes of the person
  /// @param of quotes of people in all publications
  /// @param much whether that is more than their part
  public record QuotedView(int quotes, int of, boolean much) {
    static QuotedView of(QuotedShare share) {
      return new QuotedView(share.quotes(), share.of(), share.isOverQuoted());
    }
  }

  /// What is known of a passage besides its codings.
  public record Beside(
      List<MarkView> marks,
      List<NoteView> notes,
      Optional<WhoView> who,
      Optional<QuotedShare> quoted) {}

  /// One coding of it.
  ///
  /// @param code key
  /// @param direction key
  /// @param coder name
  public record Coded(int id, String code, Optional<String> direction, String coder) {}

  /// @param mark `read`, `article` or `discuss`
  /// @param mine whether it is the reader's own
  public record MarkView(String mark, String coder, boolean mine) {}

  /// A memo.
  public record NoteView(int id, String coder, String text) {
    /// Which; never what it says.
    @Override
    public String toString() {
      return "NoteView[" + id + "]";
    }
  }

  public static PassageView of(Passage passage, QuoteView quote, Beside beside, Study study) {
    return new PassageView(
        study.corpus().document(passage.document()).orElseThrow().version(),
        quote,
        passage.codings().stream().map(coding -> coded(coding, study)).toList(),
        passage.overlapping(),
        beside.marks(),
        beside.notes(),
        beside.who(),
        beside.quoted().map(QuotedView::of));
  }

  private static Coded coded(Quote coding, Study study) {
    return new Coded(
        coding.coding(),
        study.codebook().code(coding.code()).map(Code::key).orElse(""),
        coding.direction(),
        CodingView.coderName(coding.coder(), study));
  }

  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "PassageView[" + quote + "]";
  }
}
