package no.sitat.project.desk;

import java.util.Map;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Speakers who are respondents because their label says so.
public final class SpeakerLinks {
  private SpeakerLinks() {}

  private record Unlinked(int speaker, int document, String label) {}

  /// Links the informants nobody has linked yet, and answers how many were.
  ///
  /// @param respondents ids by label
  public static int link(EditSketch sketch, Map<String, Integer> respondents) {
    var found =
        sketch
            .handle()
            .createQuery(
                "SELECT s.id, s.document, s.label FROM speaker s"
                    + " JOIN document d ON d.id = s.document"
                    + " WHERE d.live AND s.respondent IS NULL AND s.role = 'informant'")
            .map((row, _) -> new Unlinked(row.getInt(1), row.getInt(2), row.getString(3)))
            .filter(speaker -> respondents.containsKey(speaker.label()))
            .list();
    for (var speaker : found) {
      int respondent = respondents.getOrDefault(speaker.label(), 0);
      sketch.update(Table.SPEAKER, speaker.speaker(), Row.EMPTY.with("respondent", respondent));
      sketch.touch(speaker.document());
    }
    return found.size();
  }
}
