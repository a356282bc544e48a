package no.sitat.project.desk;

import java.util.List;

/// Many codings made, changed and removed as one edit, perhaps with codes that are new.
///
/// Where a code or the parent of a new code is named, `#0` is the first of the new codes.
///
/// @param remove ids of codings
public record BatchRequest(
    List<CodeDraft> newCodes, List<CodingRequest> add, List<Change> change, List<Integer> remove) {
  public BatchRequest {
    newCodes = List.copyOf(newCodes);
    add = List.copyOf(add);
    change = List.copyOf(change);
    remove = List.copyOf(remove);
  }

  /// @param id of the coding
  public record Change(int id, CodingChange what) {}

  public static BatchRequest adding(List<CodingRequest> codings) {
    return new BatchRequest(List.of(), codings, List.of(), List.of());
  }

  public static BatchRequest changing(List<Integer> ids, CodingChange what) {
    return new BatchRequest(
        List.of(), List.of(), ids.stream().map(id -> new Change(id, what)).toList(), List.of());
  }

  public static BatchRequest removing(List<Integer> ids) {
    return new BatchRequest(List.of(), List.of(), List.of(), ids);
  }

  /// A short word for programs.
  public String kind() {
    if (change.isEmpty() && remove.isEmpty()) {
      return "codings-added";
    }
    if (add.isEmpty() && newCodes.isEmpty()) {
      return change.isEmpty()
          ? "codings-removed"
          : remove.isEmpty() ? "codings-changed" : "codings-edited";
    }
    return "codings-edited";
  }

  /// How much of what; never a memo.
  @Override
  public String toString() {
    return "BatchRequest[%d codes, %d added, %d changed, %d removed]"
        .formatted(newCodes.size(), add.size(), change.size(), remove.size());
  }
}
