package no.sitat.disclosure.passport;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// How many of the quotes are one person's.
///
/// @param quotes the person's
/// @param of all quotes
/// @param people of the sample; with an even hand each has `of ÷ people` quotes
public record QuotedShare(int person, int quotes, int of, int people) {
  private static final int WORTH_SAYING = 3;

  /// Those who are quoted, the most quoted first.
  ///
  /// @param persons who is quoted, quote by quote
  public static List<QuotedShare> of(List<Integer> persons, int people) {
    var counted = new TreeMap<Integer, Integer>();
    persons.forEach(person -> counted.merge(person, 1, Integer::sum));
    return counted.entrySet().stream()
        .map(each -> new QuotedShare(each.getKey(), each.getValue(), persons.size(), people))
        .sorted(Comparator.comparingInt(share -> -share.quotes()))
        .toList();
  }

  /// Whether it is three quotes or more, and more than twice the even share rounded up.
  public boolean isOverQuoted() {
    return quotes >= WORTH_SAYING && quotes > 2 * Math.ceilDiv(of, people);
  }
}
