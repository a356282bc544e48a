package no.sitat.search.index;

import no.sitat.corpus.Document;

/// Which state of a document the index holds.
///
/// @param number of the text version
/// @param sha256 checksum of the text version
/// @param words how many words were indexed
public record IndexedVersion(int number, String sha256, int words) {
  /// Whether it is the document's current text.
  public boolean isCurrent(Document document) {
    return number == document.version() && sha256.equals(document.sha256());
  }
}
