/// What can be told of a table in round numbers, so that nobody is found in it?
///
/// Every number becomes one of the two nearest multiples of a base, and the table still adds up.
/// [ThemeRounding] does so for themes, of which one person has many: each line adds up over the
/// groups, and no theme has more people than the one it lies under. The same table is always
/// rounded the same way, so asking again tells nothing. What a reader knows then: each number lies
/// less than one base from what is printed.
@NullMarked
package no.sitat.disclosure.rounding;

import org.jspecify.annotations.NullMarked;
