package no.sitat.crosstab;

import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabNote.RollUp;
import no.sitat.registry.classification.MomentWords;

/// Says by which classification a column was rolled up, as of which day, and what has no group.
final class RollUpWords {
  private RollUpWords() {}

  static LocalText of(RollUp rollUp) {
    var basis = rollUp.basis();
    var day = basis.asOf().toString();
    var moment = rollUp.moment().map(MomentWords::of);
    return new LocalText(
        "%s: grupper etter klassifikasjonen «%s», slik den gjelder %s. %s%s"
            .formatted(
                rollUp.variable().in("nb"),
                basis.classification().in("nb"),
                moment.map(when -> when.nb() + ", ellers per " + day).orElse("per " + day),
                unmapped(rollUp.unmapped(), "nb"),
                source(basis.source().in("nb"), " Kilde: ")),
        "%s: groups of the classification “%s”, as it is valid %s. %s%s"
            .formatted(
                rollUp.variable().in("en"),
                basis.classification().in("en"),
                moment.map(when -> when.en() + ", or else on " + day).orElse("on " + day),
                unmapped(rollUp.unmapped(), "en"),
                source(basis.source().in("en"), " Source: ")));
  }

  private static String source(String source, String before) {
    return source.isEmpty() ? "" : before + source + ".";
  }

  private static String unmapped(OptionalLong count, String language) {
    boolean english = language.equals("en");
    if (count.isEmpty()) {
      return english
          ? "Some have a value without a group; the table does not tell how many."
          : "Noen har en verdi uten gruppe; tabellen sier ikke hvor mange.";
    }
    long people = count.getAsLong();
    if (people == 0) {
      return english ? "Every value has a group." : "Alle verdier har en gruppe.";
    }
    return english
        ? "%d have a value without a group.".formatted(people)
        : "%d har en verdi uten gruppe.".formatted(people);
  }
}
