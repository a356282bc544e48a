package no.sitat.project.searches;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Counted;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodingQuery;
import no.sitat.coding.DimensionValues;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingQueryStore;
import org.jdbi.v3.core.Handle;

/// Codes hits together: one batch, one undo, and every coding knows the query that made it.
public final class HitCodingDesk {
  private static final String COLUMNS =
      "document version start_at end_at code edition coder direction weight memo dimensions created"
          + " batch live coding_query";
  private static final int LONGEST_MEMO = 100_000;

  private final EditSketch sketch;
  private final HitCodingRequest request;
  private final Code code;
  private final Optional<String> direction;

  private HitCodingDesk(EditSketch sketch, HitCodingRequest request) {
    this.sketch = sketch;
    this.request = request;
    code = Checks.code(sketch.study(), request.coded().code());
    direction = direction(sketch.study(), code, request);
  }

  /// Hits as they are to be coded, in the texts of the study they were found in.
  ///
  /// @param hits how many were chosen
  /// @param all segments, in order
  public record Segments(Study study, int hits, List<HitPlace> all) {
    public Segments {
      all = List.copyOf(all);
    }
  }

  /// What it would do; changes nothing.
  ///
  /// @param coder id; 0 for somebody who has coded nothing
  public static HitCodingPlan plan(
      Handle handle, Segments segments, HitCodingRequest request, int coder) {
    var study = segments.study();
    var code = Checks.code(study, request.coded().code());
    var as = new HitCodingPlan.As(code, direction(study, code, request), coder);
    check(study, request);
    return HitCodingPlan.of(
        handle, study, new HitCodingPlan.Segments(segments.hits(), segments.all()), as);
  }

  /// Does it.
  ///
  /// @return what was done
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if a text is not the one the hits are in
  public static HitCodingPlan write(
      EditSketch sketch, Segments segments, HitCodingRequest request) {
    check(sketch.study(), request);
    refuseOtherTexts(sketch.study(), segments);
    var desk = new HitCodingDesk(sketch, request);
    var as = new HitCodingPlan.As(desk.code, desk.direction, sketch.by().id());
    var plan =
        HitCodingPlan.of(
            sketch.handle(),
            sketch.study(),
            new HitCodingPlan.Segments(segments.hits(), segments.all()),
            as);
    if (!plan.codings().isEmpty()) {
      desk.write(plan);
    }
    return plan;
  }

  private static Optional<String> direction(Study study, Code code, HitCodingRequest request) {
    return Checks.direction(code, request.coded().direction(), study.codebook());
  }

  private static void check(Study study, HitCodingRequest request) {
    var said = request.coded();
    Checks.weight(said.weight());
    Checks.length("memo", said.memo(), LONGEST_MEMO);
    Checks.dimensions(study.codebook(), said.dimensions());
    Checks.length("q", request.query(), SavedSearchDesk.LONGEST_QUERY);
  }

  private static void refuseOtherTexts(Study now, Segments segments) {
    int last = 0;
    for (var segment : segments.all()) {
      if (segment.document() != last && !isSameText(now, segments.study(), segment.document())) {
        throw ProjectError.of(
            Problem.CHANGED_MEANWHILE,
            "hits",
            "En av tekstene er endret i mellomtiden. Søk på nytt; ingenting er kodet.",
            "One of the texts has changed meanwhile. Search again; nothing was coded.");
      }
      last = segment.document();
    }
  }

  private static boolean isSameText(Study now, Study then, int document) {
    int version = then.corpus().document(document).orElseThrow().version();
    return now.corpus().document(document).filter(it -> it.version() == version).isPresent();
  }

  private void write(HitCodingPlan plan) {
    if (!code.active()) {
      sketch.update(Table.CODE, code.id(), Row.EMPTY.with("active", true));
    }
    int batch = Batches.open(sketch, "codings-by-query");
    int query =
        CodingQueryStore.write(
            sketch,
            new CodingQuery(
                0,
                request.query(),
                request.interviewers(),
                request.as(),
                code.id(),
                OptionalInt.empty(),
                request.revision(),
                plan.hits(),
                sketch.by().id(),
                sketch.now()));
    try (var rows =
        new BatchInsert(sketch.handle(), sketch.ids(), Table.CODING, COLUMNS.split(" ", -1))) {
      plan.codings().forEach(place -> write(rows, batch, query, place));
      rows.flush();
    }
    sketch.brought(new BatchSwitch(batch, Map.of(Table.CODING, plan.codings().size()), true));
    tell(plan);
  }

  private void write(BatchInsert rows, int batch, int query, HitPlace place) {
    var said = request.coded();
    sketch.touch(place.document());
    rows.add(
        place.document(),
        sketch.study().corpus().document(place.document()).orElseThrow().version(),
        place.span().start(),
        place.span().end(),
        code.id(),
        code.edition(),
        sketch.by().id(),
        direction,
        said.weight(),
        said.memo(),
        DimensionValues.NONE.with(said.dimensions()).written(),
        sketch.now().atOffset(ZoneOffset.UTC),
        batch,
        true,
        query);
  }

  private void tell(HitCodingPlan plan) {
    var made = Counted.CODINGS.of(plan.codings().size());
    var what = words(sketch.study(), code, direction);
    sketch.say(
        "Kodet treff på «%s» som %s (%s)".formatted(request.query(), what.nb(), made.nb()),
        "Coded hits of “%s” as %s (%s)".formatted(request.query(), what.en(), made.en()));
  }

  /// What a coding says, in words: *Status, push*.
  static LocalText words(Study study, Code code, Optional<String> direction) {
    var word =
        direction.flatMap(study.codebook()::direction).map(Direction::word).orElse(LocalText.EMPTY);
    return new LocalText(
        joined(code.name().in("nb"), word.in("nb")), joined(code.name().in("en"), word.in("en")));
  }

  private static String joined(String name, String direction) {
    return direction.isEmpty() ? name : name + ", " + direction;
  }
}
