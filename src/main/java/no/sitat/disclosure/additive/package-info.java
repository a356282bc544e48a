/// What may be shown of a table whose classes exclude each other, so that it adds up?
///
/// An [AdditiveTable] has any number of dimensions; [AdditiveSuppression] chooses the cells to
/// withhold, of it or of any linked tables, by cheap `Moves` of people between cells: `FlatMoves`
/// in two dimensions, `LinearMoves` in any system. Themes of respondents do not exclude each other;
/// they are the matter of the package above.
@NullMarked
package no.sitat.disclosure.additive;

import org.jspecify.annotations.NullMarked;
