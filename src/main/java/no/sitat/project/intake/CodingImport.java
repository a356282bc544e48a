package no.sitat.project.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.corpus.Document;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.CoderRows;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.project.store.CodingStore;
import no.sitat.text.Span;

/// Takes a table of codings into the project as one edit: all of it, or nothing when a row is
/// wrong.
///
/// A coding that is there already (same coder, segment, code and direction) is left out. Coders who
/// are not there are made. A coding without a position is placed by its words, and left out by its
/// line where they are not found in one place.
public final class CodingImport {
  private static final String COLUMNS =
      "document version start_at end_at code edition coder direction weight memo dimensions created batch"
          + " live";

  private final EditSketch sketch;
  private final CodingSheet sheet;
  private final Progress progress;
  private final boolean oneByOne;
  private final List<Refusal> refused = new ArrayList<>();
  private final Map<String, Integer> coders = new HashMap<>();
  private final Map<String, Optional<Code>> codes = new HashMap<>();
  private final Map<Integer, Characters> texts = new HashMap<>();
  private final Set<Integer> documents = new TreeSet<>();

  private final CodingWishes wishes;
  private final QuotePlaces places;
  private final Set<String> missing = new LinkedHashSet<>();

  public CodingImport(
      EditSketch sketch, CodingSheet sheet, CodingWishes wishes, Progress progress) {
    this(sketch, sheet, wishes, progress, false);
  }

  /// @param oneByOne whether the history has each coding by itself: where their codes come with the
  ///   same edit, an undo removes those, and no row may be left that refers to them
  public CodingImport(
      EditSketch sketch,
      CodingSheet sheet,
      CodingWishes wishes,
      Progress progress,
      boolean oneByOne) {
    this.sketch = sketch;
    this.sheet = sheet;
    this.wishes = wishes;
    this.progress = progress;
    this.oneByOne = oneByOne;
    places = new QuotePlaces(sketch, sheet.file());
    sketch.study().coders().forEach(coder -> coders.put(coder.name(), coder.id()));
  }

  /// What makes two codings the same.
  private record Mark(int document, Span span, int code, int coder, Optional<String> direction) {}

  private record Ready(Mark mark, int version, int edition, CodingSheet.Row row) {}

  public ImportReport run() {
    var ready = ready();
    long revision = sketch.study().revision();
    if (!refused.isEmpty()) {
      return new ImportReport(0, List.of(), Refusal.listed(refused), List.of(), revision);
    }
    var wanted = withoutKnown(ready);
    var remarks = remarks(ready.size() - wanted.size());
    remarks.addAll(places.remarks());
    if (!wanted.isEmpty()) {
      write(wanted);
      revision++;
    }
    var unplaced = Refusal.listed(places.unplaced());
    return new ImportReport(wanted.size(), List.of(), unplaced, remarks, revision);
  }

  /// The codes the table names and the project has not; nothing while anything else is wrong.
  public List<String> missingCodes() {
    ready();
    return refused.isEmpty() ? List.copyOf(missing) : List.of();
  }

  private List<Remark> remarks(int skipped) {
    var remarks = new ArrayList<Remark>();
    if (skipped > 0) {
      remarks.add(
          new Remark(
              sheet.file(),
              new LocalText(
                  skipped + " kodinger fantes fra før; hoppet over.",
                  skipped + " codings were there already; skipped.")));
    }
    return remarks;
  }

  private List<Ready> ready() {
    var ready = new ArrayList<Ready>(sheet.rows().size());
    for (var row : sheet.rows()) {
      try {
        check(row).ifPresent(ready::add);
      } catch (ProjectError e) {
        refused.add(Refusal.ofLine(sheet.file(), row.line(), Reason.BAD_VALUE, e.words()));
      }
    }
    return ready;
  }

