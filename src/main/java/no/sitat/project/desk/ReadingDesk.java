package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.coding.ReadingMark;
import no.sitat.coding.ReadingMark.Kind;
import no.sitat.corpus.Document;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.ReadingStore;
import no.sitat.text.Span;

/// Turns what somebody marks while reading into edits; everybody has their own marks.
public final class ReadingDesk {
  private static final int MOST = 10_000;

  private ReadingDesk() {}

  /// Puts a mark on passages, or takes it off; those that are so already stay as they are.
  ///
  /// @return how many were changed
  public static int mark(EditSketch sketch, List<Passage> passages, Kind kind, boolean on) {
    if (passages.size() > MOST) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "passages",
          "Merk høyst " + MOST + " sitater om gangen.",
          "Mark at most " + MOST + " quotations at a time.");
    }
    int changed = 0;
    for (var document : passages.stream().map(Passage::document).distinct().toList()) {
      var of = passages.stream().filter(passage -> passage.document() == document).toList();
      changed += markIn(sketch, Checks.document(sketch.study(), document), of, kind, on);
    }
    sketch.say(words(kind, on, changed).nb(), words(kind, on, changed).en());
    return changed;
  }

  private static int markIn(
      EditSketch sketch, Document document, List<Passage> passages, Kind kind, boolean on) {
    var spans = spans(sketch, passages);
    var mine = mine(sketch, document.id(), kind);
    return on ? put(sketch, document, spans, mine, kind) : take(sketch, spans, mine);
  }

  private static Set<Span> spans(EditSketch sketch, List<Passage> passages) {
    var spans = new HashSet<Span>();
    for (var passage : passages) {
      spans.add(Checks.passage(sketch, passage).span());
    }
    return spans;
  }

  private static List<ReadingMark> mine(EditSketch sketch, int document, Kind kind) {
    return ReadingStore.ofDocument(sketch.handle(), document).stream()
        .filter(mark -> mark.coder() == sketch.by().id() && mark.kind() == kind)
        .toList();
  }

  private static int put(
      EditSketch sketch, Document document, Set<Span> spans, List<ReadingMark> mine, Kind kind) {
    var missing = new ArrayList<>(spans);
    mine.forEach(mark -> missing.remove(mark.span()));
    for (var span : missing) {
      sketch.insert(
          Table.READING_MARK,
          Row.EMPTY
              .with("document", document.id())
              .with("version", document.version())
              .with("start_at", span.start())
              .with("end_at", span.end())
              .with("mark", kind.key())
              .with("coder", sketch.by().id())
              .with("created", sketch.now()));
    }
    return missing.size();
  }

  private static int take(EditSketch sketch, Set<Span> spans, List<ReadingMark> mine) {
    var gone = mine.stream().filter(mark -> spans.contains(mark.span())).toList();
    sketch.deleteAll(Table.READING_MARK, gone.stream().map(ReadingMark::id).toList());
    return (int) gone.stream().map(ReadingMark::span).distinct().count();
  }

  private static LocalText words(Kind kind, boolean on, int count) {
    var what =
        count == 1
            ? new LocalText("et sitat", "a quotation")
            : new LocalText(count + " sitater", count + " quotations");
    var mark =
        switch (kind) {
          case READ -> new LocalText("lest", "read");
          case ARTICLE -> new LocalText("til artikkelen", "for the article");
          case DISCUSS -> new LocalText("til drøfting", "to discuss");
        };
    return on
        ? new LocalText(
            "Merket " + what.nb() + " som " + mark.nb(), "Marked " + what.en() + " as " + mark.en())
        : new LocalText(
            "Tok bort merket «" + mark.nb() + "» fra " + what.nb(),
            "Took the mark “" + mark.en() + "” off " + what.en());
  }
}
