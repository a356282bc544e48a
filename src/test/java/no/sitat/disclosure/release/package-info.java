@NullMarked
package no.sitat.disclosure.release;

import org.jspecify.annotations.NullMarked;
