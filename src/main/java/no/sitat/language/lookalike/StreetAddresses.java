package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.text.Span;

/// Streets with a number: Norwegian, Latvian, English and Ukrainian, and a post box.
///
/// A street without a number is a part of a town and tells of many; it is none.
final class StreetAddresses {
  private static final String NORWEGIAN =
      "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2}?"
          + "(?:veien|vegen|veg|vei|gata|gaten|gate|allé|alléen|allé|stien|bakken|plassen|svingen"
          + "|lia|tunet|terrasse|løkka|kroken|haugen|torget)"
          + "|\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2} (?:gate|vei|veg|allé|plass)";
  private static final String NUMBER = " ?\\d{1,4}(?: ?[A-Za-z](?![\\p{L}]))?(?![\\p{L}\\d])";
  private static final String TOWN = "(?:, ?(?:N-)?\\d{4} \\p{Lu}[\\p{L}-]{1,30})?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?:"
              + NORWEGIAN
              + ")"
              + NUMBER
              + TOWN
              + "|\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})? iela \\d{1,4}[a-z]?(?:-\\d{1,4})?"
              + "|\\d{1,4}[a-z]? \\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?"
              + " (?:Street|Road|Avenue|Lane|Drive)(?!\\p{L})"
              + "|(?:вул\\.|вулиця|просп\\.) ?\\p{Lu}[\\p{L} -]{1,40}?, ?(?:буд\\. ?)?\\d{1,4}"
              + "|(?i:postboks) \\d{1,5}"
              + TOWN
              + ")");

  private StreetAddresses() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    var matcher = FORM.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }
}
