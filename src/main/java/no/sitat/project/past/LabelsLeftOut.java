package no.sitat.project.past;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.HistoryItem;

/// Tells the history without who the respondents are and without what is known of them, for
/// somebody outside the project: that a value was changed, and not whose and to what.
///
/// Sentences are told anew by their kind, so that nothing depends on how a label looks; where an
/// undo repeats such a sentence, it repeats the new one.
public final class LabelsLeftOut {
  /// What is said of each kind of edit whose sentence may have a label or a value.
  private static final Map<String, LocalText> TOLD =
      Map.of(
          "value-set",
          new LocalText("Endret en verdi for en respondent", "Changed a value of a respondent"),
          "values-set",
          new LocalText("Endret verdier for respondenter", "Changed values of respondents"),
          "respondent-added",
          new LocalText("Ny respondent", "New respondent"),
          "respondents-added",
          new LocalText("Nye respondenter", "New respondents"),
          "speaker-linked",
          new LocalText("Sa hvem en taler er", "Said who a speaker is"));

  private static final Set<String> REPEATING =
      Set.of("undo", "redo", "taken-back", "taken-back-partly");

  private static final LocalText REPEATED =
      new LocalText(
          "Angret eller gjentok en endring av en respondent",
          "Undid or redid a change to a respondent");

  private final Set<String> hidden;

  /// @param all the whole history, also what is not told
  public LabelsLeftOut(List<HistoryItem> all) {
    hidden =
        all.stream()
            .filter(item -> TOLD.containsKey(item.kind()))
            .map(item -> item.text().nb())
            .filter(sentence -> !sentence.isBlank())
            .collect(Collectors.toSet());
  }

  /// The same with another sentence, where that is needed.
  public HistoryItem told(HistoryItem item) {
    var plain = TOLD.get(item.kind());
    if (plain != null) {
      return with(item, plain);
    }
    boolean repeats =
        REPEATING.contains(item.kind()) && hidden.stream().anyMatch(item.text().nb()::contains);
    return repeats ? with(item, REPEATED) : item;
  }

  private static HistoryItem with(HistoryItem item, LocalText text) {
    return new HistoryItem(
        item.id(), item.time(), item.coder(), item.kind(), text, item.undone(), item.revision());
  }
}
