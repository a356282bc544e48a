package no.sitat.exchange.leaving;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabNote;
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.exchange.table.TableNotes.Line;

/// What a crosstab counts, of whom, and what it keeps back.
///
/// @param also what else it keeps back
public record CrosstabAbout(Crosstab crosstab, AlsoSensitive also) {
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
    lines.add(Told.weighting());
    lines.add(protection());
    lines.add(rows());
    notes(true).forEach(note -> lines.add(Told.note(note.text())));
    lines.add(Told.sample());
    return lines;
  }

  /// @param whole those of the whole table, or those of single cells
  private List<CrosstabNote> notes(boolean whole) {
    return crosstab.notes().stream()
        .filter(note -> whole == (note.row().isEmpty() && note.column().isEmpty()))
        .toList();
  }

  private Line unit() {
    return switch (crosstab.unit()) {
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
    return crosstab.unit() == CountingUnit.RATE
        ? Told.base(
            "ordene gruppens respondenter sier, uten ordene til den som intervjuer; segmenter fra én person er ikke uavhengige, så raten har ikke noe intervall",
            "the words that the group’s respondents say, without those of the interviewer; segments of one person do not vary independently, so a rate has no interval")
        : Told.base(
            "alle i gruppen, også de som ikke sier noe om temaene; prosenten er av grunnlaget i kolonnen",
            "everybody in the group, also those who say nothing of the themes; a percent is of the base of the column");
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
    boolean rounded = crosstab.notes().stream().anyMatch(note -> note.kind() == Kind.ROUNDED);
    if (rounded) {
      return Line.of(
          "Skjerming",
          "Protection",
          new LocalText(
              "tallene er avrundet og ingen er skjult", "numbers are rounded and none is hidden"));
    }
    var usual = Told.protection(crosstab.threshold());
    return crosstab.threshold().isEmpty() ? usual : new Line(usual.name(), with(usual.text()));
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
