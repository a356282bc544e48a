@NullMarked
package no.sitat.disclosure;

import org.jspecify.annotations.NullMarked;
