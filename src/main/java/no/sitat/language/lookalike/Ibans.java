package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.text.Span;

/// Bank accounts in their international form: two letters, two check digits, ISO 13616.
final class Ibans {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?"
              + "(?![\\p{L}\\p{N}])");
  private static final int SHORTEST = 15;
  private static final int MODULUS = 97;

  private Ibans() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    var matcher = FORM.matcher(text);
    while (matcher.find()) {
      if (isValid(matcher.group().replace(" ", ""))) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /// The first four characters go last, letters count from 10, and the remainder by 97 is 1.
  static boolean isValid(String iban) {
    if (iban.length() < SHORTEST) {
      return false;
    }
    int rest = 0;
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      int value = Character.digit(c, 36);
      rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % MODULUS;
    }
    return rest == 1;
  }
}
