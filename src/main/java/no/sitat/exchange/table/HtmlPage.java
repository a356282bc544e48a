package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sitat.codebook.LocalText;

/// Tables as one page of HTML to read on a screen or on paper: no script, nothing fetched from
/// anywhere, every word escaped.
///
/// Each table has its caption, headings for columns and rows, and words for what is withheld. A
/// browser is told by the page itself to run and to fetch nothing. Cells of words are marked as
/// text for spreadsheets that open the page, so that none of them becomes a formula
/// (`docs/decisions/0032-cells-that-look-like-formulas.md`). Rows are written as they come.
public final class HtmlPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,"Segoe UI",Helvetica,Arial,sans-serif;margin:2rem;color:#1d1b18;background:#fff}
      h1{font-size:1.5rem;margin:0 0 1rem}
      .wide{overflow-x:auto;margin:0 0 2rem}
      .wide:focus-visible{outline:2px solid #1f5c99;outline-offset:2px}
      table{border-collapse:collapse;min-width:20rem}
      caption{text-align:left;font-weight:600;font-size:1.1rem;padding:0 0 .5rem}
      th,td{border-bottom:1px solid #c9c4bb;padding:.3rem .7rem;text-align:left;vertical-align:top;white-space:pre-line}
      thead th{border-bottom:2px solid #57534b;background:#f3f0ea;position:sticky;top:0}
      tbody th{font-weight:600}
      td.w,th.w{mso-number-format:"\\@"}
      td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
      td.h{text-align:right;background:repeating-linear-gradient(45deg,#eeeae3 0 3px,#fff 3px 6px)}
      td.l{min-width:18rem;max-width:44rem}
      .s{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      @media (prefers-color-scheme:dark){body{color:#ece8e1;background:#1a1916}
      thead th{background:#2a2824;border-color:#a39e94}th,td{border-color:#4a4640}
      td.h{background:repeating-linear-gradient(45deg,#33302b 0 3px,#1a1916 3px 6px)}}
      @media print{@page{size:A4 landscape;margin:12mm}body{margin:0;font-size:9pt;color:#000;background:#fff}
      .wide{overflow:visible}thead{display:table-header-group}thead th{position:static;background:#fff;color:#000}
      th,td{border-color:#999}tr{break-inside:avoid}td.l{min-width:0}td.h{background:#fff}}
      """;

  private final Writer out;
  private final String title;
  private final String language;

  private HtmlPage(Writer out, String title, String language) {
    this.out = out;
    this.title = title;
    this.language = language.startsWith("en") ? "en" : "nb";
  }

  /// Writes the page and flushes; the stream stays open.
  ///
  /// @param title of the page
  /// @param tables in order
  /// @param language of the page, `nb` or `en`
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(String title, List<Table> tables, String language, OutputStream out) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      new HtmlPage(writer, title, language).page(tables);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(List<Table> tables) throws IOException {
    out.write("<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'\">\n");
    out.write("<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n");
    out.write("<body>\n<main>\n<h1>" + escaped(title) + "</h1>\n");
    int number = 0;
    for (var table : tables) {
      table(table, "t" + ++number);
    }
    out.write("</main>\n</body>\n</html>\n");
  }

  private void table(Table table, String id) throws IOException {
    var read = new ForReaders(table, language);
    var caption = read.name();
    out.write(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s\">\n"
            .formatted(id));
    out.write(
        "<table>\n<caption id=\"%s\"%s>%s</caption>\n<thead><tr>"
            .formatted(id, caption.equals(title) ? " class=\"s\"" : "", escaped(caption)));
    for (var head : read.heads()) {
      out.write("<th scope=\"col\">" + escaped(head) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (var row : read.rows()) {
      row(row, read);
    }
    out.write("</tbody>\n</table>\n</div>\n");
  }

  private void row(List<Cell> cells, ForReaders read) throws IOException {
    out.write("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), read, i == 0);
    }
    out.write("</tr>\n");
  }

  private void cell(Cell cell, ForReaders read, boolean first) throws IOException {
    var open = first ? "th scope=\"row\"" : "td";
    var close = first ? "</th>" : "</td>";
    out.write("<" + open + kind(cell) + ">");
    if (cell instanceof Cell.Hidden) {
      var said = new LocalText("skjult", "withheld").in(language);
      out.write("<span aria-hidden=\"true\">:</span><span class=\"s\">" + said + "</span>");
    } else {
      out.write(escaped(read.words(cell, "")));
    }
    out.write(close);
  }

  private static String kind(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text.length() > 60 ? " class=\"w l\"" : " class=\"w\"";
      case Cell.Keyed _ -> " class=\"w\"";
      case Cell.Whole _, Cell.Decimal _ -> " class=\"n\"";
      case Cell.Hidden _ -> " class=\"h\"";
      case Cell.Blank _ -> "";
    };
  }

  /// Words that a browser would take for marks come out as words; characters that no page may have
  /// come out as the sign for what is missing.
  static String escaped(String words) {
    var page = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.appendCodePoint(isOfPages(c) ? c : 0xFFFD);
          }
        });
    return page.toString();
  }

  private static boolean isOfPages(int c) {
    return c == '\n' || c == '\t' || c == '\r' || (c >= ' ' && c != 0x7F && !isSurrogate(c));
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
