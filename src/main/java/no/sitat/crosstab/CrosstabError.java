package no.sitat.crosstab;

/// A crosstab was asked for something the project does not have; the message is for the person.
@SuppressWarnings("serial")
public final class CrosstabError extends RuntimeException {
  private final String messageNb;

  private CrosstabError(String message, String messageNb) {
    super(message);
    this.messageNb = messageNb;
  }

  public static CrosstabError unknownVariable(String name) {
    return new CrosstabError(
        "no variable is called “" + name + "”", "ingen variabel heter «" + name + "»");
  }

  /// The codebook has no direction of this key.
  public static CrosstabError unknownDirection(String key) {
    return new CrosstabError(
        "no direction is called “" + key + "”", "ingen retning heter «" + key + "»");
  }

  static CrosstabError setsCross(String one, String other) {
    return new CrosstabError(
        "“%s” and “%s” share codes, and neither has all of the other's; what both have could not be protected. Take the codes out of one, or make one larger"
            .formatted(one, other),
        "«%s» og «%s» har felles koder uten at den ene har alle den andres; det de har felles, kan ikke beskyttes. Ta kodene ut av den ene, eller gjør den ene større"
            .formatted(one, other));
  }

  static CrosstabError queriesAreOfPeople() {
    return new CrosstabError(
        "rows of queries count respondents, of all codings; choose the unit respondents, and no direction or coder",
        "rader av søk teller respondenter, av alle kodinger; velg enheten respondenter, og ingen retning eller koder");
  }

  static CrosstabError queriesAreNot(int most) {
    return new CrosstabError(
        "at most %d rows of queries are protected, by withholding small numbers and not zeros or whole groups"
            .formatted(most),
        "høyst %d rader av søk kan beskyttes, ved at små tall skjules, ikke ingen eller alle i en gruppe"
            .formatted(most));
  }

  /// A protected curve of some codes, which would tell how many people have them.
  public static CrosstabError curveOfSomeCodes() {
    return new CrosstabError(
        "a protected curve is of all codes, for one of few tells how many people have each; take all codes, or switch protection off and keep it in the team",
        "en beskyttet kurve er av alle koder, for en av få sier hvor mange som har hver av dem; ta med alle kodene, eller slå av beskyttelsen og behold den i teamet");
  }

  static CrosstabError notRounded() {
    return new CrosstabError(
        "only counts of respondents are rounded, to a threshold of 2 or more; withhold instead",
        "bare antall respondenter kan avrundes, til en grense på 2 eller mer; skjul tallene i stedet");
  }

  static CrosstabError noRounding() {
    return new CrosstabError(
        "no rounding was found in which every theme lies within those above it; choose fewer codes, or withhold instead",
        "fant ingen avrunding der hvert tema får plass under dem det ligger i; velg færre koder, eller skjul tallene i stedet");
  }

  static CrosstabError tooLarge(int rows, int columns) {
    long cells = (long) rows * columns;
    return new CrosstabError(
        "%d rows by %d columns are %d cells, and a crosstab has at most %d; choose fewer codes, or a variable with fewer values"
            .formatted(rows, columns, cells, Crosstab.MOST_CELLS),
        "%d rader ganger %d kolonner er %d ruter, og en krysstabell har høyst %d; velg færre koder, eller en variabel med færre verdier"
            .formatted(rows, columns, cells, Crosstab.MOST_CELLS));
  }

  /// The message in bokmål; [#getMessage] has it in English.
  public String messageNb() {
    return messageNb;
  }
}
