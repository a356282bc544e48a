/// Numbers only: no word of the field stands here.
///
/// One class for one method, stateless: numbers in, numbers out. Each documents its formula and its
/// source, and is tested against values whose origin the test names.
@NullMarked
package no.sitat.stats;

import org.jspecify.annotations.NullMarked;
