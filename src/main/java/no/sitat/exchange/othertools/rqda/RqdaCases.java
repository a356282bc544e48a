package no.sitat.exchange.othertools.rqda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.othertools.gather.CaseDraft;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.ToolVariables;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// The cases of a project of RQDA, what is linked to them, and the attributes of cases and files.
final class RqdaCases {
  private static final LocalText GONE =
      new LocalText(
          "Caset eller filen er slettet eller finnes ikke.",
          "The case or the file is deleted or does not exist.");

  private final Alive alive;
  private final Gathering gathering;
  private final RqdaSources sources;
  private final ToolVariables variables;
  private final Map<String, CaseDraft> drafts = new LinkedHashMap<>();

  RqdaCases(Alive alive, Gathering gathering, RqdaSources sources) {
    this.alive = alive;
    this.gathering = gathering;
    this.sources = sources;
    variables = new ToolVariables(gathering);
  }

  void read() throws FileRefused {
    alive.each(
        "cases",
        List.of("id", "name", "memo", "owner"),
        row -> drafts.putIfAbsent(row.text("id"), draft(row)));
    alive.each("caselinkage", List.of("caseid", "fid", "selfirst", "selend"), this::part);
    alive.each(
        "attributes",
        List.of("name", "memo", "class"),
        row ->
            variables.define(
                row.text("name"), row.text("class").equals("numeric"), row.raw("memo")));
    var seen = List.of("variable", "value");
    alive.each("caseattr", seen, row -> variables.see(row.text("variable"), row.text("value")));
    alive.each("fileattr", seen, row -> variables.see(row.text("variable"), row.text("value")));
    variables.finish();
    values("caseattr", "caseid", id -> Optional.ofNullable(drafts.get(id)).map(CaseDraft::values));
    values("fileattr", "fileid", id -> sources.find(id).map(RqdaSources.Draft::values));
    drafts.values().forEach(draft -> gathering.add(draft.moved()));
  }

  private CaseDraft draft(SqliteRow row) {
    var name = row.text("name");
    return new CaseDraft(
        gathering.guids().of("case", row.text("id")),
        name.isEmpty() ? CaseDraft.nameless(row.text("id")) : name,
        row.raw("memo").strip());
  }

  private void part(SqliteRow row) {
    var draft = Optional.ofNullable(drafts.get(row.text("caseid")));
    var source = sources.find(row.text("fid"));
    if (draft.isEmpty() || source.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, "caselinkage", GONE);
      return;
    }
    long from = row.number("selfirst").orElse(0);
    long to = row.number("selend").orElse(0);
    var text = source.get().text();
    boolean isWhole =
        text.isEmpty() || (from <= 0 && (to <= 0 || to >= text.get().original().length() - 1));
    if (isWhole) {
      draft.get().whole().add(source.get().guid());
      return;
    }
    source
        .get()
        .placing()
        .flatMap(placing ->
            placing.place(RqdaReader.marked("caselinkage", row, "", source.get().name())))
        .ifPresent(span -> draft.get().parts().add(new MovedCase.Part(source.get().guid(), span)));
  }

  /// Whose values they are.
  @FunctionalInterface
  private interface Owner {
    Optional<List<MovedValue>> values(String id);
  }

  private void values(String table, String id, Owner owner) throws FileRefused {
    alive.each(
        table,
        List.of("variable", "value", id),
        row ->
            variables
                .value(row.text("variable"), row.text("value"))
                .ifPresent(value ->
                    owner
                        .values(row.text(id))
                        .ifPresentOrElse(
                            values -> values.add(value),
                            () ->
                                gathering
                                    .notes()
                                    .add(Grade.DROPPED, table, GONE, row.text("variable")))));
  }
}
