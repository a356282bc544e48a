package no.sitat.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.AuditDocument;
import no.sitat.exchange.table.CodingListing;
import no.sitat.exchange.table.QuotationBook;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.WorkbookWriter;
import no.sitat.http.asking.Asking;
import no.sitat.http.away.OwnTable;
import no.sitat.http.away.ProjectTables;
import no.sitat.http.view.Listings;
import no.sitat.project.Project;
import no.sitat.project.past.LabelsLeftOut;
import no.sitat.search.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `export`: a part of the project as a file, in the form its ending says.
@Command(
    name = "export",
    description =
        "Export to .csv, .xlsx, .docx, .html, .json or .md, by the file's ending; one document with"
            + " its codings to .docx or .pdf.")
final class ExportVerb implements Callable<Integer> {
  /// What can be exported.
  enum What {
    CODINGS,
    QUOTES,
    DOCUMENTS,
    RESPONDENTS,
    CODES,
    CODEBOOK,
    HISTORY,
    PROJECT,
    REPLICATION,
    TIDY
  }

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      paramLabel =
          "codings|quotes|documents|respondents|codes|codebook|history|project|replication|tidy",
      description =
          "What to export: codings to .csv and .json, quotes to .md and .html, the project to .xlsx, the"
              + " history to .docx, tables for R and Python to .zip, unless told.")
  private Optional<What> what = Optional.empty();

  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description = "Codings and quotes: only those that touch a turn the query selects.")
  private Optional<String> where = Optional.empty();

  @Mixin private CodedOptions coded;
  @Mixin private BundleOptions bundle;

  @Option(
      names = "--for",
      paramLabel = "standard|nvivo|atlas-maxqda",
      description = "A .qdpx: the program that is to read it; standard unless told.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "A .qdpx: write what is in it and what not to .md, .html, .csv or .json.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() {
    var ending = new OutFile(file).ending();
    if (ending.equals("qdpx") || ending.equals("qdc")) {
      report.ifPresent(ReportFile::new);
      return project.with(
          open -> new MovingOut(sitat.console(), target, report).write(open, new OutFile(file)));
    }
    if (coded.isAsked()) {
      return project.with(open -> written(coded.body(open, ending, sitat.console().language())));
    }
    if (ending.equals("zip")) {
      boolean replication = what.filter(asked -> asked == What.REPLICATION).isPresent();
      checkBundle();
      return project.with(
          open -> written(bundle.body(open, replication, sitat.console().language())));
    }
    if (ending.equals("docx") && what.filter(asked -> asked != What.HISTORY).isEmpty()) {
      return project.with(this::audit);
    }
    var format = TableFormat.named(ending).filter(each -> each != TableFormat.TABLE);
    if (format.isEmpty()) {
      throw new Impossible(
          "kan ikke skrive .%s; bruk .csv, .xlsx, .docx, .html, .json eller .md".formatted(ending),
          "cannot write .%s; use .csv, .xlsx, .docx, .html, .json or .md".formatted(ending));
    }
    return project.with(open -> written(open, format.get()));
  }

  /// Only sets of files go to a zip, and they go nowhere else.
  private void checkBundle() {
    if (what.filter(asked -> asked != What.REPLICATION && asked != What.TIDY).isPresent()) {
      throw new Impossible(
          "bare «--as replication» og «--as tidy» skrives til .zip",
          "only “--as replication” and “--as tidy” go to .zip");
    }
  }

  /// The history is what is written as a Word document.
  private int audit(Project open) {
    checkWhere(What.HISTORY);
    var items = open.history(Integer.MAX_VALUE, OptionalLong.empty());
    var without = new LabelsLeftOut(items);
    var told = items.stream().map(without::told).toList();
    var trail = Listings.audit(open, told, LocalText.EMPTY, false);
    return written(new AuditDocument(trail, sitat.console().language())::write);
  }

  private int written(Project open, TableFormat format) {
    var asked = what.orElse(usual(format));
    checkWhere(asked);
    return written(body(open, format, asked));
  }

  /// Of the rest of a project a query selects nothing.
  private void checkWhere(What asked) {
    if (where.isPresent() && asked != What.CODINGS && asked != What.QUOTES) {
      throw new Impossible(
          "--where velger blant kodinger og sitater; legg til --as codings eller --as quotes",
          "--where selects codings and quotes; add --as codings or --as quotes");
    }
  }

  /// All quotes, or those that are asked for.
  private List<Quote> quotes(Project open, Study study) {
    if (where.isPresent()) {
      open.awaitIndex();
    }
    return new Asking(open).quotes(study, where);
  }

  private int written(Consumer<OutputStream> body) {
    new OutFile(file).write(body);
    sitat.console().print(file.toString());
    return ExitCode.DONE;
  }

  private Consumer<OutputStream> body(Project open, TableFormat format, What asked) {
    if (asked == What.PROJECT && format == TableFormat.XLSX) {
      return out -> WorkbookWriter.write(workbook(open), out);
    }
    if (asked == What.QUOTES && format == TableFormat.MD) {
      var study = open.study();
      var ownCopy = new Attribution(study, List.of());
      var quotes = quotes(open, study);
      var book = new QuotationBook(open.texts(study), ownCopy, sitat.console().language());
      return out -> book.write(quotes, out);
    }
    if (asked == What.CODEBOOK && format == TableFormat.JSON) {
      var codebook = CodebookWriter.file(open.name(), open.study().codebook());
      return out -> CodebookWriter.write(codebook, out);
    }
    var own = new OwnTable(open, table(open, asked));
    return out -> own.write(format, sitat.console().language(), out);
  }

  private static What usual(TableFormat format) {
    return switch (format) {
      case XLSX -> What.PROJECT;
      case MD -> What.QUOTES;
      case HTML -> What.QUOTES;
      case DOCX -> What.HISTORY;
      case CSV, JSON, TABLE -> What.CODINGS;
    };
  }

  private List<Table> workbook(Project open) {
    return List.of(
        table(open, What.CODINGS),
        table(open, What.CODEBOOK),
        table(open, What.RESPONDENTS),
        table(open, What.DOCUMENTS));
  }

  private Table codings(Project open) {
    return new ProjectTables(open)
        .codings((study, all) -> where.isEmpty() ? all : selected(open, study, all));
  }

  private List<Coding> selected(Project open, Study study, Collection<Coding> codings) {
    var ids = new BitSet();
    quotes(open, study).forEach(quote -> ids.set(quote.coding()));
    return codings.stream().filter(coding -> ids.get(coding.id())).toList();
  }

  private Table table(Project open, What what) {
    return switch (what) {
      case CODINGS -> codings(open);
      case QUOTES -> {
        var study = open.study();
        yield new CodingListing(study, open.texts(study)).quotes(quotes(open, study));
      }
      case DOCUMENTS, RESPONDENTS, CODES, CODEBOOK, HISTORY ->
          new ProjectTables(open).named(what.name().toLowerCase(Locale.ROOT)).orElseThrow();
      case REPLICATION, TIDY ->
          throw new Impossible(
              "et helt sett med filer skrives til .zip", "a whole set of files goes to .zip");
      case PROJECT ->
          throw new Impossible(
              "hele prosjektet skrives bare til .xlsx; for en kopi som kan åpnes igjen, bruk «sitat backup»",
              "the whole project goes to .xlsx only; for a copy to open again, use “sitat backup”");
    };
  }
}
