package no.sitat.project;

import java.util.List;
import java.util.Map;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.SpeakerRole;
import no.sitat.project.desk.DimensionDesk;
import no.sitat.project.desk.DimensionDraft;
import no.sitat.project.desk.DirectionDesk;
import no.sitat.project.desk.SettingDesk;

/// How the team has set its project up: what codings can say, and what is shown beside a text.
public final class Settings {
  private final Editor editor;

  Settings(Editor editor) {
    this.editor = editor;
  }

  /// Adds what codings can say beside code and direction.
  public AtRevision<Dimension> addDimension(DimensionDraft draft, Coder by) {
    var edited = editor.edit("dimension-added", by, sketch -> DimensionDesk.add(sketch, draft));
    return edited.with(study -> dimension(study, edited.value()));
  }

  /// Gives a dimension what the draft says; its key, and whether it is a scale, stay.
  public AtRevision<Dimension> changeDimension(String key, DimensionDraft draft, Coder by) {
    return editor
        .edit("dimension-changed", by, sketch -> DimensionDesk.change(sketch, key, draft))
        .with(study -> dimension(study, key));
  }

  /// Says what a direction does to whom it moves.
  public AtRevision<Direction> changeDirection(String key, Effect effect, Coder by) {
    return editor
        .edit("direction-changed", by, sketch -> DirectionDesk.change(sketch, key, effect))
        .with(study -> study.codebook().direction(key).orElseThrow());
  }

  private static Dimension dimension(Study study, String key) {
    return study.codebook().dimension(key).orElseThrow();
  }

  /// Keys of the variables that are shown beside a text; empty when nobody chose any.
  public AtRevision<List<String>> facts() {
    return editor.read((handle, _) -> SettingDesk.facts(handle));
  }

  public AtRevision<List<String>> chooseFacts(List<String> variables, Coder by) {
    return editor.edit(
        "facts-chosen", by, sketch -> SettingDesk.chooseFacts(sketch, List.copyOf(variables)));
  }

  /// On which side speakers sit whom somebody has decided on, by label; what the next import goes
  /// by.
  public AtRevision<Map<String, SpeakerRole>> speakerRoles() {
    return editor.read((handle, _) -> SettingDesk.roles(handle));
  }

  /// Remembers on which side speakers sit; documents that are there stay as they are.
  public AtRevision<Map<String, SpeakerRole>> confirmSpeakers(
      Map<String, SpeakerRole> roles, Coder by) {
    return editor.edit(
        "speakers-confirmed", by, sketch -> SettingDesk.confirmRoles(sketch, Map.copyOf(roles)));
  }
}