  private Optional<Ready> check(CodingSheet.Row row) {
    var study = sketch.study();
    var document = document(row.document());
    var code = codes.computeIfAbsent(row.code(), name -> NewCodes.find(study.codebook(), name));
    boolean isToBeMade = code.isEmpty() && wishes.makesCodes() && row.direction().isEmpty();
    if (isToBeMade) {
      missing.add(row.code());
    }
    var direction =
        isToBeMade
            ? Optional.<String>empty()
            : Checks.direction(
                code.orElseGet(() -> Checks.code(study, row.code())),
                row.direction(),
                study.codebook());
    Checks.weight(row.weight());
    Checks.length("memo", row.memo(), 100_000);
    Checks.length("code", row.code(), 500);
    Checks.dimensions(study.codebook(), said(row));
    Checks.filled("coder", coderOf(row), 500);
    var span = span(document, row);
    if (span.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    documents.add(document.id());
    int coder = coders.getOrDefault(coderOf(row), 0);
    var mark = new Mark(document.id(), span.get(), code.get().id(), coder, direction);
    return Optional.of(new Ready(mark, document.version(), code.get().edition(), row));
  }

  /// Other tools write the name of the file with its ending.
  private Document document(String name) {
    var corpus = sketch.study().corpus();
    return corpus
        .named(name)
        .or(() -> corpus.named(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")))
        .orElseThrow(() -> unknownDocument(name));
  }

  private Optional<Span> span(Document document, CodingSheet.Row row) {
    var span = row.isQuoted() ? places.find(document, row) : Optional.of(row.span());
    return span.map(
        found -> Checks.span(document, found.start(), found.end(), () -> characters(document)));
  }

  private String coderOf(CodingSheet.Row row) {
    var named = row.coder().strip();
    return named.isEmpty() ? wishes.coder().orElse(sketch.by().name()) : named;
  }

  private static Map<String, Optional<String>> said(CodingSheet.Row row) {
    var said = new HashMap<String, Optional<String>>();
    row.dimensions().values().forEach((key, value) -> said.put(key, Optional.of(value)));
    return said;
  }

  private Characters characters(Document document) {
    return texts.computeIfAbsent(document.id(), _ -> Characters.of(sketch.handle(), document));
  }

  private static ProjectError unknownDocument(String name) {
    return ProjectError.of(
        Problem.UNKNOWN_DOCUMENT,
        "document",
        "Det finnes ikke noe dokument «" + name + "».",
        "There is no document “" + name + "”.");
  }

  private List<Ready> withoutKnown(List<Ready> ready) {
    var seen = new HashSet<Object>();
    for (int document : documents) {
      CodingStore.ofDocument(sketch.handle(), document).forEach(coding -> seen.add(mark(coding)));
    }
    // A coder who is new has id 0 in a mark; the name keeps two new coders apart.
    return ready.stream()
        .filter(row ->
            seen.add(
                row.mark().coder() == 0 ? List.of(row.mark(), coderOf(row.row())) : row.mark()))
        .toList();
  }

  private static Mark mark(Coding coding) {
    return new Mark(
        coding.document(), coding.span(), coding.code(), coding.coder(), coding.direction());
  }

  private void write(List<Ready> wanted) {
    if (oneByOne) {
      wanted.forEach(ready -> sketch.insert(Table.CODING, row(ready)));
      progress.at(wanted.size(), wanted.size(), sheet.file());
    } else {
      writeBatch(wanted);
    }
    documents.forEach(sketch::touch);
    sketch.say(
        "Importerte " + wanted.size() + " kodinger", "Imported " + wanted.size() + " codings");
  }

  private Row row(Ready ready) {
    var row = Row.EMPTY;
    var names = COLUMNS.split(" ", -1);
    var values = values(ready);
    for (int i = 0; i < values.length; i++) {
      row =
          switch (values[i]) {
            case Optional<?> some -> row.with(names[i], some);
            case OptionalInt some -> row.with(names[i], some);
            case Object value -> row.with(names[i], value);
          };
    }
    return row.with("batch", Optional.empty()).with("live", true);
  }

  private void writeBatch(List<Ready> wanted) {
    int batch = Batches.open(sketch, "codings");
    try (var rows =
        new BatchInsert(sketch.handle(), sketch.ids(), Table.CODING, COLUMNS.split(" ", -1))) {
      int done = 0;
      for (var ready : wanted) {
        write(rows, batch, ready);
        if (++done % 10_000 == 0 || done == wanted.size()) {
          progress.at(done, wanted.size(), sheet.file());
        }
      }
      rows.flush();
    }
    sketch.brought(new BatchSwitch(batch, Map.of(Table.CODING, wanted.size()), true));
  }

  private void write(BatchInsert rows, int batch, Ready ready) {
    var values = Arrays.copyOf(values(ready), COLUMNS.split(" ", -1).length);
    values[values.length - 2] = batch;
    values[values.length - 1] = true;
    rows.add(values);
  }

  /// What stands in all columns but the last two.
  private Object[] values(Ready ready) {
    var mark = ready.mark();
    var row = ready.row();
    Instant created = row.created().orElse(sketch.now()).truncatedTo(ChronoUnit.MILLIS);
    return new Object[] {
      mark.document(),
      ready.version(),
      mark.span().start(),
      mark.span().end(),
      mark.code(),
      ready.edition(),
      coder(coderOf(row)),
      mark.direction(),
      row.weight(),
      row.memo(),
      row.dimensions().written(),
      created.atOffset(ZoneOffset.UTC)
    };
  }

  private int coder(String name) {
    return coders.computeIfAbsent(
        name, unknown -> CoderRows.add(sketch.handle(), sketch.ids(), unknown));
  }
}
