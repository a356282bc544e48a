@NullMarked
package no.sitat.stats.saturation;

import org.jspecify.annotations.NullMarked;
