package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingBatch.Written;
import no.sitat.project.desk.CodingSketch.Named;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.MemoStore;
import no.sitat.text.Anchor;
import no.sitat.text.Span;

/// Cuts one coding into several, and joins several into one; nothing they say is lost on the way.
public final class CodingJoints {
  private CodingJoints() {}

  /// Cuts a coding at some offsets. The first part stays the coding, with its memos; the others are
  /// new, by the same coder and of the same time.
  ///
  /// @param request whose offsets lie inside the coding, in any order
  public static Written split(EditSketch sketch, SplitRequest request) {
    int id = request.coding();
    var coding = CodingDesk.find(sketch, id);
    refuseWaiting(List.of(coding), "id");
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var parts = parts(sketch, codings, coding, request);
    sketch.update(
        Table.CODING,
        id,
        Row.EMPTY
            .with("version", coding.version())
            .with("start_at", coding.span().start())
            .with("end_at", parts.getFirst().end()));
    var ids = new ArrayList<>(List.of(id));
    var query = Rows.find(sketch.handle(), Table.CODING, id).orElseThrow().get("coding_query");
    parts.stream()
        .skip(1)
        .map(part -> row(coding, part).with("coding_query", query))
        .forEach(row -> ids.add(sketch.insert(Table.CODING, row)));
    sketch.touch(coding.document());
    var what = codings.words(new Named(Checks.code(sketch.study(), coding), coding.direction()));
    sketch.say(
        "Delte en koding av " + what.nb() + " i " + parts.size(),
        "Split a coding of " + what.en() + " into " + parts.size());
    return new Written(ids, List.of(), List.of());
  }

