package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Direction;
import no.sitat.coding.Study;
import no.sitat.search.Quote;
import no.sitat.text.TextVersion;

/// Quotations under their codes, as Markdown to read, print or paste.
///
/// Codes stand in the order of the tree, each under a heading of its depth; codes without a
/// quotation are left out unless a code below has one. In the team's own copy a quotation says
/// whose it is by the respondent's label, and where it stands; one that is passed on has its
/// [Attribution] instead.
public final class QuotationBook {
  private static final int DEEPEST_HEADING = 6;

  private final Study study;
  private final Texts texts;
  private final SpokenWords spoken;
  private final Attribution attribution;
  private final String language;

  /// @param texts gives a document's current text by its id
  /// @param language of names, `nb` or `en`
  public QuotationBook(IntFunction<TextVersion> texts, Attribution attribution, String language) {
    this.study = attribution.study();
    this.texts = new Texts(texts);
    spoken = new SpokenWords(study, texts);
    this.attribution = attribution;
    this.language = language;
  }

  /// Writes all quotations of the study and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(OutputStream out) {
    write(CodingListing.all(study), out);
  }

  /// Writes these quotations and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(Collection<Quote> quotes, OutputStream out) {
    var byCode =
        quotes.stream()
            .filter(quote -> !attribution.isByGroups() || spoken.of(quote).isPresent())
            .collect(Collectors.groupingBy(Quote::code));
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write(language.startsWith("en") ? "# Quotations\n" : "# Sitater\n");
      for (var code : study.codebook().codes()) {
        write(code, byCode, writer);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Code code, Map<Integer, List<Quote>> byCode, Writer out) throws IOException {
    boolean below =
        study.codebook().withSubcodes(code).stream()
            .anyMatch(each -> byCode.containsKey(each.id()));
    if (!below) {
      return;
    }
    int depth = Math.min(DEEPEST_HEADING, 1 + study.codebook().path(code).size());
    var name = MarkdownForm.escaped(code.name().in(language));
    out.write("\n" + "#".repeat(depth) + " " + name + " (" + code.key() + ")\n");
    for (var quote : byCode.getOrDefault(code.id(), List.of())) {
      write(quote, out);
    }
  }

  private void write(Quote quote, Writer out) throws IOException {
    var words = MarkdownForm.escaped(words(quote));
    var who = attribution.isByGroups() ? attribution.of(quote) : place(quote);
    var from = who + quote.direction().map(key -> " · " + direction(key)).orElse("");
    out.write("\n> " + words.replace("<br>", "\n> ") + "\n>\n> — ");
    out.write(MarkdownForm.escaped(from) + "\n");
  }

  private String words(Quote quote) {
    return attribution.isByGroups()
        ? spoken.of(quote).orElse("")
        : texts.at(quote.document(), quote.span()).strip();
  }

  private String place(Quote quote) {
    var names = new Names(study);
    var labels = names.respondents(quote.respondents()).replace(";", ", ");
    var who = labels.isEmpty() ? quote.speaker() : labels;
    var document = names.document(quote.document());
    return "%s%s, %s %d (%s)"
        .formatted(
            who.isEmpty() || who.equals(document) ? "" : who + ", ",
            document,
            language.startsWith("en") ? "turn" : "replikk",
            quote.turn(),
            names.coder(quote.coder()));
  }

  private String direction(String key) {
    return study.codebook().direction(key).map(direction -> named(direction)).orElse(key);
  }

  private String named(Direction direction) {
    return language.startsWith("en") ? direction.nameEn() : direction.nameNb();
  }
}
