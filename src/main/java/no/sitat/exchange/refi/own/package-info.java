/// What REFI-QDA has no place for, in two forms.
///
/// [Qualities] are direction, weight and dimensions of a coding as a note that any tool shows and
/// we read back. [Copies] are memos once more as descriptions, since some tools read nothing else.
/// [OwnPart] is everything else, as `sitat.json` beside the project: turns, times, keys, the
/// codebook; it is keyed by GUID and used only where what it is of is still the same.
@NullMarked
package no.sitat.exchange.refi.own;

import org.jspecify.annotations.NullMarked;
