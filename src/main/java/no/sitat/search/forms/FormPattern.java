package no.sitat.search.forms;

import java.util.function.Predicate;
import no.sitat.language.Folding;
import no.sitat.search.query.WordTest.Letters;

/// What a form must look like.
///
/// @param stem what the folded form of everything that matches begins with; may be empty
/// @param letters of which form
record FormPattern(String stem, Letters letters, Predicate<String> test) {
  boolean matches(String form) {
    return test.test(form);
  }

  /// `*` stands for any letters, `?` for one.
  static FormPattern wild(String pattern) {
    int literal = 0;
    while (literal < pattern.length() && "*?".indexOf(pattern.charAt(literal)) < 0) {
      literal++;
    }
    return new FormPattern(
        pattern.substring(0, literal), Letters.FOLDED, form -> isLike(form, pattern));
  }

  /// Goes back to the last star only, for what an earlier one took need never be given back.
  private static boolean isLike(String form, String pattern) {
    int at = 0;
    int next = 0;
    int star = -1;
    int starAt = 0;
    while (at < form.length()) {
      if (next < pattern.length() && pattern.charAt(next) == '*') {
        star = next++;
        starAt = at;
      } else if (next < pattern.length()
          && (pattern.charAt(next) == '?' || pattern.charAt(next) == form.charAt(at))) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (next < pattern.length() && pattern.charAt(next) == '*') {
      next++;
    }
    return next == pattern.length();
  }

  static FormPattern regular(String expression, Letters letters) {
    var compiled = RegularExpression.compile(expression);
    return new FormPattern(Folding.folded(compiled.stem()), letters, compiled::matches);
  }
}
