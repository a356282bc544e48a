package no.sitat.project;

import java.util.List;
import java.util.function.IntFunction;
import no.sitat.coding.Coder;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.project.guide.GuideDesk;
import no.sitat.project.guide.GuideDraft;
import no.sitat.project.guide.PutQuestion;
import no.sitat.project.guide.QuestionSuggestions;
import no.sitat.project.store.GuideStore;
import no.sitat.text.TextVersion;

/// The interview guide of a project: its questions, and the turns in which they are put.
public final class Guide {
  private final Editor editor;

  Guide(Editor editor) {
    this.editor = editor;
  }

  public AtRevision<InterviewGuide> read() {
    return editor.readMuch(GuideStore::read);
  }

  /// Turns in which questions seem to be put and that are not linked to them yet.
  ///
  /// @param texts of the documents by their ids
  public AtRevision<List<QuestionSuggestions.Suggestion>> suggestions(
      IntFunction<TextVersion> texts) {
    return editor.readMuch((handle, study) ->
        new QuestionSuggestions(GuideStore.read(handle, study)).in(study.corpus(), texts));
  }

  /// @return the ids of the new questions
  public AtRevision<List<Integer>> add(List<GuideDraft> drafts, Coder by) {
    return editor.edit("guide-added", by, sketch -> new GuideDesk(sketch).add(drafts));
  }

  public AtRevision<Integer> change(int question, GuideDraft draft, Coder by) {
    return editor.edit(
        "guide-changed", by, sketch -> new GuideDesk(sketch).change(question, draft));
  }

  public AtRevision<Integer> remove(int question, Coder by) {
    return editor.edit("guide-removed", by, sketch -> new GuideDesk(sketch).remove(question));
  }

  /// @param ids of all questions in the order they shall have
  public AtRevision<Integer> order(List<Integer> ids, Coder by) {
    return editor.edit("guide-ordered", by, sketch -> new GuideDesk(sketch).order(ids));
  }

  /// @return how many were linked
  public AtRevision<Integer> link(List<PutQuestion> links, Coder by) {
    return editor.edit("guide-linked", by, sketch -> new GuideDesk(sketch).link(links));
  }

  /// @return how many links are gone
  public AtRevision<Integer> unlink(List<Integer> links, Coder by) {
    return editor.edit("guide-unlinked", by, sketch -> new GuideDesk(sketch).unlink(links));
  }
}
