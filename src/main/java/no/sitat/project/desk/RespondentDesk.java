package no.sitat.project.desk;

import java.util.Map;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Turns requests about who is in the study into edits, or refuses them.
public final class RespondentDesk {
  private static final int LONGEST_LABEL = 500;

  private RespondentDesk() {}

  /// Adds a respondent, who also becomes the speaker of that label wherever nobody is yet.
  public static int add(EditSketch sketch, String wanted) {
    var label = wanted.strip();
    Checks.filled("label", label, LONGEST_LABEL);
    if (sketch.study().respondents().labelled(label).isPresent()) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "label",
          "Det finnes en respondent " + label + " fra før.",
          "There is a respondent " + label + " already.");
    }
    int id =
        sketch.insert(
            Table.RESPONDENT,
            Row.EMPTY.with("label", label).with("batch", OptionalInt.empty()).with("live", true));
    var told = told(label, SpeakerLinks.link(sketch, Map.of(label, id)));
    sketch.say(told.nb(), told.en());
    return id;
  }

  private static LocalText told(String label, int linked) {
    var nb = "Ny respondent: " + label;
    var en = "New respondent: " + label;
    return switch (linked) {
      case 0 -> new LocalText(nb, en);
      case 1 -> new LocalText(nb + ", koblet til 1 taler", en + ", linked to 1 speaker");
      default ->
          new LocalText(
              nb + ", koblet til " + linked + " talere",
              en + ", linked to " + linked + " speakers");
    };
  }
}
