/// Whether values go together or differ between groups: numbers with an order, where the package
/// above has counts.
///
/// [MannWhitney] compares two groups and [KruskalWallis] several, both by `Ranks`; [Correlation]
/// says how far two values of the same things go together. To extend, add a class with its
/// reference values.
@NullMarked
package no.sitat.stats.values;

import org.jspecify.annotations.NullMarked;
