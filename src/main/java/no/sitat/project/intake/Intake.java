package no.sitat.project.intake;

import java.util.List;
import java.util.Map;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.PostFile;
import no.sitat.exchange.RespondentSheet;

/// What the files that somebody brought hold, read and ready to be stored as one edit.
///
/// @param files all of them, also those that are left or could not be read
/// @param documents interviews, and the threads of posts that are not long
/// @param posts files of posts that are long
/// @param speakers who asks and who tells, as a person has said of these files, by label
public record Intake(
    List<IntakeFile> files,
    List<Codes> codebooks,
    List<IncomingDocument> documents,
    List<PostFile> posts,
    List<RespondentSheet> respondents,
    List<CodingSheet> codings,
    Map<String, SpeakerRole> speakers) {
  public Intake {
    files = List.copyOf(files);
    codebooks = List.copyOf(codebooks);
    documents = List.copyOf(documents);
    posts = List.copyOf(posts);
    respondents = List.copyOf(respondents);
    codings = List.copyOf(codings);
    speakers = Map.copyOf(speakers);
  }

  /// Without long files of posts, and nothing was said of who asks.
  public Intake(
      List<IntakeFile> files,
      List<Codes> codebooks,
      List<IncomingDocument> documents,
      List<RespondentSheet> respondents,
      List<CodingSheet> codings) {
    this(files, codebooks, documents, List.of(), respondents, codings, Map.of());
  }

  /// A file with no more posts is stored in the transaction of the edit; a longer one piece by
  /// piece before it.
  private static final int FEW_POSTS = 20_000;

  /// Whether a file of posts is long.
  public static boolean isLong(PostFile file) {
    return file.posts() > FEW_POSTS;
  }

  /// The codes of one file.
  public record Codes(String file, CodebookFile codebook) {}

  /// How much there is, never what.
  @Override
  public String toString() {
    return "Intake[" + files.size() + " files, " + documents.size() + " documents]";
  }
}
