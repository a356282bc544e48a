package no.sitat.search.index;

import no.sitat.corpus.Document;

/// A document with the text it describes, to be indexed.
public record IndexedText(Document document, String text) {
  public IndexedText {
    if (text.length() != document.length()) {
      throw new IllegalArgumentException(
          "document " + document.id() + " has " + document.length() + ", not " + text.length());
    }
  }

  /// Which document; never its text.
  @Override
  public String toString() {
    return "IndexedText[document " + document.id() + ", version " + document.version() + "]";
  }
}
