package no.sitat.exchange.refi;

import no.sitat.codebook.Codebook;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// Reads a codebook of any format, told by the ending: REFI-QDA (`.qdc`), else what
/// [CodebookReader] reads.
public final class CodebookFiles {
  /// The ending of a codebook of REFI-QDA.
  public static final String REFI = "qdc";

  private CodebookFiles() {}

  /// @param known the codebook of the project the file is for
  public static Reading<CodebookFile> read(SourceFile file, Codebook known) {
    return file.ending().equals(REFI)
        ? RefiCodebook.read(file, known)
        : CodebookReader.read(file, known);
  }
}
