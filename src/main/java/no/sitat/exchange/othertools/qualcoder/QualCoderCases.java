package no.sitat.exchange.othertools.qualcoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.othertools.gather.CaseDraft;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolVariables;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// Cases of a project of QualCoder, their texts, and what is recorded of cases and files.
final class QualCoderCases {
  private static final LocalText NO_CASE =
      new LocalText(
          "Caset eller kilden finnes ikke lenger i prosjektet.",
          "The case or the source is no longer in the project.");

  private static final LocalText OF_JOURNAL =
      new LocalText(
          "Egenskaper ved journaler har ingen plass her.",
          "Attributes of journals have no place here.");

  private static final LocalText NAMELESS =
      new LocalText("Et case uten navn har fått et.", "A case without a name was given one.");

  private final SqliteFile database;
  private final Gathering gathering;
  private final QualCoderSources sources;
  private final ToolVariables variables;
  private final Map<String, CaseDraft> cases = new LinkedHashMap<>();

  QualCoderCases(SqliteFile database, Gathering gathering, QualCoderSources sources) {
    this.database = database;
    this.gathering = gathering;
    this.sources = sources;
    variables = new ToolVariables(gathering);
  }

  void read() throws FileRefused {
    database.each("cases", List.of("caseid", "name", "memo", "owner"), this::draft);
    database.each(
        "case_text", List.of("id", "caseid", "fid", "pos0", "pos1", "owner", "memo"), this::text);
    database.each(
        "attribute_type",
        List.of("name", "memo", "valuetype"),
        row ->
            variables.define(
                row.text("name"), row.text("valuetype").equals("numeric"), row.raw("memo")));
    var rows = List.of("name", "attr_type", "value", "id");
    database.each("attribute", rows, row -> variables.see(row.text("name"), row.text("value")));
    variables.finish();
    database.each("attribute", rows, this::value);
    cases.values().forEach(draft -> gathering.add(draft.moved()));
  }

  private void draft(SqliteRow row) {
    var name = row.text("name");
    if (name.isEmpty()) {
      gathering.notes().add(Grade.REPAIRED, "cases", NAMELESS);
      name = CaseDraft.nameless(row.text("caseid"));
    }
    gathering.coder(row.text("owner"));
    cases.putIfAbsent(
        row.text("caseid"),
        new CaseDraft(
            gathering.guids().of("case", row.text("caseid")), name, row.raw("memo").strip()));
  }

  private void text(SqliteRow row) {
    var draft = Optional.ofNullable(cases.get(row.text("caseid")));
    var source = sources.find(row.text("fid"));
    if (draft.isEmpty() || source.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, "case_text", NO_CASE);
      return;
    }
    var part =
        isWhole(row, source.get()) ? Optional.<MovedCase.Part>empty() : part(row, source.get());
    part.ifPresentOrElse(
        draft.get().parts()::add, () -> draft.get().whole().add(source.get().guid()));
    if (!row.raw("memo").isBlank()) {
      gathering.add(
          new MovedMemo(
              gathering.fresh("case_text memo", row.text("id")),
              "",
              row.raw("memo").strip(),
              "",
              gathering.coder(row.text("owner")),
              Optional.empty(),
              Optional.empty(),
              List.of(
                  new Target(TargetKind.CASE, draft.get().guid()),
                  new Target(TargetKind.SOURCE, source.get().guid()))));
    }
  }

  /// A whole file has 0 and 0, or 0 and its length; and what is not text is always whole.
  private static boolean isWhole(SqliteRow row, QualCoderSource source) {
    long from = row.number("pos0").orElse(0);
    long to = row.number("pos1").orElse(0);
    return source.placing().isEmpty()
        || (from <= 0 && to == 0)
        || (from <= 0 && to >= source.length() - 1);
  }

  private Optional<MovedCase.Part> part(SqliteRow row, QualCoderSource source) {
    var marked =
        new Placing.Marked(
            "case_text",
            row.number("pos0").orElse(-1),
            row.number("pos1").orElse(-1),
            "",
            source.name());
    return source
        .placing()
        .flatMap(placing -> placing.place(marked))
        .map(span -> new MovedCase.Part(source.guid(), span));
  }

  private void value(SqliteRow row) {
    var of = row.text("attr_type");
    if (of.equals("journal")) {
      gathering.notes().add(Grade.DROPPED, "attribute", OF_JOURNAL, row.text("name"));
      return;
    }
    var value = variables.value(row.text("name"), row.text("value"));
    if (value.isEmpty()) {
      return;
    }
    if (of.equals("file")) {
      sources
          .find(row.text("id"))
          .ifPresentOrElse(
              source -> source.add(value.get()),
              () -> gathering.notes().add(Grade.DROPPED, "attribute", NO_CASE, row.text("name")));
    } else {
      Optional.ofNullable(cases.get(row.text("id")))
          .ifPresentOrElse(
              found -> found.values().add(value.get()),
              () -> gathering.notes().add(Grade.DROPPED, "attribute", NO_CASE, row.text("name")));
    }
  }
}
