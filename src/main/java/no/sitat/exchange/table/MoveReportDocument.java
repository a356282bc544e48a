package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveAccount.Line;
import no.sitat.exchange.moving.MoveAccount.Part;

/// The report on a move to read: a heading for each thing that became of what moved, and the lines
/// under it. As Markdown, as a page of HTML, or as one table for programs.
public final class MoveReportDocument {
  private final MoveAccount account;
  private final String language;

  /// @param language `nb` or `en`
  public MoveReportDocument(MoveAccount account, String language) {
    this.account = account;
    this.language = language.startsWith("en") ? "en" : "nb";
  }

  /// The forms a report is written in.
  public static List<TableFormat> forms() {
    return List.of(TableFormat.MD, TableFormat.HTML, TableFormat.CSV, TableFormat.JSON);
  }

  /// Writes the report and flushes; the stream stays open.
  ///
  /// @param format one of [#forms]
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(TableFormat format, OutputStream out) {
    switch (format) {
      case HTML -> HtmlPage.write(title(), tables(), language, out);
      case MD -> markdown(out);
      case CSV, JSON -> TableWriter.write(MoveListing.of(account), format, language, out);
      case XLSX, DOCX, TABLE -> throw new IllegalArgumentException(format + " is no such form");
    }
  }

  private String title() {
    var about = account.about();
    var what = say("Flytterapport", "Report on a move");
    return about.file().isEmpty() ? what : what + ": " + about.file();
  }

  private String say(String nb, String en) {
    return new LocalText(nb, en).in(language);
  }

  /// Origin, person and day, as far as they are known.
  private String facts() {
    var about = account.about();
    var when = about.time().map(time -> days().format(time)).orElse("");
    return Stream.of(about.origin(), about.coder(), when)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private DateTimeFormatter days() {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language.equals("en") ? Locale.UK : Locale.of("nb", "NO"))
        .withZone(ZoneId.systemDefault());
  }

  private List<Part> parts() {
    return Arrays.stream(Part.values()).filter(part -> !account.of(part).isEmpty()).toList();
  }

  private List<Table> tables() {
    var tables = new ArrayList<Table>();
    var columns =
        List.of(say("slag", "kind"), say("antall", "count"), say("hva", "what"), say("av", "of"));
    for (var part : parts()) {
      tables.add(
          new Table(
              part.words().in(language),
              columns,
              account.of(part).stream().map(this::cells).toList()));
    }
    return tables;
  }

  private List<Cell> cells(Line line) {
    return List.of(
        Cell.of(line.kind().in(language)),
        Cell.of(line.count()),
        Cell.of(line.text().in(language)),
        Cell.of(String.join(", ", line.examples())));
  }

  private void markdown(OutputStream out) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      markdown(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void markdown(Writer out) throws IOException {
    out.write("# " + MarkdownForm.escaped(title()) + "\n");
    var facts = facts();
    if (!facts.isEmpty()) {
      out.write("\n" + MarkdownForm.escaped(facts) + "\n");
    }
    for (var part : parts()) {
      out.write("\n## " + part.words().in(language) + "\n\n");
      for (var line : account.of(part)) {
        out.write("- " + MarkdownForm.escaped(told(line)) + "\n");
      }
    }
  }

  private String told(Line line) {
    var text = line.text().in(language);
    var examples = String.join(", ", line.examples());
    return line.count()
        + " × "
        + line.kind().in(language)
        + (text.isEmpty() ? "" : ": " + text)
        + (examples.isEmpty() ? "" : " (" + examples + ")");
  }
}
