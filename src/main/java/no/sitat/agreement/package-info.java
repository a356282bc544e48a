/// Do the coders agree?
///
/// Agreement is computed from the coding table and nothing else: where two coders worked on the
/// same document, which passages did one of them code and the other not, per code.
@NullMarked
package no.sitat.agreement;

import org.jspecify.annotations.NullMarked;
