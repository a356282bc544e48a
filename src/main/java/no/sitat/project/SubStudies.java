package no.sitat.project;

import java.util.List;
import java.util.Map;
import no.sitat.coding.Coder;
import no.sitat.coding.SubStudy;
import no.sitat.project.substudy.Membership;
import no.sitat.project.substudy.SubStudyDesk;
import no.sitat.project.substudy.SubStudyDraft;

/// The parts of a project that have respondents and documents of their own.
public final class SubStudies {
  private final Editor editor;

  SubStudies(Editor editor) {
    this.editor = editor;
  }

  /// In the order they were made.
  public AtRevision<List<SubStudy>> all() {
    var study = editor.study();
    return new AtRevision<>(study.subStudies(), study);
  }

  /// @return its id
  public AtRevision<Integer> add(SubStudyDraft draft, Coder by) {
    return editor.edit("sub-study-added", by, sketch -> SubStudyDesk.add(sketch, draft));
  }

  /// Makes several with their members, as one edit.
  ///
  /// @return their ids
  public AtRevision<List<Integer>> addAll(Map<SubStudyDraft, Membership> drafts, Coder by) {
    return editor.edit("sub-studies-added", by, sketch -> SubStudyDesk.addAll(sketch, drafts));
  }

  public AtRevision<Integer> change(int id, SubStudyDraft draft, Coder by) {
    return editor.edit("sub-study-changed", by, sketch -> SubStudyDesk.change(sketch, id, draft));
  }

  public AtRevision<Integer> remove(int id, Coder by) {
    return editor.edit("sub-study-removed", by, sketch -> SubStudyDesk.remove(sketch, id));
  }

  /// @return how many came in or left
  public AtRevision<Integer> move(int id, Membership wanted, Coder by) {
    return editor.edit("sub-study-members", by, sketch -> SubStudyDesk.move(sketch, id, wanted));
  }
}
