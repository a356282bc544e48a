package no.sitat.search.match;

import java.util.Locale;

/// A search that was ended before it was done; there is no answer, and no part of one.
public final class SearchStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String messageNb;

  private SearchStopped(String messageEn, String messageNb) {
    super(messageEn);
    this.messageNb = messageNb;
  }

  static SearchStopped cancelled() {
    return new SearchStopped("The search was stopped.", "Søket ble stoppet.");
  }

  static SearchStopped late() {
    return new SearchStopped(
        "The search took too long and was stopped; ask for something rarer, or narrow the gaps.",
        "Søket tok for lang tid og ble stoppet; søk etter noe sjeldnere, eller gjør avstandene"
            + " mindre.");
  }

  static SearchStopped tooMuch() {
    var many = Watch.MOST_PLACES;
    return new SearchStopped(
        ("More than " + number(many, ',') + " places would have to be kept;")
            + " ask for something rarer, or narrow the gaps.",
        ("Mer enn " + number(many, '\u00A0') + " steder måtte huskes;")
            + " søk etter noe sjeldnere, eller gjør avstandene mindre.");
  }

  /// The same on every machine: in each language as that language writes it.
  private static String number(long number, char separator) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', separator);
  }

  public String messageEn() {
    return String.valueOf(getMessage());
  }

  public String messageNb() {
    return messageNb;
  }
}
