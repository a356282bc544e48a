package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.Code;
import no.sitat.coding.CodeMerge;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.store.CodingStore;
import org.jdbi.v3.core.Handle;

/// What merging two codes would do, worked out to the last coding before anything is done.
///
/// @param codings what becomes of those in sight
/// @param hidden codings of the first code that are not to be seen; they follow it
/// @param unplaced directions of codings that the second code does not take and nobody has said
///   what to do with, with how many codings have each, seen or not
/// @param outdated codings of the first code made under an older definition of it; under the second
///   code they count as made under its present one
/// @param subcodes of the first code, which move below the second
public record MergePlan(
    Code from,
    Code into,
    CodeMerge codings,
    List<StoredUse> hidden,
    Map<String, Integer> unplaced,
    int outdated,
    List<Code> subcodes,
    LinkMerge links,
    Memos memos,
    Reach reach) {
  public MergePlan {
    hidden = List.copyOf(hidden);
    unplaced = Map.copyOf(unplaced);
    subcodes = List.copyOf(subcodes);
  }

  /// @param onCode memos on the first code, which go to the second
  /// @param onCodings memos on codings that become part of another, which go to that one
  public record Memos(int onCode, int onCodings) {}

  /// @param documents with codings of the first code
  /// @param respondents whose words those have
  /// @param before how many respondents the second code has now
  /// @param after how many it has when they are one
  /// @param codingsBefore how many codings the second code has now
  /// @param codingsAfter how many it has when they are one
  public record Reach(
      int documents, int respondents, int before, int after, int codingsBefore, int codingsAfter) {}

  /// @throws ProjectError if the two are one code, or one of them is none
  public static MergePlan of(Handle handle, Study study, CodeMergeRequest request) {
    var codebook = study.codebook();
    var from = CodebookChecks.code(codebook, request.from());
    var into = CodebookChecks.code(codebook, request.into());
    if (from.id() == into.id()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "into",
          "En kode kan ikke slås sammen med seg selv.",
          "A code cannot be merged into itself.");
    }
    var mapped = new DirectionMap(into, request.directions());
    var going = CodingStore.ofCode(handle, from.id());
    var staying = CodingStore.ofCode(handle, into.id());
    var uses = new ArrayList<CodeMerge.Use>();
    going.forEach(coding -> uses.add(mapped.use(coding, true)));
    staying.forEach(coding -> uses.add(mapped.use(coding, false)));
    var codings = CodeMerge.of(uses);
    var hidden =
        StoredUse.outOfSight(
            handle, from.id(), going.stream().map(Coding::id).collect(Collectors.toSet()));
    var subcodes =
        codebook.childrenOf(from.id()).stream().filter(code -> code.id() != into.id()).toList();
    return new MergePlan(
        from,
        into,
        codings,
        hidden,
        unplaced(going, hidden, mapped),
        (int) going.stream().filter(coding -> coding.edition() < from.edition()).count(),
        subcodes,
        LinkMerge.of(handle, from.id(), into.id()),
        memos(handle, from, codings),
        reach(study, from, into, staying.size(), codings));
  }

  private static Map<String, Integer> unplaced(
      List<Coding> going, List<StoredUse> hidden, DirectionMap mapped) {
    var unplaced = new TreeMap<String, Integer>();
    Stream.concat(going.stream().map(Coding::direction), hidden.stream().map(StoredUse::direction))
        .flatMap(Optional::stream)
        .filter(direction -> !mapped.places(Optional.of(direction)))
        .forEach(direction -> unplaced.merge(direction, 1, Integer::sum));
    return unplaced;
  }

  private static Memos memos(Handle handle, Code from, CodeMerge codings) {
    int onCodings =
        codings.joined().stream()
            .flatMap(joined -> joined.dropped().stream())
            .mapToInt(use -> MemoRows.on(handle, "coding", use.id()).size())
            .sum();
    return new Memos(MemoRows.on(handle, "code", from.id()).size(), onCodings);
  }

  private static Reach reach(Study study, Code from, Code into, int before, CodeMerge codings) {
    var going = People.ofCode(study, from.id());
    var staying = People.ofCode(study, into.id());
    return new Reach(
        going.documentCount(),
        going.respondentCount(),
        staying.respondentCount(),
        staying.and(going).respondentCount(),
        before,
        before - codings.counts().absorbed() + codings.moved().size());
  }
}
