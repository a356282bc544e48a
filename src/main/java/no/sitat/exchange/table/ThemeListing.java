package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.coding.Study;
import no.sitat.exchange.table.ThemeReport.Item;
import no.sitat.exchange.table.ThemeReport.Section;
import no.sitat.search.Quote;

/// A [ThemeReport] as tables. Each row of quotations says which question it answers, so that rows
/// of several files can be put together.
public final class ThemeListing {
  private static final List<String> QUOTES =
      List.of(
          "column",
          "row",
          "document",
          "turn",
          "speaker",
          "respondents",
          "start",
          "end",
          "codes",
          "directions",
          "coders",
          "text",
          "question",
          "revision");
  private static final List<String> PASSED_ON =
      List.of("column", "row", "attribution", "codes", "text", "question", "revision");

  private final ThemeReport report;
  private final Study study;
  private final Names names;
  private final CodeNames codes;
  private final String question;

  public ThemeListing(ThemeReport report, Study study) {
    this.report = report;
    this.study = study;
    names = new Names(study);
    codes = new CodeNames(study.codebook());
    question =
        report.question().stream()
            .map(line -> line.name() + ": " + line.text())
            .collect(Collectors.joining(" | "));
  }

  /// One row for each passage in each cell.
  public Table quotes() {
    var rows = new ArrayList<List<Cell>>();
    for (var section : report.sections()) {
      for (var item : section.passages()) {
        rows.add(report.passedOn() ? passedOn(section, item) : quote(section, item));
      }
    }
    return new Table("quotes", report.passedOn() ? PASSED_ON : QUOTES, rows);
  }

  private List<Cell> passedOn(Section section, Item item) {
    return List.of(
        Cell.of(section.column()),
        Cell.of(section.row()),
        Cell.of(item.who()),
        Cell.of(item.said()),
        Cell.of(item.words()),
        Cell.of(question),
        Cell.of(study.revision()));
  }

  private List<Cell> quote(Section section, Item item) {
    var passage = item.passage();
    var first = passage.first();
    return List.of(
        Cell.of(section.column()),
        Cell.of(section.row()),
        Cell.of(names.document(passage.document())),
        Cell.of(first.turn()),
        Cell.of(first.speaker()),
        Cell.of(names.respondents(passage.respondents())),
        Cell.of(passage.span().start()),
        Cell.of(passage.span().end()),
        codes.codes(passage.codings().stream().map(Quote::code).distinct().toList()),
        codes.directions(
            passage.codings().stream()
                .flatMap(coding -> coding.direction().stream())
                .distinct()
                .toList()),
        Cell.of(
            joined(passage.codings().stream().map(coding -> names.coder(coding.coder())).toList())),
        Cell.of(item.words()),
        Cell.of(question),
        Cell.of(study.revision()));
  }

  private static String joined(List<String> words) {
    return words.stream().distinct().collect(Collectors.joining(";"));
  }

  /// What was asked, a row a line.
  public Table question() {
    return new Table(
        "question",
        List.of("what", "value"),
        report.question().stream()
            .map(line -> List.of(Cell.of(line.name()), Cell.of(line.text())))
            .toList());
  }

  /// How much stands in each cell; without rows in a copy that is passed on.
  public Table counts() {
    var rows = new ArrayList<List<Cell>>();
    for (var section : report.sections()) {
      section
          .counts()
          .ifPresent(counts ->
              rows.add(
                  List.of(
                      Cell.of(section.column()),
                      Cell.of(section.row()),
                      Cell.of(counts.codings()),
                      Cell.of(counts.passages()),
                      Cell.of(counts.documents()),
                      Cell.of(counts.respondents()),
                      Cell.of(counts.base()))));
    }
    return new Table(
        "counts",
        List.of("column", "row", "codings", "passages", "documents", "respondents", "base"),
        rows);
  }
}
