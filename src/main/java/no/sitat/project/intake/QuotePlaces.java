package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Document;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.quote.QuoteFinder;
import no.sitat.exchange.quote.QuoteFinder.Found;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.store.DocumentText;
import no.sitat.text.Span;

/// Finds the places of codings that come with their words in place of positions.
///
/// What is found nowhere, or in several places, is refused by its line; the others are taken, since
/// nobody can mend another tool's export.
final class QuotePlaces {
  private static final int MOST_NAMED = 20;

  private final EditSketch sketch;
  private final String file;
  private final List<Refusal> unplaced = new ArrayList<>();
  private final Map<QuoteFinder.How, List<Integer>> lines = new EnumMap<>(QuoteFinder.How.class);
  private Optional<Open> open = Optional.empty();

  /// The document whose quotes are looked for; a table goes through one after another.
  private record Open(int document, String text, QuoteFinder finder) {}

  QuotePlaces(EditSketch sketch, String file) {
    this.sketch = sketch;
    this.file = file;
  }

  /// Where a row's words stand; empty when they do not, which is remembered.
  Optional<Span> find(Document document, CodingSheet.Row row) {
    var text = opened(document);
    var near =
        row.paragraph().isPresent()
            ? OptionalInt.of(startOfLine(text.text(), row.paragraph().getAsInt()))
            : OptionalInt.empty();
    return switch (text.finder().find(row.quote(), near)) {
      case Found.At(var place, var how) -> {
        lines.computeIfAbsent(how, _ -> new ArrayList<>()).add(row.line());
        yield Optional.of(place);
      }
      case Found.Several(int places) -> unplaced(row, several(places));
      case Found.Nowhere _ -> unplaced(row, NOWHERE);
    };
  }

  private Optional<Span> unplaced(CodingSheet.Row row, LocalText why) {
    unplaced.add(Refusal.ofLine(file, row.line(), Reason.BAD_VALUE, why));
    return Optional.empty();
  }

  private static final LocalText NOWHERE =
      new LocalText(
          "ordene finnes ikke i dokumentet; kod dem for hånd",
          "the words are not in the document; code them by hand");

  private static LocalText several(int places) {
    return new LocalText(
        "ordene står %d steder i dokumentet; kod dem for hånd".formatted(places),
        "the words stand in %d places of the document; code them by hand".formatted(places));
  }

  private Open opened(Document document) {
    var known = open.filter(text -> text.document() == document.id());
    if (known.isPresent()) {
      return known.get();
    }
    var text = DocumentText.current(sketch.handle(), document);
    var opened = new Open(document.id(), text, new QuoteFinder(text));
    open = Optional.of(opened);
    return opened;
  }

  private static int startOfLine(String text, int number) {
    int at = 0;
    for (int line = 1; line < number && at >= 0; line++) {
      int next = text.indexOf('\n', at);
      if (next < 0) {
        return text.length();
      }
      at = next + 1;
    }
    return at;
  }

  List<Refusal> unplaced() {
    return unplaced;
  }

  /// How the others were found.
  List<Remark> remarks() {
    var remarks = new ArrayList<Remark>();
    say(remarks, QuoteFinder.How.EXACT, "plassert etter ordene", "placed by their words");
    say(
        remarks,
        QuoteFinder.How.FOLDED,
        "plassert etter ordene, med andre mellomrom eller anførselstegn",
        "placed by their words, with other blanks or quotation marks");
    say(
        remarks,
        QuoteFinder.How.SHORTENED,
        "plassert etter begynnelsen, fordi sitatet var kortet ned; se over lengden",
        "placed by their beginning, as the quote was cut short; look the length over");
    say(
        remarks,
        QuoteFinder.How.LIKELY,
        "plassert der nesten alle ordene står; se over dem",
        "placed where nearly all the words stand; look them over");
    return remarks;
  }

  private void say(List<Remark> into, QuoteFinder.How how, String nb, String en) {
    var found = lines.getOrDefault(how, List.of());
    if (!found.isEmpty()) {
      boolean isSure = how == QuoteFinder.How.EXACT || how == QuoteFinder.How.FOLDED;
      into.add(
          new Remark(
              file,
              new LocalText(
                  found.size() + " kodinger er " + nb + (isSure ? "." : named(found, " (linje ")),
                  found.size() + " codings are " + en + (isSure ? "." : named(found, " (line ")))));
    }
  }

  private static String named(List<Integer> lines, String before) {
    var some = lines.stream().limit(MOST_NAMED).map(String::valueOf).toList();
    return before + String.join(", ", some) + (lines.size() > MOST_NAMED ? ", …)." : ").");
  }
}
