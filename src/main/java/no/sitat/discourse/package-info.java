/// How is it said?
///
/// Keyness, collocation, dispersion, n-grams and trends over the words that search finds.
@NullMarked
package no.sitat.discourse;

import org.jspecify.annotations.NullMarked;