  private static List<Span> parts(
      EditSketch sketch, CodingSketch codings, Coding coding, SplitRequest request) {
    var at = new TreeSet<>(request.at());
    var document = Checks.document(sketch.study(), coding.document());
    Checks.version(document, request.version());
    var whole = coding.span();
    if (at.isEmpty() || at.first() <= whole.start() || at.last() >= whole.end()) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          "at",
          "Kodingen kan bare deles inne i " + whole.start() + "–" + whole.end() + ".",
          "The coding can be split only inside " + whole.start() + "–" + whole.end() + ".");
    }
    var parts = new ArrayList<Span>();
    int start = whole.start();
    at.add(whole.end());
    for (int end : at) {
      parts.add(codings.span(document, start, end));
      start = end;
    }
    return parts;
  }

  private static Row row(Coding coding, Span part) {
    return Row.EMPTY
        .with("document", coding.document())
        .with("version", coding.version())
        .with("start_at", part.start())
        .with("end_at", part.end())
        .with("code", coding.code())
        .with("edition", coding.edition())
        .with("direction", coding.direction())
        .with("coder", coding.coder())
        .with("weight", coding.weight())
        .with("memo", "")
        .with("dimensions", coding.dimensions().written())
        .with("created", coding.created())
        .with("batch", OptionalInt.empty())
        .with("live", true);
  }

  /// Joins codings into the first of them in the text, which reaches from the first start to the
  /// last end, and has all their memos. What two of them say differently must be asked for.
  public static Written merge(EditSketch sketch, MergeRequest request) {
    var found = found(sketch, request);
    var first = found.getFirst();
    int end = found.stream().mapToInt(coding -> coding.span().end()).max().orElseThrow();
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var merged = codings.change(first, change(sketch, request, found, end));
    sketch.update(Table.CODING, first.id(), ofOldest(found, merged));
    var others = found.stream().skip(1).map(Coding::id).toList();
    Map<Integer, Row> moved = new HashMap<>();
    MemoStore.idsOn(sketch.handle(), "coding", others)
        .forEach(memo -> moved.put(memo, Row.EMPTY.with("target_id", first.id())));
    sketch.updateAll(Table.MEMO, moved);
    sketch.deleteAll(Table.CODING, others);
    var what = codings.words(merged.is());
    codings.say(
        "Slo sammen " + found.size() + " kodinger av " + what.nb(),
        "Merged " + found.size() + " codings of " + what.en());
    return new Written(List.of(first.id()), others, List.of());
  }

  /// What waited to be read again under a new definition still waits, wherever it stood.
  private static Row ofOldest(List<Coding> found, CodingSketch.Changed merged) {
    int code = merged.is().code().id();
    var oldest = found.stream().filter(each -> each.code() == code).mapToInt(Coding::edition).min();
    return oldest.isEmpty() ? merged.row() : merged.row().with("edition", oldest.getAsInt());
  }

  /// What is written anew lies in the present text, and would no longer wait for anybody to look.
  private static void refuseWaiting(List<Coding> codings, String field) {
    if (codings.stream().anyMatch(coding -> coding.anchor() == Anchor.REVIEW)) {
      throw refused(
          field,
          "Teksten er rettet, og en av kodingene venter på gjennomgang. Se gjennom den først.",
          "The text was corrected, and one of the codings waits for review. Review it first.");
    }
  }

  private static List<Coding> found(EditSketch sketch, MergeRequest request) {
    var wanted = new TreeSet<>(request.ids());
    if (wanted.size() < 2) {
      throw refused("ids", "Velg minst to kodinger.", "Choose at least two codings.");
    }
    var found =
        CodingStore.some(sketch.handle(), wanted).stream()
            .sorted(
                Comparator.comparingInt((Coding coding) -> coding.span().start())
                    .thenComparingInt(Coding::id))
            .toList();
    found.forEach(coding -> wanted.remove(coding.id()));
    if (!wanted.isEmpty()) {
      throw CodingDesk.unknown(wanted.first());
    }
    if (differ(found, Coding::document) || differ(found, Coding::version)) {
      throw refused(
          "ids",
          "Kodingene står i flere dokumenter.",
          "The codings stand in more than one document.");
    }
    if (differ(found, Coding::coder)) {
      throw refused(
          "ids",
          "Kodingene er gjort av flere, og hver står for sine egne.",
          "The codings were made by several people, and each answers for their own.");
    }
    refuseWaiting(found, "ids");
    return found;
  }

  private static CodingChange change(
      EditSketch sketch, MergeRequest request, List<Coding> found, int end) {
    if (request.code().isEmpty() && differ(found, Coding::code)) {
      throw differing("code", "ulike koder", "different codes");
    }
    if (request.direction().isEmpty()
        && differ(found, Coding::direction)
        && hasDirections(sketch, request, found.getFirst())) {
      throw differing("direction", "ulike retninger", "different directions");
    }
    var first = found.getFirst();
    var weights =
        found.stream().map(Coding::weight).filter(OptionalInt::isPresent).distinct().toList();
    if (request.weight().isEmpty() && weights.size() > 1) {
      throw differing("weight", "ulike vekter", "different weights");
    }
    return new CodingChange(
        request.code(),
        request.direction(),
        request.weight().isPresent() || weights.isEmpty() ? request.weight() : weights.getFirst(),
        Optional.of(memos(found)),
        OptionalInt.of(first.span().start()),
        OptionalInt.of(end),
        OptionalInt.empty(),
        dimensions(request, found));
  }

  /// Whether the code the one shall have can have a direction at all.
  private static boolean hasDirections(EditSketch sketch, MergeRequest request, Coding first) {
    var code =
        request
            .code()
            .flatMap(sketch.study().codebook()::find)
            .orElseGet(() -> Checks.code(sketch.study(), first));
    return !code.directions().isEmpty();
  }

  private static String memos(List<Coding> found) {
    return found.stream()
        .map(Coding::memo)
        .filter(memo -> !memo.isBlank())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static Map<String, Optional<String>> dimensions(
      MergeRequest request, List<Coding> found) {
    var said = new HashMap<String, Optional<String>>();
    for (var values : found.stream().map(Coding::dimensions).toList()) {
      values
          .values()
          .forEach((dimension, value) -> {
            var before = said.put(dimension, Optional.of(value));
            if (before != null
                && !before.get().equals(value)
                && !request.dimensions().containsKey(dimension)) {
              throw differing("dimensions", "ulik " + dimension, "a different " + dimension);
            }
          });
    }
    said.putAll(request.dimensions());
    return said;
  }

  private static <T> boolean differ(List<Coding> codings, Function<Coding, T> part) {
    return codings.stream().map(part).distinct().count() > 1;
  }

  private static ProjectError differing(String field, String nb, String en) {
    return refused(
        field,
        "Kodingene har " + nb + "; velg hva den ene skal ha.",
        "The codings have " + en + "; choose what the one shall have.");
  }

  private static ProjectError refused(String field, String nb, String en) {
    return ProjectError.of(Problem.BAD_VALUE, field, nb, en);
  }
}
