/// What may be shown of a table whose classes exclude each other, so that it adds up?
///
/// `MarginTable` has two dimensions and published margins, as in official statistics.
@NullMarked
package no.sitat.disclosure.additive;

import org.jspecify.annotations.NullMarked;
