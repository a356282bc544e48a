package no.sitat.project;

import java.util.List;
import no.sitat.coding.Coder;
import no.sitat.project.classification.ClassificationDesk;
import no.sitat.project.classification.ClassificationDraft;
import no.sitat.project.classification.GroupDesk;
import no.sitat.project.classification.GroupDraft;
import no.sitat.project.store.ClassificationStore;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.Validity;

/// The classifications that a project has made for itself.
public final class Classifications {
  private final Editor editor;

  Classifications(Editor editor) {
    this.editor = editor;
  }

  /// In their order.
  public AtRevision<List<OwnClassification>> own() {
    return editor.read((handle, _) -> ClassificationStore.all(handle));
  }

  /// Names of the saved searches whose query asks for a classification.
  public AtRevision<List<String>> searchesNaming(String key) {
    return editor.read((handle, _) ->
        handle
            .createQuery(
                "SELECT name FROM saved_search WHERE LOCATE(?, LOWER(query)) > 0 ORDER BY name")
            .bind(0, "@" + key)
            .mapTo(String.class)
            .list());
  }

  /// @return its key
  public AtRevision<String> add(ClassificationDraft draft, Coder by) {
    return editor.edit(
        "classification-added", by, sketch -> new ClassificationDesk(sketch).add(draft));
  }

  /// @param of key of any classification
  /// @return the key of the copy
  public AtRevision<String> copy(String of, ClassificationDraft draft, Coder by) {
    return editor.edit(
        "classification-added", by, sketch -> new ClassificationDesk(sketch).copy(of, draft));
  }

  public AtRevision<String> change(String key, ClassificationDraft draft, Coder by) {
    return editor.edit(
        "classification-changed", by, sketch -> new ClassificationDesk(sketch).change(key, draft));
  }

  public AtRevision<String> remove(String key, Coder by) {
    return editor.edit(
        "classification-removed", by, sketch -> new ClassificationDesk(sketch).remove(key));
  }

  /// Takes in what a file has; one of a key that is there is made as in the file.
  ///
  /// @return their keys
  public AtRevision<List<String>> takeIn(List<Classification> incoming, Coder by) {
    return editor.edit(
        "classifications-imported", by, sketch -> new ClassificationDesk(sketch).takeIn(incoming));
  }

  /// @return the key of the group
  public AtRevision<String> addGroup(String key, GroupDraft draft, Coder by) {
    return editor.edit(
        "classification-group-added", by, sketch -> new GroupDesk(sketch, key).add(draft));
  }

  public AtRevision<String> changeGroup(String key, String group, GroupDraft draft, Coder by) {
    return editor.edit(
        "classification-group-changed",
        by,
        sketch -> new GroupDesk(sketch, key).change(group, draft));
  }

  public AtRevision<String> removeGroup(String key, String group, Coder by) {
    return editor.edit(
        "classification-group-removed", by, sketch -> new GroupDesk(sketch, key).remove(group));
  }

  /// @param groups keys of all groups in the order they shall have
  public AtRevision<Integer> order(String key, List<String> groups, Coder by) {
    return editor.edit(
        "classification-ordered", by, sketch -> new GroupDesk(sketch, key).order(groups));
  }

  /// Which values belong to which group, and when.
  public record Belonging(String group, List<Scope> scopes, Validity validity) {
    public Belonging {
      scopes = List.copyOf(scopes);
    }
  }

  /// @return how many values
  public AtRevision<Integer> map(String key, Belonging wanted, Coder by) {
    return editor.edit(
        "classification-mapped",
        by,
        sketch ->
            new GroupDesk(sketch, key).map(wanted.group(), wanted.scopes(), wanted.validity()));
  }

  /// Moves a stored value to another group or another time.
  ///
  /// @param wanted its scopes are not asked for
  public AtRevision<Integer> move(String key, int value, Belonging wanted, Coder by) {
    return editor.edit(
        "classification-mapped",
        by,
        sketch -> new GroupDesk(sketch, key).move(value, wanted.group(), wanted.validity()));
  }

  /// @param values ids of what is stored
  /// @return how many
  public AtRevision<Integer> unmap(String key, List<Integer> values, Coder by) {
    return editor.edit(
        "classification-unmapped", by, sketch -> new GroupDesk(sketch, key).unmap(values));
  }
}
