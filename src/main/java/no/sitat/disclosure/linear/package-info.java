/// What follows from sums of counts that nobody printed?
///
/// `Elimination` tells what follows exactly, by adding and subtracting; `Bounds` the least and the
/// most that a sum can be when no count is negative, as a `LinearProgram`. Nothing here knows what
/// is counted.
@NullMarked
package no.sitat.disclosure.linear;

import org.jspecify.annotations.NullMarked;
