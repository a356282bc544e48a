package no.sitat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.text.TextChange.Replaced;

/// Finds how one text became another when nobody has said so.
///
/// Compares words, white space and signs, then narrows a word that was corrected to the characters
/// that differ. No border of what it finds lies inside a character as a reader sees it, in either
/// text. A word that only became longer or shorter at its end has its last character replaced, too:
/// so a place that ends with the word still ends with it, also on the way back.
///
/// Linear in the lengths of the texts but for their differences; see [TokenDiff].
public final class TextDiff {
  private final String old;
  private final String now;
  private final Graphemes oldGraphemes;
  private final Graphemes nowGraphemes;

  private TextDiff(String old, String now) {
    this.old = old;
    this.now = now;
    oldGraphemes = Graphemes.of(old);
    nowGraphemes = Graphemes.of(now);
  }

  public static TextChange between(String old, String now) {
    var diff = new TextDiff(old, now);
    return TextChange.of(diff.stretches(new Span(0, old.length()), new Span(0, now.length())));
  }

  /// What differs, when it is known where: the same is at the same place but for these parts.
  ///
  /// @param before parts of the old text, ascending
  /// @param after what they became, one for one
  public static TextChange within(String old, String now, List<Span> before, List<Span> after) {
    var diff = new TextDiff(old, now);
    var stretches = new ArrayList<Replaced>();
    for (int i = 0; i < before.size(); i++) {
      if (!diff.isCutAt(before.get(i), after.get(i))) {
        return between(old, now);
      }
      stretches.addAll(diff.stretches(before.get(i), after.get(i)));
    }
    return TextChange.of(stretches);
  }

  private boolean isCutAt(Span before, Span after) {
    return oldGraphemes.isBorder(before.start())
        && oldGraphemes.isBorder(before.end())
        && nowGraphemes.isBorder(after.start())
        && nowGraphemes.isBorder(after.end());
  }

  private List<Replaced> stretches(Span oldPart, Span nowPart) {
    var oldTokens = TextTokens.of(old, oldGraphemes, oldPart);
    var nowTokens = TextTokens.of(now, nowGraphemes, nowPart);
    var numbers = new HashMap<String, Integer>();
    var stretches = new ArrayList<Replaced>();
    for (var block : TokenDiff.of(numbers(oldTokens, numbers), numbers(nowTokens, numbers))) {
      var before = new Span(oldTokens.start(block.oldFrom()), oldTokens.start(block.oldTo()));
      var after = new Span(nowTokens.start(block.nowFrom()), nowTokens.start(block.nowTo()));
      stretches.add(narrowed(before, after));
    }
    return stretches;
  }

  private static int[] numbers(TextTokens tokens, Map<String, Integer> numbers) {
    var sequence = new int[tokens.count()];
    for (int i = 0; i < sequence.length; i++) {
      sequence[i] = numbers.computeIfAbsent(tokens.get(i), _ -> numbers.size());
    }
    return sequence;
  }

  /// Without the characters that both have at the beginning and at the end.
  private Replaced narrowed(Span before, Span after) {
    int start = before.start();
    int startNow = after.start();
    while (start < before.end() && startNow < after.end() && sameFrom(start, startNow)) {
      start = oldGraphemes.next(start);
      startNow = nowGraphemes.next(startNow);
    }
    int end = before.end();
    int endNow = after.end();
    while (end > start && endNow > startNow && sameTo(end, endNow)) {
      end = oldGraphemes.previous(end);
      endNow = nowGraphemes.previous(endNow);
    }
    var removed = new Span(start, end);
    var inserted = new Span(startNow, endNow);
    if (before.isEmpty() || after.isEmpty() || removed.isEmpty() == inserted.isEmpty()) {
      return new Replaced(removed, inserted.length());
    }
    return removed.isEmpty()
        ? withNeighbour(
            before, removed, inserted.length(), wordsAtEnds(now, nowGraphemes, inserted))
        : withNeighbour(before, removed, 0, wordsAtEnds(old, oldGraphemes, removed));
  }

  private boolean sameFrom(int offset, int offsetNow) {
    int end = oldGraphemes.next(offset);
    int length = end - offset;
    return nowGraphemes.next(offsetNow) - offsetNow == length
        && old.regionMatches(offset, now, offsetNow, length);
  }

  private boolean sameTo(int offset, int offsetNow) {
    int start = oldGraphemes.previous(offset);
    int length = offset - start;
    int startNow = nowGraphemes.previous(offsetNow);
    return offsetNow - startNow == length && old.regionMatches(start, now, startNow, length);
  }

  private record Ends(boolean first, boolean last) {}

  private static Ends wordsAtEnds(String text, Graphemes graphemes, Span part) {
    return new Ends(
        TextTokens.isWord(text, part.start()),
        TextTokens.isWord(text, graphemes.previous(part.end())));
  }

  /// What is put in or taken out at one end of a word takes the character beside it along.
  ///
  /// @param length of what is put in
  /// @param word whether what is put in or taken out begins and ends as a word does
  private Replaced withNeighbour(Span before, Span removed, int length, Ends word) {
    boolean behindWord =
        removed.start() > before.start()
            && TextTokens.isWord(old, oldGraphemes.previous(removed.start()))
            && word.first();
    boolean beforeWord =
        removed.end() < before.end() && TextTokens.isWord(old, removed.end()) && word.last();
    int start =
        behindWord && !beforeWord ? oldGraphemes.previous(removed.start()) : removed.start();
    int end = beforeWord && !behindWord ? oldGraphemes.next(removed.end()) : removed.end();
    var whole = new Span(start, end);
    return new Replaced(whole, length + whole.length() - removed.length());
  }
}
