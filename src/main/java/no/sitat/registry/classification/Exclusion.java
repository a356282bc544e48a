package no.sitat.registry.classification;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Of whom a classification does not speak: who is of a category by another variable.
///
/// @param variables keys of variables, of which those are asked that the project has
/// @param classification key of the classification the other variable is rolled up by
/// @param category key of its category, at its coarsest level
public record Exclusion(List<String> variables, String classification, String category) {
  private static final Pattern WRITTEN =
      Pattern.compile("([^@=]+)@\\s*([^\\s@=]+)\\s*=\\s*([^\\s@=]+)");

  public Exclusion {
    variables = List.copyOf(variables);
  }

  /// `citizenship, origin @ nordic = norge`.
  ///
  /// @throws ClassificationError if it is not written so
  public static Exclusion written(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches()) {
      throw new ClassificationError(
          "skriv hvem det ikke gjelder som «variabel, variabel @ klassifikasjon = gruppe»",
          "write of whom it does not speak as “variable, variable @ classification = group”");
    }
    var variables =
        Arrays.stream(found.group(1).split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    return new Exclusion(variables, found.group(2), found.group(3));
  }

  /// As [#written] reads it.
  public String text() {
    return String.join(", ", variables) + " @ " + classification + " = " + category;
  }
}
