package no.sitat.project;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.codes.CodeSplitRequest;
import no.sitat.project.codes.LinkDesk;
import no.sitat.project.codes.MergeDesk;
import no.sitat.project.codes.MergePlan;
import no.sitat.project.codes.SplitDesk;
import no.sitat.project.codes.SplitPlan;
import no.sitat.project.codes.TreeDesk;
import no.sitat.project.desk.CodebookDesk;

/// The codebook of an open project as a whole: its tree, its links, codes made one or several.
///
/// Safe to use from many threads, as the [Project] is.
public final class ProjectCodebook {
  private final Editor editor;

  ProjectCodebook(Editor editor) {
    this.editor = editor;
  }

  /// Puts a code, with all below it, elsewhere in the tree.
  ///
  /// @param parent key of the code above; empty for the top
  /// @param position among the siblings, from 0; empty for the last
  public AtRevision<Code> move(int id, Optional<String> parent, OptionalInt position, Coder by) {
    return editor
        .edit("code-moved", by, sketch -> TreeDesk.move(sketch, id, parent, position))
        .with(study -> CodebookDesk.after(study.codebook(), id));
  }

  /// Offers a code and all below it for coding, or no longer; their codings stay.
  public Study switchBranch(int id, boolean active, Coder by) {
    return editor
        .edit("branch-switched", by, sketch -> TreeDesk.switchBranch(sketch, id, active))
        .study();
  }

  public Study addLink(LinkDesk.NamedLink link, Coder by) {
    return editor.edit("code-link-added", by, sketch -> LinkDesk.add(sketch, link)).study();
  }

  public Study changeLink(LinkDesk.NamedLink link, String type, Coder by) {
    return editor
        .edit("code-link-changed", by, sketch -> LinkDesk.changeType(sketch, link, type))
        .study();
  }

  public Study removeLink(LinkDesk.NamedLink link, Coder by) {
    return editor.edit("code-link-removed", by, sketch -> LinkDesk.remove(sketch, link)).study();
  }

  /// What merging would do; changes nothing.
  public AtRevision<MergePlan> planMerge(CodeMergeRequest request) {
    return editor.readMuch((handle, study) -> MergePlan.of(handle, study, request));
  }

  /// Merges two codes.
  ///
  /// @return what was done
  public AtRevision<MergePlan> merge(CodeMergeRequest request, Coder by) {
    return editor.edit("codes-merged", by, sketch -> MergeDesk.merge(sketch, request));
  }

  /// What splitting would do; changes nothing.
  public AtRevision<SplitPlan> planSplit(CodeSplitRequest request) {
    return editor.readMuch((handle, study) -> SplitPlan.of(handle, study, request));
  }

  /// Divides a code.
  ///
  /// @return the new codes, in the order asked for
  public AtRevision<List<Code>> split(CodeSplitRequest request, Coder by) {
    var edited = editor.edit("code-split", by, sketch -> SplitDesk.split(sketch, request));
    return edited.with(study ->
        edited.value().stream().map(id -> CodebookDesk.after(study.codebook(), id)).toList());
  }
}
