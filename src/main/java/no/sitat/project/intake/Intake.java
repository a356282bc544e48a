package no.sitat.project.intake;

import java.util.List;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.RespondentSheet;

/// What the files that somebody brought hold, read and ready to be stored as one edit.
///
/// @param files all of them, also those that are left or could not be read
public record Intake(
    List<IntakeFile> files,
    List<Codes> codebooks,
    List<IncomingDocument> documents,
    List<RespondentSheet> respondents,
    List<CodingSheet> codings) {
  public Intake {
    files = List.copyOf(files);
    codebooks = List.copyOf(codebooks);
    documents = List.copyOf(documents);
    respondents = List.copyOf(respondents);
    codings = List.copyOf(codings);
  }

  /// The codes of one file.
  public record Codes(String file, CodebookFile codebook) {}

  /// How much there is, never what.
  @Override
  public String toString() {
    return "Intake[" + files.size() + " files, " + documents.size() + " documents]";
  }
}
