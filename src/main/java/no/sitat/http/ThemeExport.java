package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.ThemeBook;
import no.sitat.exchange.table.ThemeListing;
import no.sitat.exchange.table.ThemeReport;
import no.sitat.exchange.table.WorkbookWriter;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.search.query.NamedPeople;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.search.theme.Axis;
import no.sitat.search.theme.ThemeGrid;

/// A theme as a file, with the question it answers printed at its head.
///
/// In a file that is passed on, headings tell no more of people than was chosen: an axis that is a
/// variable nobody chose, or the coders, is left out, and the head says so. So is a condition that
/// names a person or a document, or tells of those quoted what was not chosen.
final class ThemeExport {
  private static final Pattern FILE = Pattern.compile("theme\\.(csv|xlsx|docx|md|html)");

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  ThemeExport(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  void send(Context request) {
    var file = request.pathParam("file");
    var named = FILE.matcher(file);
    if (!named.matches()) {
      throw Refused.notFound(
          "Det finnes ingen slik eksport.", "there is no such export; see /api/openapi.json");
    }
    var wanted = ThemeQuestion.of(new Parameters(request), asking);
    var question = safe(wanted, hasMilder(wanted, request));
    var language = sessions.language(request);
    var reading = new ThemeReading(project, asking, sessions.coder(request), question.asked());
    var grid = asking.inTurn(reading::grid);
    var report = report(question, grid, language);
    Attachment.named(request, file);
    write(report, question.asked().study(), named.group(1), request, language);
  }

  private static void write(
      ThemeReport report, Study study, String ending, Context request, String language) {
    var out = request.outputStream();
    var listing = new ThemeListing(report, study);
    switch (ending) {
      case "docx" -> {
        request.contentType(TableFormat.DOCX.contentType());
        new ThemeBook(report, language).writeWord(out);
      }
      case "md" -> {
        request.contentType(TableFormat.MD.contentType());
        new ThemeBook(report, language).writeMarkdown(out);
      }
      case "xlsx" -> {
        request.contentType(TableFormat.XLSX.contentType());
        WorkbookWriter.write(tables(report, listing), out);
      }
      case "html" -> {
        request.contentType(TableFormat.HTML.contentType());
        HtmlPage.write(report.title(), tables(report, listing), language, out);
      }
      default -> {
        request.contentType(TableFormat.CSV.contentType());
        TableWriter.write(listing.quotes(), TableFormat.CSV, out);
      }
    }
  }

  private static List<Table> tables(ThemeReport report, ThemeListing listing) {
    return report.passedOn()
        ? List.of(listing.quotes(), listing.question())
        : List.of(listing.quotes(), listing.counts(), listing.question());
  }

  /// A question with only the axes that a file may have.
  ///
  /// @param left names of those that were left out
  /// @param tellsWhere whether the file may say which turns were chosen
  record Asked(ThemeQuestion asked, List<String> left, boolean tellsWhere) {}

  /// Whether less is told of somebody than was asked for; then a heading must not tell it.
  private boolean hasMilder(ThemeQuestion question, Context request) {
    if (question.say().isEmpty()) {
      return false;
    }
    var all = question.by(Axis.NONE, Axis.NONE);
    var reading = new ThemeReading(project, asking, sessions.coder(request), all);
    return reading.attribution().milder(asking.inTurn(reading::grid).passages()) > 0;
  }

  private static Asked safe(ThemeQuestion question, boolean hasMilder) {
    var left = new ArrayList<String>();
    var columns = safe(question.columns(), new Telling(question, hasMilder), left);
    var rows = safe(question.rows(), new Telling(question, hasMilder), left);
    return new Asked(question.by(columns, rows), left, tellsWhere(question, hasMilder));
  }

  /// A condition tells of everybody quoted what it asks for.
  private static boolean tellsWhere(ThemeQuestion question, boolean hasMilder) {
    var say = hasMilder ? List.<String>of() : question.say();
    return question.say().isEmpty()
        || question
            .filter()
            .where()
            .map(where -> QueryReader.query(where, question.study()))
            .filter(where -> !NamedPeople.isToldBy(where, say))
            .isEmpty();
  }

  /// What headings may tell.
  ///
  /// @param less whether less is told of somebody than was asked for
  private record Telling(ThemeQuestion question, boolean less) {}

  private static Axis safe(Axis axis, Telling telling, List<String> left) {
    var question = telling.question();
    boolean tells =
        switch (axis.kind()) {
          case CODER -> true;
          case VARIABLE -> telling.less() || !question.say().contains(axis.variable());
          default -> false;
        };
    if (question.say().isEmpty() || !tells) {
      return axis;
    }
    left.add(axis.isOfPeople() ? axis.variable() : "coder");
    return Axis.NONE;
  }

  private ThemeReport report(Asked question, ThemeGrid grid, String language) {
    var asked = question.asked();
    var attribution = new Attribution(asked.study(), asked.say());
    var source =
        new ThemeReport.Source(
            grid,
            asked.columns(),
            asked.rows(),
            attribution,
            project.texts(asked.study()),
            language);
    return ThemeReport.of(
        asked.code().name().in(language),
        new ThemeHead(project, question, grid, language).lines(),
        source);
  }
}
