/// Rounded tables against every table that could look like them.
@NullMarked
package no.sitat.disclosure.rounding;

import org.jspecify.annotations.NullMarked;
