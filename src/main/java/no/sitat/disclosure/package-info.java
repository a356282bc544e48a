/// May this number leave the house?
///
/// A count of one to four people points at them. This package decides which numbers of a table must
/// be withheld so that none of them, and none that subtraction gives back, can be read from the
/// rest.
@NullMarked
package no.sitat.disclosure;

import org.jspecify.annotations.NullMarked;
