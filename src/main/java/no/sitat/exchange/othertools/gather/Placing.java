package no.sitat.exchange.othertools.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.PositionEvidence;
import no.sitat.exchange.quote.QuoteFinder;
import no.sitat.text.Span;

/// Puts what a tool has marked into one of its texts, and holds it against the words the tool kept
/// beside the position.
///
/// Where the words are others, and stand once in the text or once nearby, the words are believed.
/// Where they are not found, the position is, and it is counted.
public final class Placing {
  private static final int MOST_SAMPLES = 5;

  /// How much text is searched for words that are not where they should be, in characters.
  private static final long MOST_SEARCHED = 2_000_000_000L;

  private final ToolText text;
  private final Unit unit;
  private final MoveNotes notes;
  private final int[] counted;
  private final QuoteFinder finder;
  private final List<Span> samples = new ArrayList<>();
  private long searched;
  private int borders;
  private int inWords;
  private int differing;

  public Placing(ToolText text, Unit unit, MoveNotes notes) {
    this.text = text;
    this.unit = unit;
    this.notes = notes;
    counted = text.counted(unit);
    finder = new QuoteFinder(text.text());
  }

  /// What is to be placed.
  ///
  /// @param element what the tool calls it
  /// @param quote the words the tool kept; empty for none
  /// @param name for the report: of the code, or the source
  public record Marked(String element, long start, long end, String quote, String name) {}

  /// Where it is in our text; empty when it is nowhere, which is noted.
  public Optional<Span> place(Marked marked) {
    var stated = stated(marked);
    if (stated.isPresent() && isSame(stated.get(), marked.quote())) {
      return accepted(text.ours(stated.get()));
    }
    var found = found(marked, stated);
    if (found.isPresent()) {
      notes.add(Grade.REPAIRED, marked.element(), PlacingWords.MOVED, marked.name());
      return accepted(found.get());
    }
    var ours = stated.map(text::ours).filter(span -> !span.isEmpty());
    if (ours.isEmpty()) {
      notes.add(Grade.DROPPED, marked.element(), PlacingWords.NOWHERE, marked.name());
      return Optional.empty();
    }
    differing++;
    notes.add(Grade.REPAIRED, marked.element(), PlacingWords.DIFFERS, marked.name());
    return accepted(ours.get());
  }

  private Optional<Span> accepted(Span span) {
    borders += 2;
    inWords += (isInWord(span.start()) ? 1 : 0) + (isInWord(span.end()) ? 1 : 0);
    if (samples.size() < MOST_SAMPLES) {
      samples.add(span);
    }
    return Optional.of(span);
  }

  private boolean isInWord(int at) {
    var ours = text.text();
    return at > 0
        && at < ours.length()
        && Character.isLetterOrDigit(ours.charAt(at - 1))
        && Character.isLetterOrDigit(ours.charAt(at));
  }

  /// The position in the original, turned round if it is crossed and cut off at the ends of the
  /// text.
  private Optional<Span> stated(Marked marked) {
    int last = counted[counted.length - 1];
    long from = Math.min(marked.start(), marked.end());
    long to = Math.max(marked.start(), marked.end());
    if (to <= 0 || from >= last) {
      return Optional.empty();
    }
    if (marked.start() > marked.end()) {
      notes.add(Grade.REPAIRED, marked.element(), PlacingWords.CROSSED, marked.name());
    }
    if (from < 0 || to > last) {
      notes.add(Grade.REPAIRED, marked.element(), PlacingWords.OUTSIDE, marked.name());
    }
    int start = at((int) Math.max(0, from), false);
    int end = at((int) Math.min(last, to), true);
    return Optional.of(new Span(start, Math.max(start, end)));
  }

  /// The UTF-16 unit at a position; a position inside a character goes out of it.
  private int at(int position, boolean isEnd) {
    int low = 0;
    int high = counted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counted[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean isInside = counted[low] > position && !isEnd;
    return isInside ? startOfCharacter(low - 1) : low;
  }

  private int startOfCharacter(int index) {
    return index > 0 && Character.isLowSurrogate(text.original().charAt(index)) ? index - 1 : index;
  }

  private boolean isSame(Span stated, String quote) {
    if (quote.isBlank()) {
      return !text.ours(stated).isEmpty();
    }
    var there = text.original().substring(stated.start(), stated.end());
    return there.equals(quote)
        || (Math.abs(there.length() - quote.length()) < 2 + quote.length() / 4
            && bare(there).equals(bare(quote)));
  }

  private static String bare(String words) {
    return ToolText.of(words).text().replaceAll("\\s+", " ").strip();
  }

  private Optional<Span> found(Marked marked, Optional<Span> stated) {
    if (marked.quote().isBlank() || searched > MOST_SEARCHED) {
      return Optional.empty();
    }
    searched += 4L * text.text().length();
    var near =
        stated.map(span -> OptionalInt.of(text.ours(span).start())).orElse(OptionalInt.empty());
    return finder.find(ToolText.of(marked.quote()).text(), near)
                instanceof QuoteFinder.Found.At(var place, var how)
            && how != QuoteFinder.How.LIKELY
        ? Optional.of(place)
        : Optional.empty();
  }

  /// What speaks for the positions; empty when nothing was placed.
  ///
  /// @param rule in words
  public Optional<PositionEvidence> evidence(UUID source, LocalText rule) {
    return borders == 0
        ? Optional.empty()
        : Optional.of(
            new PositionEvidence(source, rule, borders, inWords, differing == 0, samples));
  }

  public Unit unit() {
    return unit;
  }
}
