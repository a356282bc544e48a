package no.sitat.http.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.http.view.QuotationView.MarkView;
import no.sitat.project.DocumentContents;
import no.sitat.project.QuotationMark;

/// One document with all that is needed to read and code it.
///
/// @param version of the text; codings count in it
/// @param current the version the document has now; another when an old text is read
/// @param review how many codings and quotations must be looked at after corrections
/// @param previous id of the document before it in the list
/// @param next id of the document after it
/// @param times when its places were said: position, milliseconds, position, milliseconds, …
/// @param recording the sound of it, if a file is linked
public record OpenDocument(
    int id,
    UUID guid,
    String name,
    String title,
    String kind,
    String language,
    int version,
    int current,
    int review,
    String text,
    OptionalInt previous,
    OptionalInt next,
    List<TurnView> turns,
    List<RespondentFacts> respondents,
    List<CodingView> codings,
    List<MemoView> memos,
    List<MarkView> quotations,
    List<Integer> times,
    Optional<RecordingView> recording) {
  /// One turn.
  ///
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  /// @param post present when the turn is a post
  public record TurnView(
      int number,
      int start,
      int end,
      String speaker,
      String role,
      Optional<String> respondent,
      int words,
      Optional<PostView> post) {}

  /// What a post is beside its text.
  public record PostView(
      String id, Optional<String> parent, Optional<Instant> time, Optional<String> repost) {}

  /// A respondent with the group of each variable.
  public record RespondentFacts(String label, Map<String, String> values) {}

  /// @param review how many codings and quotations must be looked at
  /// @param missing whether the file of its recording is not there
  public static OpenDocument of(
      DocumentContents contents, Study study, int review, boolean missing) {
    var document = contents.document();
    return new OpenDocument(
        document.id(),
        document.guid(),
        document.name(),
        document.title(),
        document.kind().key(),
        document.language(),
        document.version(),
        study.corpus().document(document.id()).map(Document::version).orElse(document.version()),
        review,
        contents.text().text(),
        neighbour(document, study, -1),
        neighbour(document, study, 1),
        document.turns().stream().map(turn -> turn(turn, study)).toList(),
        DocumentView.respondents(document, study).stream()
            .map(label -> facts(label, study))
            .toList(),
        contents.codings().stream()
            .map(coding -> CodingView.of(coding, Optional.of(document), study))
            .toList(),
        contents.memos().stream().map(memo -> MemoView.of(memo, study)).toList(),
        contents.quotations().stream().map(OpenDocument::mark).toList(),
        contents.times().points().stream()
            .flatMap(point -> Stream.of(point.position(), (int) point.millis()))
            .toList(),
        contents.recording().map(recording -> RecordingView.of(recording, missing)));
  }

  private static MarkView mark(QuotationMark mark) {
    var quotation = mark.quotation();
    return new MarkView(
        quotation.id(),
        quotation.span().start(),
        quotation.span().end(),
        mark.memos(),
        mark.links(),
        quotation.anchor().key());
  }

  private static OptionalInt neighbour(Document document, Study study, int step) {
    var all = study.corpus().documents();
    int at = place(all, document.id()) + step;
    return at >= 0 && at < all.size() ? OptionalInt.of(all.get(at).id()) : OptionalInt.empty();
  }

  private static int place(List<Document> all, int id) {
    int at = 0;
    while (at < all.size() && all.get(at).id() != id) {
      at++;
    }
    return at;
  }

  private static TurnView turn(Turn turn, Study study) {
    return new TurnView(
        turn.number(),
        turn.span().start(),
        turn.span().end(),
        turn.speaker(),
        turn.role().key(),
        Place.respondent(turn, study),
        turn.words(),
        turn.post()
            .map(post -> new PostView(post.id(), post.parent(), post.time(), post.repost())));
  }

  /// A respondent's groups by variable, in order of import.
  static RespondentFacts facts(String label, Study study) {
    var values = new LinkedHashMap<String, String>();
    var table = study.respondents();
    int id = table.labelled(label).orElseThrow().id();
    for (var variable : table.variables()) {
      table.group(id, variable.key()).ifPresent(group -> values.put(variable.key(), group));
    }
    return new RespondentFacts(label, values);
  }

  /// Name and version; never the text.
  @Override
  public String toString() {
    return "OpenDocument[" + name + ", version " + version + "]";
  }
}
