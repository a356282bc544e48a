@NullMarked
package no.sitat.disclosure.additive;

import org.jspecify.annotations.NullMarked;
