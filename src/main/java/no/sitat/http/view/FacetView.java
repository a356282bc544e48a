package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.search.Facet;

/// How hits spread over the values of one property.
///
/// @param field `code`, `kind`, `language`, `speaker`, `year`, `coder` or a variable's key
/// @param label what to show for the field
/// @param values those with most hits, most first
/// @param distinct how many values have a hit, which may be more than are told
public record FacetView(String field, String label, List<ValueView> values, int distinct) {
  /// @param value a code's key, a kind, a language, a speaker's label, a year, a coder's name, or a
  ///   group of the variable
  /// @param label what to show for the value
  public record ValueView(String value, String label, int hits, int documents, int respondents) {}

  /// @param language of the codes' names, `nb` or `en`
  public static List<FacetView> of(List<Facet> facets, Study study, String language) {
    return facets.stream()
        .map(facet ->
            new FacetView(
                facet.field(),
                facet.field(),
                facet.values().stream()
                    .map(value -> value(facet.field(), value, study, language))
                    .toList(),
                facet.distinct()))
        .toList();
  }

  private static ValueView value(String field, Facet.Value value, Study study, String language) {
    var label =
        field.equals("code")
            ? study.codebook().find(value.value()).map(Code::name).map(name -> name.in(language))
            : Optional.of(value.value());
    return new ValueView(
        value.value(),
        label.orElse(value.value()),
        value.hits(),
        value.documents(),
        value.respondents());
  }
}
