package no.sitat.exchange.registry;

import java.util.Locale;
import java.util.Set;
import no.sitat.registry.Wording;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableCategory.Kind;

/// The words by which official tables call the whole of a dimension, and what they do not name.
final class CategoryWords {
  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totalt",
          "i alt",
          "alle",
          "begge kjønn",
          "both sexes",
          "hele landet",
          "sum",
          "the whole country",
          "all",
          "totalt antall",
          "total number",
          "båda könen",
          "alle land");
  private static final Set<String> TOTAL_CODES = Set.of("TOT", "TOTAL", "_T", "TOTALT");
  private static final Set<String> RESIDUALS =
      Set.of("andre", "andre land", "other", "others", "øvrige", "resten", "övriga");

  private CategoryWords() {}

  static TableCategory category(String code, Wording label) {
    return TableCategory.of(code, label).as(kind(code, label));
  }

  private static Kind kind(String code, Wording label) {
    var said = label.in("nb").strip().toLowerCase(Locale.ROOT);
    var too = label.in("en").strip().toLowerCase(Locale.ROOT);
    if (TOTALS.contains(said)
        || TOTALS.contains(too)
        || TOTAL_CODES.contains(code.toUpperCase(Locale.ROOT))) {
      return Kind.TOTAL;
    }
    return RESIDUALS.contains(said) || RESIDUALS.contains(too) || code.equals("ZZ_ANDRE")
        ? Kind.RESIDUAL
        : Kind.CATEGORY;
  }
}
