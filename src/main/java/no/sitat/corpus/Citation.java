package no.sitat.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.text.Span;

/// Numbers to cite a passage by: `14.3` is the third part of turn 14, `14.3–14.5` what reaches from
/// there into the fifth.
///
/// A part ends after `.`, `!`, `?` or `…`, with the quotation marks and brackets that close it,
/// before a blank that no small letter follows; and at a line break. The rule knows no words and no
/// language, and never changes, because printed citations do not change either (decision 0055). The
/// web's `citation.ts` has the same rule, and both are held to one table.
public final class Citation {
  private static final Pattern END =
      Pattern.compile(
          "[.!?…]+[\"'»”’)\\]]*[ \\t\\r\\n\\u00a0]+(?![ \\t\\r\\n\\u00a0\\p{Ll}])"
              + "|\\n[ \\t\\r\\n\\u00a0]*");

  private Citation() {}

  /// Where the parts of a turn's words begin, counted in those words; the first is 0.
  public static List<Integer> partStarts(String words) {
    var starts = new ArrayList<Integer>();
    starts.add(0);
    var end = END.matcher(words);
    while (end.find()) {
      if (end.end() < words.length()) {
        starts.add(end.end());
      }
    }
    return List.copyOf(starts);
  }

  /// How a span of a document is cited; empty where the document has no turns.
  ///
  /// @param text the text that the turns and the span count in
  /// @param turns in the order of the text
  public static String of(String text, List<Turn> turns, Span span) {
    var first = place(text, turns, span.start());
    var last = place(text, turns, Math.max(span.start(), span.end() - 1));
    return first.equals(last) ? first : first + "–" + last;
  }

  private static String place(String text, List<Turn> turns, int offset) {
    if (turns.isEmpty()) {
      return "";
    }
    var turn = turns.getFirst();
    for (var next : turns) {
      if (next.span().start() <= offset) {
        turn = next;
      }
    }
    var start = turn.span().start();
    var parts = partStarts(text.substring(start, turn.span().end()));
    var part = parts.stream().filter(from -> start + from <= offset).count();
    return turn.number() + "." + Math.max(1, part);
  }
}
