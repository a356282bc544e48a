package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.sitat.codebook.LocalText;

/// Notes as a table, and as a text to read.
public final class MemoListing {
  private static final List<String> COLUMNS =
      List.of("id", "target", "on", "kind", "title", "coder", "created", "changed", "text", "guid");

  private MemoListing() {}

  /// One note.
  ///
  /// @param target what sort of thing it is on
  /// @param on that thing's name
  /// @param kind empty for none
  public record Line(
      int id,
      String target,
      LocalText on,
      String kind,
      String title,
      String coder,
      Instant created,
      Instant changed,
      String text,
      String guid) {
    /// What it is on; never its words.
    @Override
    public String toString() {
      return "Line[memo " + id + "]";
    }
  }

  /// One row for each, in the order given.
  ///
  /// @param language of names, `nb` or `en`
  public static Table of(Collection<Line> lines, String language) {
    return new Table("memos", COLUMNS, lines.stream().map(line -> row(line, language)).toList());
  }

  private static List<Cell> row(Line line, String language) {
    return List.of(
        Cell.of(line.id()),
        Cell.of(line.target()),
        Cell.of(line.on().in(language)),
        Cell.of(line.kind()),
        Cell.of(line.title()),
        Cell.of(line.coder()),
        Cell.of(line.created().toString()),
        Cell.of(line.changed().toString()),
        Cell.of(line.text()),
        Cell.of(line.guid()));
  }

  /// Each note under a heading, as Markdown; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(Collection<Line> lines, String language, OutputStream out) {
    boolean english = language.startsWith("en");
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write(english ? "# Memos\n" : "# Notater\n");
      for (var line : lines) {
        var heading = line.title().isBlank() ? line.on().in(language) : line.title();
        writer.write("\n## " + MarkdownForm.escaped(heading) + "\n\n");
        writer.write(MarkdownForm.escaped(line.text()).replace("<br>", "\n") + "\n\n");
        var from =
            "%s · %s%s · %s"
                .formatted(
                    line.on().in(language),
                    line.coder(),
                    line.kind().isEmpty() ? "" : " · " + line.kind(),
                    line.changed().toString().substring(0, 10));
        writer.write("— " + MarkdownForm.escaped(from) + "\n");
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
