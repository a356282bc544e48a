package no.sitat.exchange.look;

import no.sitat.codebook.LocalText;

/// What is said of files that are for something else than an import.
final class LookWords {
  static final LocalText PROJECT =
      new LocalText(
          "dette er et helt prosjekt fra et annet verktøy; flytt det inn for seg",
          "this is a whole project of another tool; move it in by itself");
  static final LocalText RECORDING =
      new LocalText(
          "dette er et opptak, som ikke tas inn som tekst; åpne intervjuet etterpå og velg opptaket"
              + " der",
          "this is a recording, which is not taken in as text; open the interview afterwards and"
              + " choose the recording there");
  static final LocalText WHICH_TABLE =
      new LocalText(
          "kolonnene sier ikke hva tabellen er; velg om den er innlegg, respondenter, kodinger eller"
              + " en kodebok",
          "the columns do not tell what the table is; choose whether it is posts, respondents,"
              + " codings or a codebook");
  static final LocalText UNREADABLE =
      new LocalText(
          "filen kan ikke leses; se etter om du har lov til å åpne den",
          "the file cannot be read; look whether you may open it");

  private LookWords() {}
}
