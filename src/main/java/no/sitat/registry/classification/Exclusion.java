package no.sitat.registry.classification;

import java.util.List;

/// Of whom a classification does not speak: who is of a category by another variable.
///
/// @param variables keys of variables, of which those are asked that the project has
/// @param classification key of the classification the other variable is rolled up by
/// @param category key of its category, at its coarsest level
public record Exclusion(List<String> variables, String classification, String category) {
  public Exclusion {
    variables = List.copyOf(variables);
  }
}
