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
/// text. A word that only became longer at its end has its last character replaced, too: so a place
/// that ends with the word still ends with it.
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
    var inserted = new Span(startNow, endNow);
    return start == end && !before.isEmpty() && !inserted.isEmpty()
        ? wordLengthened(before, start, inserted)
        : new Replaced(new Span(start, end), inserted.length());
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

  /// What is put in at one end of a word takes the character beside it along.
  private Replaced wordLengthened(Span before, int at, Span inserted) {
    boolean behindWord =
        at > before.start()
            && TextTokens.isWord(old, oldGraphemes.previous(at))
            && TextTokens.isWord(now, inserted.start());
    boolean beforeWord =
        at < before.end()
            && TextTokens.isWord(old, at)
            && TextTokens.isWord(now, nowGraphemes.previous(inserted.end()));
    int start = behindWord && !beforeWord ? oldGraphemes.previous(at) : at;
    int end = beforeWord && !behindWord ? oldGraphemes.next(at) : at;
    return new Replaced(new Span(start, end), inserted.length() + end - start);
  }
}
