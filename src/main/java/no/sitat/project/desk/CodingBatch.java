package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingSketch.Changed;
import no.sitat.project.desk.CodingSketch.Made;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;

/// Turns a request about many codings into one edit: all of it, or nothing when one is refused.
///
/// What is refused is named by its list and its place there: `add[3].direction`.
public final class CodingBatch {
  private final EditSketch sketch;
  private final BatchRequest request;
  private final List<Code> made = new ArrayList<>();

  private CodingBatch(EditSketch sketch, BatchRequest request) {
    this.sketch = sketch;
    this.request = request;
  }

  /// What became of a batch.
  ///
  /// @param codings ids of those added and those changed, in the order of the request
  /// @param codes ids of the new codes
  public record Written(List<Integer> codings, List<Integer> removed, List<Integer> codes) {
    public Written {
      codings = List.copyOf(codings);
      removed = List.copyOf(removed);
      codes = List.copyOf(codes);
    }
  }

  public static Written write(EditSketch sketch, BatchRequest request) {
    return new CodingBatch(sketch, request).write();
  }

  private Written write() {
    var codings = new CodingSketch(sketch, withNewCodes());
    var stored = stored();
    var added = each("add", request.add(), wanted -> codings.add(keyed(wanted)));
    var changed =
        each(
            "change",
            request.change(),
            wanted -> codings.change(coding(stored, wanted.id()), keyed(wanted.what())));
    var removed = each("remove", request.remove(), id -> coding(stored, id));
    update(changed);
    CodingDesk.remove(sketch, removed);
    new BatchWords(request, codings)
        .newCodes(made)
        .added(added)
        .changed(changed)
        .removed(removed, sketch.study().codebook())
        .tell();
    var ids = new ArrayList<Integer>();
    added.stream().map(Made::id).forEach(ids::add);
    changed.stream().map(change -> change.coding().id()).forEach(ids::add);
    return new Written(ids, request.remove(), made.stream().map(Code::id).toList());
  }

  private void update(List<Changed> changed) {
    Map<Integer, Row> rows = new LinkedHashMap<>();
    changed.forEach(change -> rows.put(change.coding().id(), change.row()));
    sketch.updateAll(Table.CODING, rows);
  }

  private Codebook withNewCodes() {
    var codebook = sketch.study().codebook();
    for (int at = 0; at < request.newCodes().size(); at++) {
      var draft = request.newCodes().get(at);
      var known = codebook;
      var parent = draft.parent().map(this::resolved);
      var code =
          at(
              "newCodes",
              at,
              () ->
                  CodebookDesk.add(
                      sketch,
                      known,
                      parent.equals(draft.parent()) ? draft : draft.withParent(parent)));
      made.add(code);
      codebook = codebook.with(code);
    }
    return codebook;
  }

  /// `#0` is the key of the first new code; anything else is itself.
  private String resolved(String code) {
    if (!code.matches("#\\d{1,6}")) {
      return code;
    }
    int number = Integer.parseInt(code.substring(1));
    return number < made.size() ? made.get(number).key() : code;
  }

  private CodingRequest keyed(CodingRequest wanted) {
    return wanted.withCode(resolved(wanted.code()));
  }

  private CodingChange keyed(CodingChange wanted) {
    return wanted.code().map(code -> wanted.withCode(resolved(code))).orElse(wanted);
  }

  /// The codings that are to be changed or removed, by their ids.
  private Map<Integer, Coding> stored() {
    Set<Integer> ids = new HashSet<>();
    each("change", request.change(), change -> once(ids, change.id()));
    each("remove", request.remove(), id -> once(ids, id));
    return CodingStore.some(sketch.handle(), ids).stream()
        .collect(Collectors.toMap(Coding::id, Function.identity()));
  }

  private static int once(Set<Integer> ids, int id) {
    if (!ids.add(id)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "id",
          "Koding " + id + " står to ganger.",
          "Coding " + id + " stands twice.");
    }
    return id;
  }

  private static Coding coding(Map<Integer, Coding> stored, int id) {
    return Optional.ofNullable(stored.get(id)).orElseThrow(() -> CodingDesk.unknown(id));
  }

  private static <T, R> List<R> each(String list, List<T> wanted, Function<T, R> work) {
    var done = new ArrayList<R>(wanted.size());
    for (int at = 0; at < wanted.size(); at++) {
      var item = wanted.get(at);
      done.add(at(list, at, () -> work.apply(item)));
    }
    return done;
  }

  private static <R> R at(String list, int index, Supplier<R> work) {
    try {
      return work.get();
    } catch (ProjectError e) {
      var field = list + "[" + index + "]" + (e.field().isEmpty() ? "" : "." + e.field());
      throw new ProjectError(e.problem(), field, e.words());
    }
  }
}
