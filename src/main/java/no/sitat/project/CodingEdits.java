package no.sitat.project;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.desk.CodingBatch;
import no.sitat.project.desk.CodingBatch.Written;
import no.sitat.project.desk.CodingJoints;
import no.sitat.project.desk.MergeRequest;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.store.CodingStore;
import org.jdbi.v3.core.Handle;

/// What is done to many codings at once, each time as one edit that is undone as a whole.
public final class CodingEdits {
  private final Editor editor;

  CodingEdits(Editor editor) {
    this.editor = editor;
  }

  /// What such an edit left behind.
  ///
  /// @param codings those added and those changed
  /// @param removed ids of those that are gone
  /// @param codes those that are new
  public record Outcome(List<Coding> codings, List<Integer> removed, List<Code> codes) {
    public Outcome {
      codings = List.copyOf(codings);
      removed = List.copyOf(removed);
      codes = List.copyOf(codes);
    }
  }

  /// Makes, changes and removes codings, and makes the codes they need; all or nothing.
  public AtRevision<Outcome> batch(BatchRequest request, Coder by) {
    return edit(request.kind(), by, sketch -> CodingBatch.write(sketch, request));
  }

  /// Makes several codings of one.
  public AtRevision<Outcome> split(SplitRequest request, Coder by) {
    return edit("coding-split", by, sketch -> CodingJoints.split(sketch, request));
  }

  public AtRevision<Outcome> merge(MergeRequest request, Coder by) {
    return edit("codings-merged", by, sketch -> CodingJoints.merge(sketch, request));
  }

  private AtRevision<Outcome> edit(String kind, Coder by, Function<EditSketch, Written> sketching) {
    var edited =
        editor.edit(
            kind,
            by,
            sketching,
            (handle, written) -> new Read(inOrder(handle, written.codings()), written));
    return edited.with(study -> {
      var read = edited.value();
      var codes =
          read.written().codes().stream()
              .map(id -> CodebookDesk.after(study.codebook(), id))
              .toList();
      return new Outcome(read.codings(), read.written().removed(), codes);
    });
  }

  private record Read(List<Coding> codings, Written written) {}

  private static List<Coding> inOrder(Handle handle, List<Integer> ids) {
    var found =
        CodingStore.some(handle, ids).stream()
            .collect(Collectors.toMap(Coding::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }
}
