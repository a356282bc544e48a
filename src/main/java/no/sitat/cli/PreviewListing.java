package no.sitat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.drop.FileNote;
import no.sitat.http.drop.LookedFile;
import no.sitat.language.lookalike.LookalikeKind;

/// What an import would make of files, a row each; how many look-alikes of personal data, never
/// which.
final class PreviewListing {
  private static final List<String> COLUMNS =
      List.of(
          "file",
          "folder",
          "state",
          "format",
          "use",
          "turns_by",
          "documents",
          "turns",
          "words",
          "rows",
          "language",
          "speakers",
          "names",
          "emails",
          "phones",
          "national_ids",
          "bank_accounts",
          "addresses",
          "note");

  private PreviewListing() {}

  static Table of(List<LookedFile> files, String language) {
    return new Table(
        "import-preview", COLUMNS, files.stream().map(file -> row(file, language)).toList());
  }

  private static List<Cell> row(LookedFile file, String language) {
    var row = new ArrayList<Cell>();
    row.add(Cell.of(file.file().source().name()));
    row.add(Cell.of(file.file().folder()));
    row.add(Cell.of(file.state().key()));
    file.look().ifPresent(look -> add(row, look));
    row.add(Cell.of(note(file, language)));
    return row;
  }

  private static void add(List<Cell> row, FileLook look) {
    row.add(Cell.of(look.format().key()));
    row.add(Cell.of(look.use().key()));
    row.add(Cell.of(look.marks().map(marks -> marks.key()).orElse("")));
    row.add(Cell.of(look.documents()));
    row.add(Cell.of(look.turns()));
    row.add(Cell.of(look.words()));
    row.add(Cell.of(look.rows()));
    row.add(Cell.of(look.documents() > 0 ? look.language() : ""));
    row.add(Cell.of(look.speakers().size()));
    Stream.of(
            LookalikeKind.NAME,
            LookalikeKind.EMAIL,
            LookalikeKind.PHONE,
            LookalikeKind.NATIONAL_ID,
            LookalikeKind.BANK_ACCOUNT,
            LookalikeKind.ADDRESS)
        .forEach(kind -> row.add(Cell.of(look.counts().getOrDefault(kind, 0))));
  }

  private static String note(LookedFile file, String language) {
    var notes = file.notes().stream().map(FileNote::text);
    var said =
        file.look().stream()
            .flatMap(look ->
                Stream.concat(
                    look.refusals().stream().limit(3).map(Refusal::text),
                    look.remarks().stream().map(Remark::text)));
    return Stream.concat(notes, said)
        .map(text -> text.in(language))
        .collect(Collectors.joining("; "));
  }
}
