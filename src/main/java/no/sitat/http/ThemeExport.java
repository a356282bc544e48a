package no.sitat.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Sample;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.ThemeBook;
import no.sitat.exchange.table.ThemeListing;
import no.sitat.exchange.table.ThemeReport;
import no.sitat.exchange.table.WorkbookWriter;
import no.sitat.project.Project;
import no.sitat.search.theme.Axis;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.ThemeGrid;

/// A theme as a file, with the question it answers printed at its head.
///
/// In a file that is passed on, headings tell no more of people than was chosen: an axis that is a
/// variable nobody chose, or the coders, is left out, and the head says so. So is a condition that
/// names a person or a document.
final class ThemeExport {
  private static final Pattern FILE = Pattern.compile("theme\\.(csv|xlsx|docx|md|html)");
  private static final Pattern NAMING =
      Pattern.compile(
          "(?iU)\\b(respondent|speaker|taler|document|dokument|thread|tråd|post|innlegg|coder|koder)"
              + "\\s*([:=!]|in\\b)");

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
    request.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    write(report, question.asked().study(), named.group(1), request, language);
  }

  private static void write(
      ThemeReport report, Study study, String ending, Context request, String language) {
    var out = request.outputStream();
    var listing = new ThemeListing(report, study);
    switch (ending) {
      case "docx" -> {
        request.contentType(AuditRoutes.WORD);
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
  private record Asked(ThemeQuestion asked, List<String> left) {}

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
    return new Asked(question.by(columns, rows), left);
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
        asked.code().name().in(language), new Head(question, grid, language).lines(), source);
  }

  /// Makes the lines that say what was asked.
  private final class Head {
    private final ThemeQuestion asked;
    private final List<String> left;
    private final ThemeGrid grid;
    private final String language;
    private final List<ThemeReport.Line> lines = new ArrayList<>();

    Head(Asked question, ThemeGrid grid, String language) {
      asked = question.asked();
      left = question.left();
      this.grid = grid;
      this.language = language;
    }

    private String say(String nb, String en) {
      return new LocalText(nb, en).in(language);
    }

    private void add(String nb, String en, String text) {
      lines.add(new ThemeReport.Line(say(nb, en), text));
    }

    List<ThemeReport.Line> lines() {
      theme();
      conditions();
      sides();
      counting();
      add("Prosjekt", "Project", project.name());
      add("Revisjon", "Revision", String.valueOf(asked.study().revision()));
      add("Dato", "Date", LocalDate.now(ZoneId.systemDefault()).toString());
      return lines;
    }

    /// What a file to be passed on has done with attributions, and what it has not with words.
    private void warnings() {
      int milder = new Attribution(asked.study(), asked.say()).milder(grid.passages());
      if (milder > 0) {
        add(
            "Grovere kildeangivelser",
            "Coarser attributions",
            say(
                    "%d sitater sier mindre, for alt som er valgt, passer på færre enn %d",
                    "%d quotations tell less, for all that was chosen fits fewer than %d")
                .formatted(milder, Sample.USUAL_K));
      }
      if (grid.passages().stream().anyMatch(this::isPost)) {
        add(
            "Innlegg",
            "Posts",
            say(
                "ordene kan søkes opp; skriv dem om før de trykkes",
                "the words can be searched for; reword them before they are printed"));
      }
    }

    private boolean isPost(Passage passage) {
      return asked
          .study()
          .corpus()
          .document(passage.document())
          .filter(document -> document.kind() == DocumentKind.POST)
          .isPresent();
    }

    private void theme() {
      var code = asked.code();
      var edition = say("utgave ", "edition ") + code.edition();
      add("Tema", "Theme", code.name().in(language) + " (" + code.key() + "), " + edition);
      var definition = code.definition().in(language);
      if (!definition.isBlank()) {
        add("Definisjon", "Definition", definition);
      }
      boolean hasBelow = !asked.study().codebook().childrenOf(code.id()).isEmpty();
      if (hasBelow) {
        add(
            "Underkoder",
            "Sub-codes",
            asked.below() ? say("er med", "included") : say("er ikke med", "left out"));
      }
      var versions = project.codebookVersions();
      add(
          "Kodebok",
          "Codebook",
          versions.isEmpty()
              ? say("ingen navngitt versjon", "no named version")
              : say("sist navngitt som ", "last named ")
                  + versions.getLast().name()
                  + ", "
                  + versions.getLast().created().toString().substring(0, 10));
    }

    private void conditions() {
      asked.filter().where().ifPresent(where -> add("Bare for", "Only where", condition(where)));
      asked.filter().direction().ifPresent(key -> add("Retning", "Direction", direction(key)));
      asked
          .filter()
          .coder()
          .filter(_ -> asked.say().isEmpty())
          .ifPresent(name -> add("Kodet av", "Coded by", name));
      if (!asked.against().isEmpty()) {
        add(
            "Retninger",
            "Directions",
            String.join(", ", asked.against().stream().map(this::direction).toList()));
      }
      asked.said().ifPresent(said -> add("Sagt slik", "Said in this way", saying(said)));
      if (asked.people()) {
        add("Hvem", "Who", say("bare det respondentene sier", "only what respondents say"));
      }
      asked.only().ifPresent(only -> add("Lesemerke", "Reading mark", mark(only)));
    }

    private String condition(String where) {
      return !asked.say().isEmpty() && NAMING.matcher(where).find()
          ? say(
              "et vilkår som nevner en person eller et dokument",
              "a condition that names a person or a document")
          : where;
    }

    private String direction(String key) {
      return key.isEmpty()
          ? say("uten retning", "no direction")
          : asked.study().codebook().direction(key).map(this::named).orElse(key);
    }

    private String named(Direction direction) {
      return say(direction.nameNb(), direction.nameEn());
    }

    private String saying(ThemeQuestion.Said said) {
      var dimension = asked.study().codebook().dimension(said.dimension()).orElseThrow();
      return dimension.name().in(language)
          + ": "
          + dimension
              .value(said.value())
              .map(Dimension.Value::name)
              .map(name -> name.in(language))
              .orElse("");
    }

    private String mark(String only) {
      return switch (only) {
        case ThemeQuestion.UNREAD -> say("uleste", "unread");
        case "read" -> say("leste", "read");
        case "article" -> say("til artikkelen", "for the article");
        default -> say("til drøfting", "to discuss");
      };
    }

    private void sides() {
      add("Kolonner", "Columns", axis(asked.columns()));
      add("Rader", "Rows", axis(asked.rows()));
      if (!left.isEmpty()) {
        add(
            "Utelatt inndeling",
            "Headings left out",
            say("sier mer enn det som er valgt i kildeangivelsen", "tell more than was chosen"));
      }
    }

    private String axis(Axis axis) {
      return switch (axis.kind()) {
        case NONE -> say("ingen", "none");
        case DIRECTION -> say("retning", "direction");
        case CODE -> say("underkode", "sub-code");
        case CODER -> say("hvem som kodet", "coder");
        case VARIABLE -> axis.variable();
      };
    }

    private void counting() {
      add(
          "Telling",
          "Counting",
          say(
              "samme sted i en tekst står én gang i hver rute, uansett hvor mange som har kodet"
                  + " det",
              "the same place in a text stands once in each cell, however many have coded it"));
      if (asked.say().isEmpty()) {
        var total = grid.total();
        add(
            "I alt",
            "In all",
            say(
                    "%d sitater, %d kodinger, %d dokumenter, %d av %d intervjuede respondenter",
                    "%d quotations, %d codings, %d documents, %d of %d interviewed respondents")
                .formatted(
                    total.passages(),
                    total.codings(),
                    total.documents(),
                    total.respondents(),
                    total.base()));
        add("Bruk", "Use", say("bare for prosjektet", "for the project only"));
      } else {
        add("Kildeangivelse", "Attribution", String.join(", ", asked.say()));
        warnings();
      }
    }
  }
}
