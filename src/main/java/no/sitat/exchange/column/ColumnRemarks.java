package no.sitat.exchange.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.rows.TypedColumn;
import no.sitat.registry.ValueStatus;

/// What somebody should look at in a column before it is stored, each thing in one sentence.
///
/// The sentences quote values of registry variables, a few and shortened; never texts of documents.
final class ColumnRemarks {
  private static final Pattern ZEROS = Pattern.compile("0\\d+");
  private static final Pattern BOUND = Pattern.compile("[<>≤≥]\\s*\\d+([.,]\\d+)?");
  private static final Pattern NORWEGIAN_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final int FEW = 3;
  private static final int LONGEST = 30;
  private static final int MANY_GROUPS = 40;

  private final List<String> present;
  private final TypedColumn column;
  private final boolean isChosen;
  private final List<LocalText> all = new ArrayList<>();

  /// @param isChosen whether a person has chosen the type
  ColumnRemarks(List<String> cells, TypedColumn column, boolean isChosen) {
    this.column = column;
    this.isChosen = isChosen;
    present =
        cells.stream()
            .map(String::strip)
            .filter(cell -> TypedColumn.status(cell) == ValueStatus.PRESENT)
            .toList();
  }

  List<LocalText> all() {
    if (present.isEmpty()) {
      return List.of(new LocalText("Kolonnen har ingen verdier.", "The column has no values."));
    }
    switch (column.type()) {
      case NUMBER -> {
        misfits(TypedColumn::isNumber, "tall", "numbers");
        zeros("nullene foran går ikke med i rekningen", "the leading zeros count for nothing");
      }
      case DATE -> {
        misfits(TypedColumn::isDate, "datoer", "dates");
        days();
      }
      case CATEGORY, ORDERED -> groups();
      case TEXT -> {}
    }
    return all;
  }

  private void groups() {
    zeros(
        "nullene foran beholdes, så dette er grupper og ikke tall",
        "the leading zeros are kept, so these are groups and not numbers");
    if (!isChosen) {
      nearly(TypedColumn::isNumber, "tall", "numbers");
      nearly(TypedColumn::isDate, "datoer", "dates");
    }
    var bounds = those(BOUND.asMatchPredicate());
    if (!bounds.isEmpty()) {
      say(
          bounds.size()
              + " sier bare at et tall er under eller over noe ("
              + quoted(bounds, "nb")
              + "); de beholdes som de står.",
          bounds.size()
              + " only say that a number is below or above something ("
              + quoted(bounds, "en")
              + "); they are kept as they stand.");
    }
    long groups = present.stream().distinct().count();
    if (groups > MANY_GROUPS && groups > present.size() * 0.8) {
      say(
          groups + " ulike verdier hos " + present.size() + " personer. Er dette fri tekst?",
          groups + " different values for " + present.size() + " people. Is this free text?");
    }
  }

  private void zeros(String nb, String en) {
    var zeros = those(ZEROS.asMatchPredicate());
    if (!zeros.isEmpty()) {
      say(
          zeros.size() + " begynner med 0 (" + quoted(zeros, "nb") + "); " + nb + ".",
          zeros.size() + " begin with 0 (" + quoted(zeros, "en") + "); " + en + ".");
    }
  }

  private void days() {
    var days = those(NORWEGIAN_DAY.asMatchPredicate());
    if (!days.isEmpty()) {
      say(
          "Leses som dag.måned.år: " + days.getFirst() + " er " + iso(days.getFirst()) + ".",
          "Read as day.month.year: " + days.getFirst() + " is " + iso(days.getFirst()) + ".");
    }
  }

  private static String iso(String day) {
    return TypedColumn.of(List.of(day)).values().getFirst().text();
  }

  /// Those that are not what a person has chosen are kept, and told.
  private void misfits(Predicate<String> fits, String nb, String en) {
    var misfits = those(fits.negate());
    if (!misfits.isEmpty()) {
      say(
          misfits.size()
              + " av "
              + present.size()
              + " er ikke "
              + nb
              + " ("
              + quoted(misfits, "nb")
              + "); de beholdes som de står.",
          misfits.size()
              + " of "
              + present.size()
              + " are no "
              + en
              + " ("
              + quoted(misfits, "en")
              + "); they are kept as they stand.");
    }
  }

  private void nearly(Predicate<String> fits, String nb, String en) {
    var others = those(fits.negate());
    if (!others.isEmpty() && 2 * others.size() < present.size()) {
      say(
          "De fleste er "
              + nb
              + ", men ikke "
              + others.size()
              + " av "
              + present.size()
              + " ("
              + quoted(others, "nb")
              + "). Derfor er de lest som grupper.",
          "Most are "
              + en
              + ", but not "
              + others.size()
              + " of "
              + present.size()
              + " ("
              + quoted(others, "en")
              + "). So they are read as groups.");
    }
  }

  private List<String> those(Predicate<String> test) {
    return present.stream().filter(test).toList();
  }

  private static String quoted(List<String> cells, String language) {
    boolean english = language.equals("en");
    return cells.stream()
        .distinct()
        .limit(FEW)
        .map(cell -> cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…")
        .map(cell -> english ? "“" + cell + "”" : "«" + cell + "»")
        .collect(Collectors.joining(", "));
  }

  private void say(String nb, String en) {
    all.add(new LocalText(nb, en));
  }

  static LocalText looksLikeMoment(ColumnName.Hint hint) {
    return new LocalText(
        "Overskriften ser ut til å si når verdien gjaldt. Velg tidspunkt, så blir dette variabelen «%s» på det tidspunktet."
            .formatted(hint.key()),
        "The heading seems to say when the value held. Choose a moment, and this becomes the variable “%s” at that moment."
            .formatted(hint.key()));
  }

  /// Why a column that nobody has left out is not taken.
  static Optional<LocalText> notTaken(String heading, List<String> cells) {
    if (!heading.isEmpty()) {
      return Optional.of(
          new LocalText(
              "Regnes ut av en annen variabel med en klassifikasjon; det er ingenting å lagre.",
              "Worked out from another variable by a classification; there is nothing to store."));
    }
    long words = cells.stream().filter(cell -> !cell.isBlank()).count();
    return words == 0
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                "Kolonnen har ingen overskrift, så %d verdier kommer ikke med. Gi den et navn i filen."
                    .formatted(words),
                "The column has no heading, so %d values are left out. Give it a name in the file."
                    .formatted(words)));
  }
}
