package no.sitat.exchange.document;

import no.sitat.codebook.LocalText;

/// Something a person should know of how the words were taken out of a document.
///
/// @param count how many there were
public record Finding(Kind kind, int count) {
  /// What can be found.
  public enum Kind {
    NOTES(
        "fotnoter og sluttnoter: %d; de står sist i teksten, utenfor replikkene",
        "footnotes and endnotes: %d; they stand last in the text, outside the turns"),
    COMMENTS(
        "kommentarer: %d; de står sist i teksten, utenfor replikkene",
        "comments: %d; they stand last in the text, outside the turns"),
    DELETIONS(
        "slettinger med sporing av endringer: %d; det slettede er ikke tatt med",
        "tracked deletions: %d; what was deleted is left out"),
    ATTACHMENTS(
        "vedlegg: %d; de er nevnt i teksten og ikke lest",
        "attachments: %d; they are named in the text and not read"),
    INSERTED_FILES(
        "innfelte filer: %d; teksten i dem er ikke tatt med",
        "files inserted in the document: %d; their text is left out"),
    GUESSED_ENCODING(
        "dokumentet sier ikke hvilken tegnkoding det har, og den er gjettet; se etter at bokstavene er"
            + " riktige",
        "the document does not say what it is encoded in, and that is a guess; check that the letters"
            + " are right"),
    JOINED_LINES(
        "lest fra PDF: linjer er satt sammen til avsnitt; se etter at rekkefølgen er riktig",
        "read from a PDF: lines have been joined to paragraphs; check that their order is right"),
    PAGES_WITHOUT_TEXT(
        "sider uten tekst, trolig bilder: %d", "pages without text, probably pictures: %d");

    private final String nb;
    private final String en;

    Kind(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }
  }

  /// One sentence in each language.
  public LocalText text() {
    return new LocalText(kind.nb.formatted(count), kind.en.formatted(count));
  }
}
