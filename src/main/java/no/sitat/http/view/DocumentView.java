package no.sitat.http.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;

/// One document in the list of documents.
///
/// @param words of all turns
/// @param respondents labels of those who speak in it
/// @param codings how many, by all coders
/// @param coders names of those who coded it
/// @param version of the current text
/// @param review how many codings and quotations must be looked at after corrections of the text
/// @param revision of the project that last changed the document
public record DocumentView(
    int id,
    UUID guid,
    String name,
    String title,
    String kind,
    String language,
    int turns,
    int words,
    List<String> respondents,
    List<SpeakerView> speakers,
    int codings,
    List<String> coders,
    int version,
    int review,
    long revision) {
  /// Somebody who speaks in a document.
  ///
  /// @param role `informant` or `interviewer`
  /// @param respondent label of the respondent the speaker is
  public record SpeakerView(String label, String role, Optional<String> respondent) {}

  public static DocumentView of(Document document, Study study, Tallies tallies, int review) {
    var tally = tallies.document(document.id());
    return new DocumentView(
        document.id(),
        document.guid(),
        document.name(),
        document.title(),
        document.kind().key(),
        document.language(),
        document.turns().size(),
        document.words(),
        respondents(document, study),
        speakers(document, study),
        tally.codings(),
        study.coders().stream()
            .filter(coder -> tally.others().get(coder.id()))
            .map(Coder::name)
            .toList(),
        document.version(),
        review,
        document.revision());
  }

  /// The labels of the respondents who speak in a document, in order of their first turn.
  public static List<String> respondents(Document document, Study study) {
    return document.turns().stream()
        .mapToInt(Turn::respondent)
        .distinct()
        .mapToObj(id -> study.respondents().respondent(id))
        .flatMap(Optional::stream)
        .map(respondent -> respondent.label())
        .toList();
  }

  /// The speakers of a document, in order of their first turn.
  static List<SpeakerView> speakers(Document document, Study study) {
    var first = new LinkedHashMap<String, Turn>();
    document.turns().forEach(turn -> first.putIfAbsent(turn.speaker(), turn));
    return first.values().stream()
        .map(turn ->
            new SpeakerView(turn.speaker(), turn.role().key(), Place.respondent(turn, study)))
        .toList();
  }
}
