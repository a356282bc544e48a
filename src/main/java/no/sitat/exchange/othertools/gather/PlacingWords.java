package no.sitat.exchange.othertools.gather;

import no.sitat.codebook.LocalText;

/// What is said of a marked place that is not as the file says.
final class PlacingWords {
  static final LocalText MOVED =
      new LocalText(
          "Ordene sto ikke der posisjonen sier, men ett sted i teksten; det stedet er brukt.",
          "The words did not stand where the position says, but in one place of the text, which is"
              + " used.");

  static final LocalText DIFFERS =
      new LocalText(
          "Ordene er andre enn dem verktøyet har lagret, og ble ikke funnet ett bestemt sted;"
              + " posisjonen er brukt. Se over dem.",
          "The words are not those the tool kept, and were not found in one certain place; the"
              + " position is used. Look them over.");

  static final LocalText NOWHERE =
      new LocalText(
          "Posisjonen er tom eller utenfor teksten, og ordene ble ikke funnet.",
          "The position is empty or outside the text, and the words were not found.");

  static final LocalText CROSSED =
      new LocalText(
          "Slutten sto før begynnelsen; de er byttet om.",
          "The end stood before the beginning; they are exchanged.");

  static final LocalText OUTSIDE =
      new LocalText(
          "Posisjonen gikk ut over teksten; den er kuttet der teksten slutter.",
          "The position went beyond the text; it is cut where the text ends.");

  private PlacingWords() {}
}
