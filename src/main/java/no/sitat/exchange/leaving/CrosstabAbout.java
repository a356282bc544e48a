package no.sitat.exchange.leaving;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabNote;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.exchange.table.TableNotes.Line;

/// What a crosstab counts, of whom, and what it keeps back.
///
/// @param also what else it keeps back
public record CrosstabAbout(CrosstabReading reading, AlsoSensitive also) {
  private Crosstab crosstab() {
    return reading.crosstab();
  }

  /// In order; what is noted of single cells comes last.
  public List<Line> lines() {
    var lines = new ArrayList<>(ofTable());
    notes(false).forEach(note -> lines.add(Told.note(note.text())));
    return lines;
  }

  /// Without what is noted of single cells.
  public List<Line> ofTable() {
    var lines = new ArrayList<Line>();
    lines.add(unit());
    lines.add(base());
    lines.addAll(percents());
    lines.add(Told.weighting());
    lines.add(protection());
    lines.add(rows());
    notes(true).forEach(note -> lines.add(Told.note(note.text())));
    reading.tests().ifPresent(tests -> lines.addAll(TestAbout.lines(tests)));
    lines.add(Told.sample());
    return lines;
  }

  /// @param whole those of the whole table, or those of single cells
  private List<CrosstabNote> notes(boolean whole) {
    return crosstab().notes().stream()
        .filter(note -> whole == (note.row().isEmpty() && note.column().isEmpty()))
        .toList();
  }

  private Line unit() {
    return switch (crosstab().unit()) {
      case RESPONDENTS ->
          Told.unit(
              "respondenter; en respondent telles én gang i hver celle, også med mange kodinger",
              "respondents; a respondent counts once in each cell, however many codings");
      case DOCUMENTS ->
          Told.unit("dokumenter (intervjuer og tråder)", "documents (interviews and threads)");
      case SEGMENTS ->
          Told.unit(
              "segmenter, det vil si ulike kodede passasjer",
              "segments, that is, distinct coded passages");
      case WORDS ->
          Told.unit(
              "ord sagt av informanter i kodede passasjer",
              "words said by informants in coded passages");
      case RATE ->
          Told.unit(
              "segmenter, det vil si ulike kodede passasjer, per 1\u00a0000 ord som respondentene i gruppen selv sier",
              "segments, that is, distinct coded passages, per 1,000 words that the respondents of the group say themselves");
    };
  }

  private Line base() {
    return crosstab().unit() == CountingUnit.RATE
        ? Told.base(
            "ordene gruppens respondenter sier, uten ordene til den som intervjuer; segmenter fra én person er ikke uavhengige, så raten har ikke noe intervall",
            "the words that the group’s respondents say, without those of the interviewer; segments of one person do not vary independently, so a rate has no interval")
        : Told.base(
            "alle i gruppen, også de som ikke sier noe om temaene",
            "everybody in the group, also those who say nothing of the themes");
  }

  private List<Line> percents() {
    if (crosstab().unit() == CountingUnit.RATE) {
      return List.of();
    }
    var text =
        switch (reading.percents()) {
          case BASE -> new LocalText("grunnlaget i kolonnen", "the base of the column");
          case ROW ->
              new LocalText(
                  "alle i raden; uten prosent der summen i raden er skjult",
                  "all of the row; without one where the sum of the row is hidden");
          case COLUMN ->
              new LocalText(
                  "dem i kolonnen som har minst én av radene; uten prosent der tallet på dem er skjult",
                  "those of the column who have at least one of the rows; without one where their number is hidden");
        };
    boolean hasIntervals =
        crosstab().cells().stream().anyMatch(cell -> cell.interval().isPresent());
    return hasIntervals
        ? List.of(
            Line.of("Prosent av", "Percent of", text),
            Line.of("Intervall", "Interval", new LocalText("Wilsons, 95\u00a0%", "Wilson’s, 95%")))
        : List.of(Line.of("Prosent av", "Percent of", text));
  }

  private static Line rows() {
    return Line.of(
        "Rader",
        "Rows",
        new LocalText(
            "en kode omfatter underkodene; radene overlapper og summerer ikke til grunnlaget",
            "a code includes its sub-codes; rows overlap and do not add up to the base"));
  }

  private Line protection() {
    if (crosstab().isRounded()) {
      return Line.of(
          "Skjerming",
          "Protection",
          new LocalText(
              "tallene er avrundet og ingen er skjult", "numbers are rounded and none is hidden"));
    }
    var usual = Told.protection(crosstab().threshold());
    return crosstab().threshold().isEmpty() ? usual : new Line(usual.name(), with(usual.text()));
  }

  private LocalText with(LocalText usual) {
    var nb = new StringBuilder(usual.nb());
    var en = new StringBuilder(usual.en());
    if (also.zeros()) {
      nb.append("; også at ingen i en gruppe sier noe");
      en.append("; also that nobody in a group says something");
    }
    if (also.wholeGroups()) {
      nb.append("; også at alle i en gruppe sier noe");
      en.append("; also that everybody in a group says something");
    }
    return new LocalText(nb.toString(), en.toString());
  }
}
