package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.population.PlacedCategory;
import no.sitat.crosstab.population.PopulationRow;
import no.sitat.crosstab.population.PopulationRow.Kind;
import no.sitat.crosstab.population.PopulationTable;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.TableContent;

/// What a reader should know of a sample beside a population: unit and base, source and signs, and
/// what may not be made of it.
public final class PopulationNotes {
  private static final LocalText NO_TEST =
      new LocalText(
          "De intervjuede er ikke et tilfeldig utvalg av registeret. Forholdet beskriver hvem som er med. Det er ikke testet, og en test ville ikke sagt noe.",
          "Those interviewed are no random sample of the register. The ratio describes who is there. It is not tested, and a test would say nothing.");
  private static final LocalText RATIO =
      new LocalText(
          "Forhold: andel i utvalget delt på andel i registeret; 1 er like stor del. Intervallene er Wilsons 95 % for andelen i utvalget, og de samme grensene delt på andelen i registeret.",
          "Ratio: share of the sample by share of the register; 1 is as large a part. Intervals are Wilson’s 95% of the share of the sample, and the same bounds by the share of the register.");

  private final PopulationTable table;
  private final List<LocalText> notes = new ArrayList<>();

  private PopulationNotes(PopulationTable table) {
    this.table = table;
  }

  /// In the order they are read in.
  public static List<LocalText> of(PopulationTable table) {
    return new PopulationNotes(table).all();
  }

  private List<LocalText> all() {
    notes.add(NO_TEST);
    sample();
    register();
    notes.add(RATIO);
    gaps();
    signs();
    table.basis().ifPresent(this::classification);
    protection();
    table.request().registry().table().cube().notes().forEach(note -> notes.add(both(note)));
    return List.copyOf(notes);
  }

  private static LocalText both(Wording wording) {
    return new LocalText(wording.in("nb"), wording.in("en"));
  }

  private void say(String nb, String en) {
    notes.add(new LocalText(nb, en));
  }

  private void sample() {
    var base = number(table.base());
    if (table.base().isEmpty()) {
      say(
          "Utvalget: respondenter. Hvor mange de er, vises ikke, og derfor heller ingen andeler.",
          "The sample: respondents. How many there are is withheld, and so are all shares.");
    } else if (table.isBaseInside()) {
      say(
          "Utvalget: respondenter. Andelene er av de %s i registerets grupper.".formatted(base),
          "The sample: respondents. Shares are of the %s in groups of the register."
              .formatted(base));
    } else {
      say(
          "Utvalget: respondenter. Andelene er av alle %s, også dem utenfor registerets grupper: så få at tallet på dem ikke vises."
              .formatted(base),
          "The sample: respondents. Shares are of all %s, those outside the groups of the register too: the number of either is withheld."
              .formatted(base));
    }
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
  }

  private void register() {
    var stored = table.request().registry().table();
    var head = stored.head();
    var content =
        stored.cube().contents().stream()
            .filter(each -> each.code().equals(table.request().registry().content()))
            .findFirst()
            .orElseThrow();
    notes.add(
        new LocalText(
            "Registeret: " + source(content, "nb") + when(head.period(), head.released(), "nb"),
            "The register: " + source(content, "en") + when(head.period(), head.released(), "en")));
  }

  private String source(TableContent content, String language) {
    var stored = table.request().registry().table();
    var unit = content.unit().in(language);
    var counted = unit.isEmpty() ? stored.head().unit().in(language) : unit;
    var parts =
        Stream.of(stored.title().in(language), stored.head().publisher().in(language), counted)
            .filter(part -> !part.isEmpty())
            .toList();
    return String.join(", ", parts) + ".";
  }

  private static String when(String period, String released, String language) {
    var words = new StringBuilder();
    boolean english = language.equals("en");
    if (!period.isEmpty()) {
      words.append(english ? " Of " : " Gjelder ").append(period.replace("/", "–")).append('.');
    }
    if (!released.isEmpty()) {
      words.append(english ? " Published " : " Publisert ").append(released).append('.');
    }
    return words.toString();
  }

  private void gaps() {
    table.rest().ifPresent(this::rest);
    long open =
        table.rows().stream()
            .filter(row -> row.kind() == Kind.COMPARED && !row.registry().isWhole())
            .filter(row -> table.rest().isEmpty() || !row.registry().signs().isEmpty())
            .count();
    if (open > 0) {
      say(
          "I %d av gruppene mangler registeret et tall. De har ingen andel, og de andre andelene er av tallene som finnes."
              .formatted(open),
          "In %d of the groups the register lacks a number. They have no share, and the other shares are of the numbers there are."
              .formatted(open));
    }
    long own =
        table.rows().stream()
            .flatMap(row -> row.categories().stream())
            .filter(PlacedCategory::isOnItsOwn)
            .count();
    if (own > 0) {
      say(
          "%d av registerets kategorier passet ikke i noen gruppe, og står for seg.".formatted(own),
          "%d categories of the register fell in no group, and stand by themselves."
              .formatted(own));
    }
  }

  private void rest(PopulationRow rest) {
    say(
        "«%s» i registeret kan ha folk fra hver av gruppene. En gruppe som er satt sammen av kategorier, har derfor minst så mange som det står, og verken andel eller forhold."
            .formatted(rest.group().in("nb")),
        "“%s” in the register may have people of any of the groups. A group that is put together of categories therefore has at least as many as stand there, and neither share nor ratio."
            .formatted(rest.group().in("en")));
    if (table.isBaseInside()) {
      say(
          "Andelene i registeret er av dem som står under navn, uten «%s»."
              .formatted(rest.group().in("nb")),
          "Shares of the register are of those with a name, without “%s”."
              .formatted(rest.group().in("en")));
    }
  }

  private void signs() {
    var signs = EnumSet.noneOf(Sign.class);
    table.rows().forEach(row -> signs.addAll(row.registry().signs()));
    table.leftOut().forEach(each -> each.figure().sign().ifPresent(signs::add));
    signs.forEach(sign -> {
      var meaning = sign.meaning();
      say(
          "«%s» i registeret: %s.".formatted(sign.symbol(), meaning.nb()),
          "“%s” in the register: %s.".formatted(sign.symbol(), meaning.en()));
    });
  }

  private void classification(Basis basis) {
    say(
        "Grupper etter klassifikasjonen «%s», på begge sider som den gjelder per %s."
            .formatted(basis.classification().in("nb"), basis.asOf()),
        "Groups of the classification “%s”, on both sides as it is valid on %s."
            .formatted(basis.classification().in("en"), basis.asOf()));
  }

  private void protection() {
    var threshold = table.request().threshold();
    if (threshold.isEmpty()) {
      say(
          "Beskyttelsen er slått av. Ikke gi dette videre.",
          "Protection is switched off. Do not hand this on.");
    } else {
      say(
          "«:» i utvalget er skjult: grupper under %d respondenter, og grupper som ville røpet en slik. At ingen er med fra en gruppe, vises alltid."
              .formatted(threshold.getAsInt()),
          "“:” in the sample is withheld: groups under %d respondents, and groups that would give one away. That nobody of a group is there is always shown."
              .formatted(threshold.getAsInt()));
    }
  }
}
