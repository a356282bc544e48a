/// Which passages?
///
/// Lucene keeps the index and chooses candidate documents; an exact matcher counts. The library is
/// named in this package and nowhere else.
@NullMarked
package no.sitat.search;

import org.jspecify.annotations.NullMarked;
