@NullMarked
package no.sitat.language;

import org.jspecify.annotations.NullMarked;
