@NullMarked
package no.sitat.stats;

import org.jspecify.annotations.NullMarked;
