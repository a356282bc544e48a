package no.sitat.project.desk;

import java.util.LinkedHashMap;
import java.util.List;
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
  private static final int FEW = 5;

  private RespondentDesk() {}

  /// Adds a respondent, who also becomes the speaker of that label wherever nobody is yet.
  public static int add(EditSketch sketch, String wanted) {
    var label = wanted.strip();
    int id = insert(sketch, label);
    var told = told(label, SpeakerLinks.link(sketch, Map.of(label, id)));
    sketch.say(told.nb(), told.en());
    return id;
  }

  /// Adds several with what is known of them, all or none.
  ///
  /// @return their labels
  public static List<String> addAll(EditSketch sketch, List<RespondentDraft> drafts) {
    var ids = new LinkedHashMap<String, Integer>();
    for (var draft : drafts) {
      var label = draft.label().strip();
      if (ids.containsKey(label)) {
        throw taken(label);
      }
      int id = insert(sketch, label);
      ids.put(label, id);
      for (var known : draft.known()) {
        Checks.variable(sketch.study(), known.variable());
        Checks.length("text", known.value().text(), ValueDesk.LONGEST_VALUE);
        ValueDesk.insert(sketch, id, known.variable(), known.value());
      }
    }
    int linked = SpeakerLinks.link(sketch, ids);
    var labels = String.join(", ", ids.keySet().stream().limit(FEW).toList());
    var more = ids.size() > FEW ? " …" : "";
    var told =
        linkedTo("Nye respondenter: " + labels + more, "New respondents: " + labels + more, linked);
    sketch.say(told.nb(), told.en());
    return List.copyOf(ids.keySet());
  }

  private static int insert(EditSketch sketch, String label) {
    Checks.filled("label", label, LONGEST_LABEL);
    if (sketch.study().respondents().labelled(label).isPresent()) {
      throw taken(label);
    }
    return sketch.insert(
        Table.RESPONDENT,
        Row.EMPTY.with("label", label).with("batch", OptionalInt.empty()).with("live", true));
  }

  private static ProjectError taken(String label) {
    return ProjectError.of(
        Problem.NAME_TAKEN,
        "label",
        "Det finnes en respondent " + label + " fra før.",
        "There is a respondent " + label + " already.");
  }

  private static LocalText told(String label, int linked) {
    return linkedTo("Ny respondent: " + label, "New respondent: " + label, linked);
  }

  private static LocalText linkedTo(String nb, String en, int linked) {
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
